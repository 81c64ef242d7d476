import { ERROR_CODES, errorMessages, interpolate } from './messages.ts';

describe('interpolate', () => {
  it.each([
    ['plain', {}, 'plain'],
    ['{a} and {b}', { a: 1, b: 'x' }, '1 and x'],
    ['{a}{a}', { a: 0 }, '00'],
    ['until {a}.', { a: '2 d.' }, 'until 2 d.'],
    ['and so on...', {}, 'and so on...'],
    ['{unknown} {a}', { a: '{b}', b: 'no' }, '{unknown} {b}'],
  ])('%s', (text, params, expected) => {
    expect(interpolate(text, params)).toBe(expected);
  });
});

it('every error code has a sentence', () => {
  expect(Object.keys(errorMessages)).toEqual([...ERROR_CODES]);
});
