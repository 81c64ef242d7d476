import {
  type ReportPart,
  type ReportReturnReason,
  reportPartLabels,
  reportReturnReasonLabels,
} from '@aim/domain/residency/report';
import type { Ctx } from '../platform/ctx.ts';
import type { ReportReturn } from './report.types.ts';

interface Row {
  id: string;
  reportId: string;
  returnedAt: Date;
  items: { part: ReportPart; reason: ReportReturnReason; note: string }[];
}

async function loadReturns(em: Ctx['em'], ids: readonly string[]): Promise<Map<string, Row[]>> {
  const rows: Row[] = await em.query(
    `select id, report_id as "reportId", returned_at as "returnedAt", items from report_return
     where report_id = any($1) order by returned_at desc, id desc`,
    [ids],
  );
  const found = new Map<string, Row[]>();
  for (const row of rows) found.set(row.reportId, [...(found.get(row.reportId) ?? []), row]);
  return found;
}

/** How often it came back and why, newest first. */
export async function returnsOf(ctx: Ctx, reportId: string): Promise<ReportReturn[]> {
  const rows = await ctx.loaders.batch('residencyReport.returns', reportId, loadReturns, []);
  return rows.map(({ id, returnedAt, items }) => ({
    id,
    returnedAt,
    items: items.map((item) => ({
      ...item,
      partLabel: reportPartLabels[item.part][ctx.locale],
      reasonLabel: reportReturnReasonLabels[item.reason][ctx.locale],
    })),
  }));
}
