/** A cell: numbers stay numbers, everything else is text. */
export type CsvValue = string | number | bigint | boolean | null | undefined;

/** Signs with which spreadsheet programs begin a formula, their full-width forms included. */
const FORMULA = /^[ \u00a0]*[=+\-@\t\r\0\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A spreadsheet program would run the text instead of showing it. */
export function isFormulaLike(text: string): boolean {
  return FORMULA.test(text);
}

/** Excel takes a file for UTF-8 only with this sign in front. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** Spreadsheets expect a semicolon where the comma is the decimal sign: in Azerbaijani and Russian. */
export type CsvSeparator = ',' | ';';

/** One line with its line end (RFC 4180). */
export function csvLine(values: readonly CsvValue[], separator: CsvSeparator = ','): string {
  return `${values.map(csvCell).join(separator)}\r\n`;
}

/** A whole file, header first. */
export function csvFile(header: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  return BYTE_ORDER_MARK + [header, ...rows].map((row) => csvLine(row)).join('');
}

/** Text that would be run as a formula gets an apostrophe in front (CSV injection). */
export function csvCell(value: CsvValue): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const safe = isFormulaLike(value) ? `'${value}` : value;
  return /[",;\r\n\t\0]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
