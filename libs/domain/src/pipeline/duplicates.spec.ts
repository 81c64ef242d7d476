import { comparableName, DUPLICATE_FROM, scorePair, similarity, siteOf, whyNotMerge } from './duplicates.ts';
import { STARTUP_STATES } from './vocabulary.ts';

describe('names', () => {
  it.each([
    ['«Ağıllı Bağ» MMC', 'agilli bag'],
    ['AGILLI-BAG, LLC', 'agilli bag'],
    ['MMC', 'mmc'],
  ])('%s is compared as %s', (name, expected) => {
    expect(comparableName(name)).toBe(expected);
  });

  it.each([
    ['agilli bag', 'agilli bag', 1],
    ['word', 'two words', 4 / 11],
    ['', '', 0],
    ['abc', 'xyz', 0],
  ])('%s and %s', (one, other, expected) => {
    expect(similarity(one, other)).toBeCloseTo(expected, 5);
  });
});

describe('two records', () => {
  const apart = {
    names: ['Ağıllı Bağ', 'Xəzər Robot'],
    sites: [null, null],
    tins: [null, null],
    hasSharedFounder: false,
  } as const;
  it.each([
    ['nothing in common', {}, 0, []],
    ['the same name with another legal form', { names: ['Ağıllı Bağ MMC', 'Agilli bag'] }, 75, ['SIMILAR_NAME']],
    ['the same site', { sites: ['bag.az', 'bag.az'] }, 75, ['SAME_WEBSITE']],
    ['the same page of a shared site', { sites: ['facebook.com', 'facebook.com'] }, 0, []],
    ['the same TIN', { tins: ['7700000001', '7700000001'] }, 60, ['SAME_TIN']],
    ['a founder alone', { hasSharedFounder: true }, 25, ['SHARED_FOUNDER']],
    [
      'name, site and founder',
      { names: ['Bağ', 'Bağ'], sites: ['bag.az', 'bag.az'], hasSharedFounder: true },
      95,
      ['SAME_WEBSITE', 'SIMILAR_NAME', 'SHARED_FOUNDER'],
    ],
  ] as const)('%s', (_, changes, score, reasons) => {
    expect(scorePair({ ...apart, ...changes })).toEqual({ score, reasons });
  });

  it('a shared founder alone is not worth a look', () => {
    expect(scorePair({ ...apart, hasSharedFounder: true }).score).toBeLessThan(DUPLICATE_FROM);
  });

  it.each([
    ['https://www.Bag.az/haqqimizda?x=1', 'bag.az'],
    ['http://bag.az:8080', 'bag.az'],
    [null, null],
  ])('the site of %s', (website, expected) => {
    expect(siteOf(website)).toBe(expected);
  });
});

describe('merging', () => {
  const facts = { isSame: false, keptState: 'ACTIVE', mergedState: 'ACTIVE', isActorInvolved: false } as const;
  const code = (changes: object) => whyNotMerge({ ...facts, ...changes }).map((each) => each.code);
  it.each(STARTUP_STATES)('of a record in %s', (mergedState) => {
    const isEnd = mergedState === 'ACQUIRED' || mergedState === 'MERGED';
    expect(code({ mergedState })).toEqual(isEnd ? ['STARTUP_NOT_MERGEABLE'] : []);
  });
  it.each(STARTUP_STATES)('into a record in %s', (keptState) => {
    expect(code({ keptState })).toEqual(keptState === 'MERGED' ? ['STARTUP_MERGED'] : []);
  });
  it('needs two records and somebody who founded neither', () => {
    expect(code({ isSame: true })).toEqual(['MERGE_NEEDS_TWO']);
    expect(code({ isActorInvolved: true })).toEqual(['MODERATOR_IS_INVOLVED']);
  });
});
