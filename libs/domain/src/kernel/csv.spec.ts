import * as fc from 'fast-check';
import { BYTE_ORDER_MARK, csvCell, csvFile, csvLine } from './csv.ts';

it.each([
  [null, ''],
  [undefined, ''],
  ['', ''],
  [0, '0'],
  [-5, '-5'],
  [12n, '12'],
  [true, 'true'],
  ['plain', 'plain'],
  ['a,b', '"a,b"'],
  ['a"b', '"a""b"'],
  ['a\r\nb', '"a\r\nb"'],
  [' a', '" a"'],
  ['a ', '"a "'],
  ['a-b=c', 'a-b=c'],
])('%j → %j', (value, expected) => {
  expect(csvCell(value)).toBe(expected);
});

it.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\0=1',
  '  =1',
  '\u00a0=1',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  '=HYPERLINK("http://evil.example","x")',
])('text that begins a formula is disarmed: %j', (value) => {
  expect(csvCell(value).replace(/^"/, '')).toMatch(/^'/);
});

it('a line ends as RFC 4180 says, a file begins with its mark and header', () => {
  expect(csvLine(['a', 1, null])).toBe('a,1,\r\n');
  expect(csvFile(['name', 'n'], [['Şəki', 1]])).toBe(`${BYTE_ORDER_MARK}name,n\r\nŞəki,1\r\n`);
});

it('a reader gets back every text, at most with the apostrophe in front', () => {
  const read = (cell: string): string => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
  void fc.assert(fc.property(fc.string(), (value) => [value, `'${value}`].includes(read(csvCell(value)))));
  void fc.assert(fc.property(fc.string(), (value) => !/^[=+\-@\t\r\0]/.test(read(csvCell(value)))));
});
