import type { Ctx } from '../platform/ctx.ts';

/** The startup is open to investors now: a consent that is neither paused nor over. Asked inside the caller's transaction; batched. */
export function hasLiveListing(ctx: Ctx, startupId: string): Promise<boolean> {
  const load = async (em: Ctx['em'], ids: readonly string[]): Promise<Map<string, boolean>> => {
    const rows: { id: string }[] = await em.query(
      `select startup_id as id from listing
       where startup_id = any($1) and state = 'ACTIVE' and expires_on >= ($2::timestamptz at time zone 'Asia/Baku')::date`,
      [ids, ctx.now],
    );
    return new Map(rows.map(({ id }) => [id, true]));
  };
  return ctx.loaders.batch('liveListings', startupId, load, false);
}
