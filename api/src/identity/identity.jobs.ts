import { DAY, HOUR, later } from '@aim/domain/kernel/instant';
import type { Ctx } from '../platform/ctx.ts';
import { every, featureJobs } from '../platform/reactions.ts';

const KEEP_ENDED_DAYS = 90;
/** No session lives longer than a week; one that was not used since is over by every limit. */
const LONGEST_SESSION = 7 * DAY;

/** Closes sessions whose time is over and forgets old ones: the log keeps what matters. */
async function tidySessions(ctx: Ctx): Promise<void> {
  await ctx.db.rows(
    `update session set ended_at = $1, end_reason = 'EXPIRED' where ended_at is null and (created_at < $2 or last_seen_at < $3)`,
    [ctx.now, later(ctx.now, -LONGEST_SESSION), later(ctx.now, -12 * HOUR)],
  );
  await ctx.db.rows('delete from session where ended_at < $1', [later(ctx.now, -KEEP_ENDED_DAYS * DAY)]);
}

export const identityJobs = featureJobs(every('17 * * * *', 'tidy-sessions', tidySessions));
