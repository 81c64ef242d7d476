import { randomUUID } from 'node:crypto';
import { BYTE_ORDER_MARK, type CsvValue, csvLine } from '@aim/domain/kernel/csv';
import type { Response } from 'express';
import type { Ctx } from './ctx.ts';
import { inTransaction } from './ctx.ts';
import { emit } from './event-log.ts';

const BATCH = 1000;

/** An export of exactly what a list shows: the same conditions and order, all pages. */
export interface CsvExport {
  /** The screen it comes from, for the file's name and the log. */
  readonly screen: string;
  readonly headers: readonly string[];
  /** The next rows after a cursor, at most `limit`; each row with the cursor that follows it. */
  readonly batch: (
    after: string | null,
    limit: number,
  ) => Promise<readonly { readonly cells: readonly CsvValue[]; readonly cursor: string }[]>;
}

/** Streams the rows as they are read and logs how many left the house; formula cells are defused by the writer. */
export async function sendCsv(ctx: Ctx, response: Response, { screen, headers, batch }: CsvExport): Promise<void> {
  const separator = ctx.locale === 'en' ? ',' : ';';
  response.setHeader('Content-Type', 'text/csv; charset=utf-8');
  response.setHeader(
    'Content-Disposition',
    `attachment; filename="${screen}-${ctx.now.toISOString().slice(0, 10)}.csv"`,
  );
  response.setHeader('Cache-Control', 'no-store');
  response.write(`${BYTE_ORDER_MARK}${csvLine(headers, separator)}`);
  let rows = 0;
  for (let after: string | null = null; ; ) {
    const found = await batch(after, BATCH);
    rows += found.length;
    for (const { cells } of found) if (!response.write(csvLine(cells, separator))) await drained(response);
    if (found.length < BATCH || response.destroyed) break;
    after = found.at(-1)?.cursor ?? null;
  }
  await logExport(ctx, screen, rows);
  response.end();
}

/** How many rows of which list have left the house. */
export async function logExport(ctx: Ctx, list: string, rows: number): Promise<void> {
  const exportId = randomUUID();
  await inTransaction(ctx, (inner) =>
    emit(inner, 'export.made', { type: 'export', id: exportId }, { exportId, list, rows }),
  );
}

/** The reader takes no more for the moment, or has gone; whichever comes, nobody listens on for the other. */
export function drained(response: Response): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      response.off('drain', done);
      response.off('close', done);
      resolve();
    };
    response.once('drain', done);
    response.once('close', done);
  });
}
