import { doorCodeIn } from './read-code.ts';

it.each([
  ['https://aim.example.az/app/bookings?door=k7pq2m9x4t', 'K7PQ2M9X4T'],
  [' k7pq2m9x4t ', 'K7PQ2M9X4T'],
  ['https://elsewhere.example/?door=%3Cscript%3E', null],
  ['https://aim.example.az/app/bookings', null],
  ['salam dünya', null],
  ['', null],
])('%j is the code %j', (text, code) => {
  expect(doorCodeIn(text)).toBe(code);
});
