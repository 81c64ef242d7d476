import type { Ctx } from '../platform/ctx.ts';

/** The startup is open to investors now: a consent that is neither paused nor over. Asked inside the caller's transaction. */
export async function hasLiveListing(ctx: Ctx, startupId: string): Promise<boolean> {
  const rows: unknown[] = await ctx.em.query(
    `select 1 from listing where startup_id = $1 and state = 'ACTIVE' and expires_on >= ($2::timestamptz at time zone 'Asia/Baku')::date`,
    [startupId, ctx.now],
  );
  return rows.length > 0;
}
