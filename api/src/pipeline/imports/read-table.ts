import { tidyLine } from '@aim/domain/kernel/input';
import { problem, Refusal } from '@aim/domain/kernel/problem';
import { IMPORT_COLUMNS_MAX, IMPORT_ROWS_MAX } from '@aim/domain/pipeline/import-run';
import { contentOf } from '@aim/domain/pipeline/import-values';
import { CsvError, parse } from 'csv-parse';
import { decodeText } from '../../documents/index.ts';

/** A table as its program wrote it: names of columns and the rows below them. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** As a person counts it: the header is row 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

const SEPARATORS = [',', ';', '\t', '|'] as const;

/** Reads a CSV or XLSX file; throws a Refusal when it is no table. */
export async function readTable(bytes: Buffer): Promise<Table> {
  const lines = isArchive(bytes) ? await sheetLines(bytes) : await textLines(decodeText(bytes).text);
  const [header, ...rows] = lines;
  if (!header || rows.length === 0) throw new Refusal([problem('IMPORT_FILE_EMPTY')]);
  if (rows.length > IMPORT_ROWS_MAX)
    throw new Refusal([problem('IMPORT_ROWS_TOO_MANY', { params: { maximum: IMPORT_ROWS_MAX } })]);
  return { columns: columnNames(header.cells), rows };
}

/** XLSX is a zip archive. */
function isArchive(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004';
}

async function textLines(text: string): Promise<TableRow[]> {
  const parser = parse(text, {
    delimiter: separatorOf(text),
    relaxQuotes: true,
    relaxColumnCount: true,
    skipEmptyLines: true,
    maxRecordSize: 4 * 1024 * 1024,
  });
  const rows: TableRow[] = [];
  try {
    for await (const cells of parser as AsyncIterable<string[]>)
      if (rows.length <= IMPORT_ROWS_MAX + 1) rows.push({ number: rows.length + 1, cells });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number((error as { lines?: number }).lines ?? rows.length + 1);
    throw new Refusal([problem('IMPORT_FILE_UNREADABLE', { params: { line } })]);
  }
  return rows;
}

/** The separator of the first line, quoted cells left out. */
function separatorOf(text: string): string {
  const line = /^(?:"(?:[^"]|"")*"|[^\r\n"]|")*/.exec(text.slice(0, 20_000))?.[0].replace(/"(?:[^"]|"")*"/g, '') ?? '';
  const counts = SEPARATORS.map((separator) => ({ separator, count: line.split(separator).length }));
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).separator;
}

async function sheetLines(bytes: Buffer): Promise<TableRow[]> {
  const { readSheet } = await import('read-excel-file/node');
  const sheet = await readSheet(bytes, 1).catch(() => {
    throw new Refusal([problem('IMPORT_FILE_UNREADABLE', { params: { line: 1 } })]);
  });
  return sheet
    .map((cells, index) => ({ number: index + 1, cells: cells.map(textOf) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell);
}

/** Empty and repeated names get a number, so that every column can be chosen. */
function columnNames(header: readonly string[]): string[] {
  const names: string[] = [];
  for (const [index, cell] of header.slice(0, IMPORT_COLUMNS_MAX).entries()) {
    const name = tidyLine(contentOf(cell) ?? '').slice(0, 190) || `${index + 1}`;
    names.push(names.includes(name) ? `${name} (${index + 1})` : name);
  }
  return names;
}
