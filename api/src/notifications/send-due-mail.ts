import type { Ctx } from '../platform/ctx.ts';
import { deliverMail } from './deliver-mail.ts';

const AT_ONCE = 4;
const BATCH = 500;
const BUDGET_MILLISECONDS = 40_000;

/** Sends what waits for its time: repeats, the end of the night, and attempts that were interrupted. */
export async function sendDueMail(ctx: Ctx): Promise<void> {
  const due = await ctx.db.rows<{ id: string }>(
    "select id from mail where state = 'QUEUED' and next_attempt_at <= $1 order by next_attempt_at limit $2",
    [ctx.now, BATCH],
  );
  const startedAt = performance.now();
  const take = async (): Promise<void> => {
    for (let next = due.shift(); next && performance.now() - startedAt < BUDGET_MILLISECONDS; next = due.shift())
      await deliverMail(ctx, next.id);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, take));
}
