import type { ReturnReason } from '@aim/domain/pipeline/moderation';
import type { Ctx } from '../platform/ctx.ts';
import type { Startup } from './startup.entity.ts';

export interface LastReturn {
  readonly reasons: ReturnReason[];
  readonly note: string | null;
}

/** Why the record was returned, while it is a draft again. */
export async function lastReturnOf(ctx: Ctx, { id, state }: Pick<Startup, 'id' | 'state'>): Promise<LastReturn | null> {
  return state === 'DRAFT' ? ctx.loaders.batch('lastReturn', id, loadLastReturns, null) : null;
}

async function loadLastReturns(em: Ctx['em'], ids: readonly string[]): Promise<Map<string, LastReturn | null>> {
  const rows: (LastReturn & { id: string })[] = await em.query(
    `select distinct on (startup_id) startup_id as id, reasons, note from startup_return
     where startup_id = any($1) order by startup_id, startup_return.id desc`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
