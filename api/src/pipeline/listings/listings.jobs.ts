import { dateOf, daysBetween, HOME_ZONE } from '@aim/domain/kernel/zone';
import { LISTING_REMINDER_DAYS, listingMachine } from '@aim/domain/pipeline/listing';
import { type Ctx, inTransaction } from '../../platform/ctx.ts';
import { emit } from '../../platform/event-log.ts';
import { hint } from '../../platform/live.ts';
import { every, featureJobs } from '../../platform/reactions.ts';
import { transition } from '../../platform/transition.ts';
import { Listing } from './listing.entity.ts';

/** Ends consents whose last day is over. The reads have not waited for it: they look at the day themselves. */
async function expireListings(ctx: Ctx): Promise<void> {
  const due = await ctx.db.rows<{ id: string }>(
    "select id from listing where state in ('ACTIVE', 'PAUSED') and expires_on < $1 limit 500",
    [dateOf(ctx.now, HOME_ZONE)],
  );
  for (const { id } of due) await inTransaction(ctx, (inner) => expire(inner, id));
}

async function expire(ctx: Ctx, id: string): Promise<void> {
  const listing = await ctx.em.findOne(Listing, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!listing || listing.state === 'REVOKED' || listing.state === 'EXPIRED') return;
  await transition(ctx, listingMachine, listing, 'expire', {
    payload: { startupId: listing.startupId, listingId: id },
  });
  hint(ctx, { type: 'startup', id: listing.startupId });
}

/** Founders may renew in good time: once for each consent. */
async function remindOfListings(ctx: Ctx): Promise<void> {
  const today = dateOf(ctx.now, HOME_ZONE);
  const due = await ctx.db.rows<{ id: string }>(
    `select id from listing where state in ('ACTIVE', 'PAUSED') and expires_on between $1 and $1::date + ${LISTING_REMINDER_DAYS}
       and reminded_at is null limit 500`,
    [today],
  );
  for (const { id } of due)
    await inTransaction(ctx, async (inner) => {
      const rows: { startupId: string; expiresOn: string }[] = (
        await inner.em.query(
          `update listing set reminded_at = $2 where id = $1 and reminded_at is null returning startup_id as "startupId", expires_on as "expiresOn"`,
          [id, ctx.now],
        )
      )[0];
      for (const { startupId, expiresOn } of rows)
        await emit(
          inner,
          'listing.endsSoon',
          { type: 'listing', id },
          { startupId, listingId: id, days: daysBetween(today, expiresOn) },
        );
    });
}

export const listingsJobs = featureJobs(
  every('5 0 * * *', 'expire-listings', expireListings),
  every('0 9 * * *', 'remind-of-listings', remindOfListings),
);
