import { nearWords, readSearch, slipsTo } from './search.ts';

describe('what somebody typed into the search box', () => {
  it.each([
    ['  Aqro  TEX ', 'aqro tex', ['aqro', 'tex'], null],
    ['Şəki şəki', 'seki seki', ['seki'], null],
    ['ST-7K3QX9', 'st 7k3qx9', ['st', '7k3qx9'], 'ST-7K3QX9'],
    ['st7k3qx9', 'st7k3qx9', ['st7k3qx9'], 'ST-7K3QX9'],
    ['7k3qx9', '7k3qx9', ['7k3qx9'], 'ST-7K3QX9'],
    ['ST-7K3QXU', 'st 7k3qxu', ['st', '7k3qxu'], null],
    ['a b c d e f g h', 'a b c d e f g h', ['a', 'b', 'c', 'd', 'e', 'f'], null],
  ])('%s', (text, folded, words, reference) => {
    expect(readSearch(text)).toEqual({ folded, words, reference });
  });

  it.each(['', '   ', '«»'])('is nothing: "%s"', (text) => {
    expect(readSearch(text)).toBeNull();
  });
});

describe('slips of the finger', () => {
  it.each([
    ['logistika', 'logistika', 0],
    ['logist', 'logistika', 0],
    ['logsitika', 'logistika', 1],
    ['logistkia', 'logistika', 1],
    ['lgistika', 'logistika', 1],
    ['loogistika', 'logistika', 1],
    ['lokistiga', 'logistika', 2],
    ['aqro', 'agrotex', 1],
    ['bank', 'robot', 4],
  ])('from %s to %s: %i', (typed, word, slips) => {
    expect(slipsTo(typed, word)).toBe(slips);
  });

  it('are forgiven once in a short word, twice in a long one, never in a very short one', () => {
    expect(nearWords('aqro', ['agro', 'akrobat', 'ovro'])).toEqual(['agro', 'akrobat']);
    expect(nearWords('lokistiga', ['logistika', 'lokomotiv'])).toEqual(['logistika']);
    expect(nearWords('pey', ['pay'])).toEqual([]);
  });

  it('name at most five words, the nearest and shortest first', () => {
    const words = nearWords('tehsil', ['tahsilat', 'tahsil', 'tehsil', 'tehsilim', 'tohsil', 'tessil', 'mehsil']);
    expect(words).toEqual(['tehsil', 'tehsilim', 'mehsil', 'tahsil', 'tessil']);
  });
});
