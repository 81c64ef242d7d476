import type { Ctx } from '../platform/ctx.ts';
import { today } from './application-clocks.ts';

/** The report of the running year, once it was begun. */
export function yearReportOf(ctx: Ctx, residencyId: string): Promise<string | null> {
  const load = async (em: Ctx['em'], ids: readonly string[]): Promise<Map<string, string | null>> => {
    const rows: { residencyId: string; id: string }[] = await em.query(
      `select residency_id as "residencyId", id from residency_report
       where residency_id = any($1) and kind = 'PERIODIC' and state <> 'DUE' and from_on <= $2 and to_on > $2`,
      [ids, today(ctx)],
    );
    return new Map(rows.map((row) => [row.residencyId, row.id]));
  };
  return ctx.loaders.batch('residency.yearReport', residencyId, load, null as string | null);
}
