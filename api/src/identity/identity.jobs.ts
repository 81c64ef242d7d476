import { DAY, HOUR, later } from '@aim/domain/kernel/instant';
import type { Ctx } from '../platform/ctx.ts';
import { forgetOldKeys } from '../platform/idempotency.ts';
import { every, featureJobs, on } from '../platform/reactions.ts';
import { KNOWN_DEVICE_DAYS } from './known-device.ts';
import { lapseInvestorRole } from './lapse-investor-role.ts';

const KEEP_ENDED_DAYS = 90;
/** Long enough for the mail to its owner to leave. */
const KEEP_FORMER_EMAIL_DAYS = 30;
const KEEP_GUARDS_DAYS = 365;
/** No session lives longer than a week; one that was not used for half a day is over by every limit. */
const LONGEST_SESSION = 7 * DAY;
const LONGEST_IDLE = 12 * HOUR;

/** Closes sessions whose time is over and forgets old ones: the log keeps what matters. */
async function tidySessions(ctx: Ctx): Promise<void> {
  await ctx.db.rows(
    `update session set ended_at = $1, end_reason = 'EXPIRED' where ended_at is null and (created_at < $2 or last_seen_at < $3)`,
    [ctx.now, later(ctx.now, -LONGEST_SESSION), later(ctx.now, -LONGEST_IDLE)],
  );
  await ctx.db.rows('delete from session where ended_at < $1', [later(ctx.now, -KEEP_ENDED_DAYS * DAY)]);
}

/** Whatever was remembered between two steps of a sign-in, and not taken up in a day. */
async function tidySignIns(ctx: Ctx): Promise<void> {
  const yesterday = later(ctx.now, -DAY);
  await ctx.db.rows('delete from sign_on_transaction where created_at < $1', [yesterday]);
  await ctx.db.rows('delete from pending_sign_in where created_at < $1', [yesterday]);
  await ctx.db.rows('delete from passkey_challenge where created_at < $1', [yesterday]);
  await ctx.db.rows('delete from totp_enrolment where started_at < $1', [yesterday]);
  await ctx.db.rows('delete from email_code where sent_at < $1', [yesterday]);
  await ctx.db.rows('delete from sign_on_logout where received_at < $1', [yesterday]);
  await ctx.db.rows('delete from email_change where changed_at < $1', [later(ctx.now, -KEEP_FORMER_EMAIL_DAYS * DAY)]);
  await ctx.db.rows('delete from known_device where known_at < $1', [later(ctx.now, -KNOWN_DEVICE_DAYS * DAY)]);
  await ctx.db.rows('delete from sign_in_guard where last_failure_at < $1', [later(ctx.now, -KEEP_GUARDS_DAYS * DAY)]);
}

/** Everybody who was a member when the organisation was dissolved. */
async function lapseInvestorsOf(ctx: Ctx, { payload }: { payload: { organisationId: string } }): Promise<void> {
  const members: { id: string }[] = await ctx.em.query(
    'select person_id as id from membership where organisation_id = $1 and ended_at is null',
    [payload.organisationId],
  );
  for (const { id } of members) await lapseInvestorRole(ctx, id);
}

export const identityJobs = featureJobs(
  on('member.left', 'lapse-investor', (ctx, { payload }) => lapseInvestorRole(ctx, payload.personId)),
  on('member.removed', 'lapse-investor', (ctx, { payload }) => lapseInvestorRole(ctx, payload.personId)),
  on('organisation.dissolved', 'lapse-investors', lapseInvestorsOf),
  every('17 * * * *', 'tidy-sessions', tidySessions),
  every('47 * * * *', 'tidy-sign-ins', tidySignIns),
  every('27 4 * * *', 'forget-old-keys', forgetOldKeys),
);
