import type { CalendarDate } from '@aim/domain/kernel/calendar-date';
import { problem } from '@aim/domain/kernel/problem';
import { changesBy, isChange } from '@aim/domain/pipeline/import-changes';
import { columnOf, type ImportMapping } from '@aim/domain/pipeline/import-mapping';
import { type ImportedStartup, type ImportReason, readRow } from '@aim/domain/pipeline/import-row';
import type { ImportOutcome } from '@aim/domain/pipeline/import-run';
import type { KnownRecord } from './known-records.ts';
import type { Table, TableRow } from './read-table.ts';

/** What a row of a file comes to, before anything is written. */
export interface CheckedRow {
  readonly number: number;
  readonly outcome: ImportOutcome;
  readonly key: string | null;
  readonly name: string | null;
  readonly read: ImportedStartup | null;
  /** The row as it stands in the file. */
  readonly cells: readonly string[];
  readonly reasons: readonly ImportReason[];
}

/** Reads every row by the mapping; of two with one key the first counts. */
export function readRows(mapping: ImportMapping, { columns, rows }: Table, today: CalendarDate): CheckedRow[] {
  const firstOf = new Map<string, number>();
  return rows.map((row) => {
    const misshapen = whyMisshapen(row, columns.length);
    if (misshapen) return rejected(row, { key: null, name: null, reasons: [misshapen] });
    const cells = Object.fromEntries(columns.map((column, index) => [column, row.cells[index] ?? '']));
    const { key, name, values, reasons } = readRow(mapping, cells, { today });
    const first = key === null ? undefined : firstOf.get(key);
    if (key !== null && first === undefined) firstOf.set(key, row.number);
    const twice = first === undefined ? [] : [keyTwice(mapping, key, first)];
    if (values === null || twice.length > 0) return rejected(row, { key, name, reasons: [...twice, ...reasons] });
    return { number: row.number, outcome: 'CREATE', key, name, read: values, cells: row.cells, reasons };
  });
}

function rejected(row: TableRow, about: Pick<CheckedRow, 'key' | 'name' | 'reasons'>): CheckedRow {
  return { ...about, number: row.number, outcome: 'REJECTED', read: null, cells: row.cells };
}

function whyMisshapen({ cells }: TableRow, expected: number): ImportReason | null {
  const isFilled = cells.slice(expected).some((cell) => cell.trim() !== '');
  const code = cells.length < expected ? 'IMPORT_CELLS_TOO_FEW' : isFilled ? ('IMPORT_CELLS_TOO_MANY' as const) : null;
  return code && { ...problem(code, { params: { count: cells.length } }), column: null, value: null, code };
}

function keyTwice(mapping: ImportMapping, key: string | null, row: number): ImportReason {
  return { column: columnOf(mapping, 'sourceKey'), code: 'IMPORT_KEY_TWICE', params: { row }, value: key };
}

/** What an accepted row means for the record of its key: a new one, a change, nothing. */
export function weigh(
  mapping: ImportMapping,
  { read, reasons }: { read: ImportedStartup; reasons: readonly ImportReason[] },
  known: KnownRecord | undefined,
): Pick<CheckedRow, 'outcome' | 'reasons'> {
  if (!known) return { outcome: 'CREATE', reasons };
  const changes = changesBy(read, known);
  const kept = changes.kept.map((field): ImportReason => {
    const value = JSON.stringify(read[field]);
    const from = field === 'state' ? columnOf(mapping, 'status') : columnOf(mapping, field);
    return { column: from, code: 'IMPORT_KEPT_AS_CHANGED', params: {}, value };
  });
  return { outcome: isChange(changes) ? 'UPDATE' : 'UNCHANGED', reasons: [...reasons, ...kept] };
}
