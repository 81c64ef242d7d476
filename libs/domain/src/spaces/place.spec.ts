import { placeLine } from './place.ts';

it.each([
  ['az', 'Bakı', 'Kür, Xəzər mərkəzi, Nizami küçəsi 5, Bakı'],
  ['en', 'Bakı', 'Kür, Xəzər mərkəzi, Nizami küçəsi 5, Baku'],
  ['ru', 'Baku', 'Kür, Xəzər mərkəzi, Nizami küçəsi 5, Баку'],
  ['ru', 'Oz', 'Kür, Xəzər mərkəzi, Nizami küçəsi 5, Oz'],
] as const)('in %s, of a city typed as %s, is %s', (locale, city, line) => {
  expect(placeLine({ room: 'Kür', centre: 'Xəzər mərkəzi', address: 'Nizami küçəsi 5', city }, locale)).toBe(line);
});
