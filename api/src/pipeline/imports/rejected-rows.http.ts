import { messageOf } from '@aim/domain/messages';
import type { ImportReason } from '@aim/domain/pipeline/import-row';
import type { Express, Request } from 'express';
import { type CsvExport, sendCsv } from '../../platform/csv-export.ts';
import type { Ctx } from '../../platform/ctx.ts';
import { notFound } from '../../platform/errors.ts';
import { answerWith } from '../../platform/feature-routes.ts';
import type { Find } from '../../platform/features.ts';
import { RequestCtx } from '../../platform/request-ctx.ts';
import type { ImportRun } from './import-run.entity.ts';
import { findImport } from './imports.queries.ts';

const REASONS = { az: 'Səbəblər', en: 'Reasons', ru: 'Причины' } as const;
const ROW = { az: 'Sətir', en: 'Row', ru: 'Строка' } as const;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

interface Row {
  row_number: number;
  cells: string[];
  reasons: ImportReason[];
}

/** `GET /imports/<id>/rejected.csv`: the rows that stay out as they stood in the file, with every reason. */
export function mountRejectedRows(app: Express, find: Find): void {
  app.get('/imports/:id/rejected.csv', (request, response) =>
    answerWith(response, async () => {
      const ctx = await find(RequestCtx, { strict: false }).of(request);
      const run = await wanted(ctx, request);
      await sendCsv(ctx, response, rejectedCsv(ctx, run));
    }),
  );
}

async function wanted(ctx: Ctx, request: Request): Promise<ImportRun & { columns: NonNullable<ImportRun['columns']> }> {
  const id = String(request.params['id']);
  const run = ID.test(id) ? await findImport(ctx, id) : null;
  if (!run || run.columns === null) throw notFound();
  return { ...run, columns: run.columns };
}

function rejectedCsv(ctx: Ctx, run: ImportRun & { columns: NonNullable<ImportRun['columns']> }): CsvExport {
  return {
    screen: 'rejected-rows',
    headers: [ROW[ctx.locale], ...run.columns.map(({ name }) => name), REASONS[ctx.locale]],
    batch: async (after, limit) => {
      const rows = await ctx.db.rows<Row & Record<string, unknown>>(
        `select row_number, cells, reasons from import_row where run_id = $1 and outcome = 'REJECTED' and row_number > $2
         order by row_number limit ${limit}`,
        [run.id, Number(after ?? 0)],
      );
      return rows.map(({ row_number: number, cells, reasons }) => ({
        cursor: String(number),
        cells: [
          number,
          ...run.columns.map((_, index) => cells[index] ?? ''),
          reasons.map((each) => inWords(ctx, each)).join('\n'),
        ],
      }));
    },
  };
}

function inWords({ locale }: Ctx, reason: ImportReason): string {
  const message = messageOf(reason, locale);
  return reason.column === null ? message : `${reason.column}: ${message}`;
}
