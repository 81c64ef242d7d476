import { HOUR, later, MINUTE } from '@aim/domain/kernel/instant';
import type { BookingState } from '@aim/domain/spaces/booking';
import { REST_MINUTES, slotWaitMachine } from '@aim/domain/spaces/slot-wait';
import { type Ctx, inTransaction } from '../platform/ctx.ts';
import { emit, type LoggedEvent } from '../platform/event-log.ts';
import { every, featureJobs, on } from '../platform/reactions.ts';
import { transition } from '../platform/transition.ts';
import { Booking, SlotWait } from './booking.entity.ts';
import { endBooking, stepOf } from './free-bookings.ts';
import { offerFreed } from './offer-freed.ts';
import { openCentres } from './open-centres.ts';
import { waitStepOf } from './slot-waits.ts';

const BATCH = 200;
/** Who booked long ago is reminded; who booked just now remembers. */
const REMIND_BEFORE = 2 * HOUR;
const BOOKED_BEFORE = 4 * HOUR;

/** Rows that are due, locked; others at work on some of them are not waited for. Each is looked at again under its lock. */
async function dueBookings(ctx: Ctx, condition: string, values: readonly unknown[]): Promise<Booking[]> {
  const rows: { id: string }[] = await ctx.em.query(
    `select id from booking where ${condition} order by id limit ${BATCH} for update skip locked`,
    [...values],
  );
  const found: Booking[] = [];
  for (const { id } of rows) found.push(await ctx.em.findOneByOrFail(Booking, { id }));
  return found;
}

async function expireHolds(ctx: Ctx): Promise<void> {
  await inTransaction(ctx, async (inner) => {
    for (const booking of await dueBookings(inner, "state = 'HELD' and hold_expires_at <= $1", [inner.now])) {
      await endBooking(inner, booking, 'expireHold', { givesBack: true });
      const wait = await inner.em.findOneBy(SlotWait, { bookingId: booking.id, state: 'OFFERED' });
      if (wait) await lapse(inner, wait);
    }
    const late: { id: string }[] = await inner.em.query(
      `select id from slot_wait where state = 'WAITING' and upper(wants) <= $1 order by id limit ${BATCH} for update skip locked`,
      [later(inner.now, REST_MINUTES * MINUTE)],
    );
    for (const { id } of late) await lapse(inner, await inner.em.findOneByOrFail(SlotWait, { id }));
  });
}

async function lapse(ctx: Ctx, wait: SlotWait): Promise<void> {
  await transition(ctx, slotWaitMachine, wait, 'lapse', { payload: waitStepOf(wait), set: { offered_until: null } });
}

/** Nobody came in the time of grace: the room goes to who waits. */
async function releaseNoShows(ctx: Ctx): Promise<void> {
  await inTransaction(ctx, async (inner) => {
    const due = await dueBookings(
      inner,
      "state = 'CONFIRMED' and check_in_until is not null and check_in_until <= $1",
      [inner.now],
    );
    for (const booking of due) await endBooking(inner, booking, 'miss', { givesBack: false });
  });
}

/** What is over is finished; what nobody decided in time lapses. */
async function finishBookings(ctx: Ctx): Promise<void> {
  await inTransaction(ctx, async (inner) => {
    const over = await dueBookings(
      inner,
      "state in ('CONFIRMED', 'CHECKED_IN') and ends_at <= $1 and (state = 'CHECKED_IN' or check_in_until is null)",
      [inner.now],
    );
    for (const booking of over) await endBooking(inner, booking, 'complete', { givesBack: false });
    const undecided = await dueBookings(inner, "state = 'PENDING' and starts_at <= $1", [inner.now]);
    for (const booking of undecided) await endBooking(inner, booking, 'lapse', { givesBack: true });
  });
}

async function remindOfBookings(ctx: Ctx): Promise<void> {
  await inTransaction(ctx, async (inner) => {
    const due = await dueBookings(
      inner,
      "state = 'CONFIRMED' and reminded_at is null and starts_at > $1 and starts_at <= $2 and made_at <= $3",
      [inner.now, later(inner.now, REMIND_BEFORE), later(inner.now, -BOOKED_BEFORE)],
    );
    for (const booking of due) {
      await inner.em.query('update booking set reminded_at = $2 where id = $1', [booking.id, inner.now]);
      await emit(inner, 'booking.neared', { type: 'booking', id: booking.id }, stepOf(booking));
    }
  });
}

type Freeing =
  | 'booking.cancelled'
  | 'booking.missed'
  | 'booking.released'
  | 'booking.holdExpired'
  | 'booking.rejected'
  | 'booking.lapsed'
  | 'booking.displaced'
  | 'booking.completed'
  | 'booking.changed';

/** A stay ended, or moved away from where it was: whoever waits for any part of that day is asked in the order of the line. */
async function offerAfter(ctx: Ctx, event: LoggedEvent<Freeing>): Promise<void> {
  const { bookingId, resourceId } = event.payload;
  const [stay]: { startsAt: Date; endsAt: Date; state: BookingState }[] = await ctx.em.query(
    'select starts_at as "startsAt", ends_at as "endsAt", state from booking where id = $1',
    [bookingId],
  );
  if (!stay) return;
  // A change does not say what it left: everything that is waited for in this room is tried.
  const span =
    event.event === 'booking.changed' ? { startsAt: ctx.now, endsAt: later(ctx.now, 400 * 24 * HOUR) } : stay;
  await offerFreed(ctx, resourceId, span);
}

async function offerAfterOpening(ctx: Ctx, event: LoggedEvent<'resource.unblocked'>): Promise<void> {
  const { resourceId } = event.payload;
  await offerFreed(ctx, resourceId, { startsAt: ctx.now, endsAt: later(ctx.now, 400 * 24 * HOUR) });
}

export const spacesJobs = featureJobs(
  every('* * * * *', 'expire-holds', expireHolds),
  every('* * * * *', 'release-no-shows', releaseNoShows),
  every('* * * * *', 'finish-bookings', finishBookings),
  every('*/5 * * * *', 'remind-of-bookings', remindOfBookings),
  every('20 3 * * *', 'open-centres', (ctx) => inTransaction(ctx, openCentres)),
  on('booking.cancelled', 'offer-to-next', offerAfter),
  on('booking.missed', 'offer-to-next', offerAfter),
  on('booking.released', 'offer-to-next', offerAfter),
  on('booking.holdExpired', 'offer-to-next', offerAfter),
  on('booking.rejected', 'offer-to-next', offerAfter),
  on('booking.lapsed', 'offer-to-next', offerAfter),
  on('booking.displaced', 'offer-to-next', offerAfter),
  on('booking.completed', 'offer-to-next', offerAfter),
  on('booking.changed', 'offer-to-next', offerAfter),
  on('resource.unblocked', 'offer-to-next', offerAfterOpening),
);
