import { COUNTRIES, HOME_COUNTRY, isCountry } from './country.ts';

it('knows the 249 codes of ISO 3166-1, each once and sorted', () => {
  expect(COUNTRIES).toHaveLength(249);
  expect(new Set(COUNTRIES).size).toBe(249);
  expect(COUNTRIES.every((code) => /^[A-Z]{2}$/.test(code))).toBe(true);
});

it.each([
  [HOME_COUNTRY, true],
  ['TR', true],
  ['XK', false],
  ['az', false],
  ['', false],
])('%j → %s', (code, expected) => {
  expect(isCountry(code)).toBe(expected);
});
