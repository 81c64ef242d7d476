import type { Ctx } from './ctx.ts';
import { AppError } from './errors.ts';

/** How often something may be tried in a window. */
export interface Rate {
  readonly name: string;
  readonly limit: number;
  readonly windowSeconds: number;
}

/**
 * Counts an attempt and throws RATE_LIMITED beyond the limit. One atomic statement on its own connection: the count stays
 * when the command's transaction is rolled back, so a refused guess still counts. The key is the session, else the address.
 */
export async function limitRate(
  ctx: Ctx,
  rate: Rate,
  key: string = ctx.actor.sessionId ?? ctx.request.address,
): Promise<void> {
  const attempts = await countAttempt(ctx, rate, key);
  if (attempts > rate.limit) throw new AppError('RATE_LIMITED', rate.name, { retryAfterSeconds: rate.windowSeconds });
}

/** The number of attempts in the current window, this one included. */
export async function countAttempt(ctx: Ctx, rate: Rate, key: string): Promise<number> {
  const [row] = await ctx.db.rows<{ attempts: number }>(
    `insert into rate_window as w (name, key, started_at, attempts) values ($1, $2, $3, 1)
     on conflict (name, key) do update set
       attempts = case when w.started_at <= $3::timestamptz - make_interval(secs => $4) then 1 else w.attempts + 1 end,
       started_at = case when w.started_at <= $3::timestamptz - make_interval(secs => $4) then $3 else w.started_at end
     returning attempts`,
    [rate.name, key, ctx.now, rate.windowSeconds],
  );
  return row?.attempts ?? 1;
}
