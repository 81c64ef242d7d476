import { type BookingEvent, bookingMachine } from '@aim/domain/spaces/booking';
import type { ChargeReason } from '@aim/domain/spaces/charge';
import type { SpacesEvents } from '@aim/domain/spaces/events';
import type { Span } from '@aim/domain/spaces/slot';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import { Booking } from './booking.entity.ts';
import { isPriced, keepAccount } from './keep-account.ts';
import { rangeOf } from './range.ts';

type Ending = Extract<
  BookingEvent,
  'expireHold' | 'release' | 'reject' | 'lapse' | 'miss' | 'cancel' | 'displace' | 'complete'
>;
type EndingPayload = SpacesEvents['booking.displaced'] & SpacesEvents['booking.cancelled'];

/** What every event of a booking carries. */
export const stepOf = ({ id, resourceId, centreId, ownerId, seriesId }: Booking) => ({
  bookingId: id,
  resourceId,
  centreId,
  ownerId,
  seriesId,
});

/** Only these can end what was agreed and is owed; too late, they change nothing of it. */
const GIVEN_BACK: Readonly<Partial<Record<Ending, ChargeReason>>> = { cancel: 'CANCELLED', displace: 'DISPLACED' };

export interface EndFacts {
  readonly reason?: string | null;
  /** What was counted against quotas and credits is given back. */
  readonly givesBack: boolean;
  readonly isLate?: boolean;
  readonly offerId?: string | null;
}

/** A booking ends by a row of its table: its claims go in the same transaction, and what it used is given back or stays used. */
export async function endBooking(ctx: Ctx, booking: Booking, event: Ending, facts: EndFacts): Promise<Booking> {
  const payload: EndingPayload = { ...stepOf(booking), isLate: facts.isLate ?? false, offerId: facts.offerId ?? null };
  const ended = await transition(ctx, bookingMachine, booking, event, {
    payload,
    ...(facts.reason ? { reason: facts.reason } : {}),
    set: {
      hold_expires_at: null,
      ended_at: ctx.now,
      changed_at: ctx.now,
      sequence: booking.sequence + 1,
      is_late: facts.isLate ?? false,
      ...(facts.reason ? { decided_reason: facts.reason, decided_by_id: ctx.actor.personId } : {}),
    },
  });
  await ctx.em.query('delete from claim where booking_id = $1', [booking.id]);
  if (facts.givesBack) {
    await ctx.em.query('delete from quota_entry where booking_id = $1', [booking.id]);
    await ctx.em.query('delete from credit_entry where booking_id = $1', [booking.id]);
  }
  const reason = GIVEN_BACK[event];
  if (reason && isPriced(ended)) await keepAccount(ctx, [ended], reason);
  hint(ctx, { type: 'booking', id: booking.id });
  return ended;
}

/** Holds whose time is over and that stand in these spans end; how many did. */
export async function freeStaleHolds(ctx: Ctx, leafIds: readonly string[], spans: readonly Span[]): Promise<number> {
  const rows: { id: string }[] = await ctx.em.query(
    `select b.id from booking b where b.state = 'HELD' and b.hold_expires_at <= $1 and exists (
       select from claim c join unnest($3::tstzrange[]) x (during) on c.during && x.during
       where c.booking_id = b.id and c.leaf_id = any($2::uuid[]))
     order by b.id for update`,
    [ctx.now, leafIds, spans.map(rangeOf)],
  );
  for (const { id } of rows) {
    const stale = await ctx.em.findOneByOrFail(Booking, { id });
    await endBooking(ctx, stale, 'expireHold', { givesBack: true });
  }
  return rows.length;
}
