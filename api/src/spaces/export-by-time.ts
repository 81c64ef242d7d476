import type { CsvValue } from '@aim/domain/kernel/csv';
import type { CsvExport } from '../platform/csv-export.ts';
import type { Ctx } from '../platform/ctx.ts';
import { decodeCursor, encodeCursor } from '../platform/page.ts';

/** A row with its instant as text, to the microsecond: the next page begins behind it. */
export interface TimedRow extends Record<string, unknown> {
  readonly id: string;
  readonly key: string;
}

export interface ExportByTime<Row extends TimedRow> {
  /** Columns and joins; the instant as `key` and the `id` among them. */
  readonly select: string;
  readonly where: readonly string[];
  readonly values: readonly unknown[];
  /** The columns of the instant and the id. */
  readonly by: { readonly at: string; readonly id: string };
  readonly cells: (row: Row) => readonly CsvValue[];
}

/** The pages of an export, soonest first. */
export function batchByTime<Row extends TimedRow>(
  ctx: Ctx,
  { select, where, values, by: { at, id }, cells }: ExportByTime<Row>,
): CsvExport['batch'] {
  return async (after, limit) => {
    const cursor = decodeCursor(after);
    const all = [...values];
    const beyond = cursor
      ? [`(${at}, ${id}) > ($${all.push(cursor.key)}::timestamptz, $${all.push(cursor.id)}::uuid)`]
      : [];
    const conditions = [...where, ...beyond].join(' and ');
    const rows = await ctx.db.rows<Row>(`${select} where ${conditions} order by ${at}, ${id} limit ${limit}`, all);
    return rows.map((row) => ({ cells: cells(row), cursor: encodeCursor(row.key, row.id) }));
  };
}
