import { parseInput, problem, refuseIf } from '@aim/domain/kernel/problem';
import { bookingInput, bookingMachine, checkInInput, whyNotCheckIn } from '@aim/domain/spaces/booking';
import { runsCentre } from '@aim/domain/spaces/policy';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import type { Booking } from './booking.entity.ts';
import { lockBooking } from './bookings.queries.ts';
import { isCodeOfRoom } from './door-visit.ts';
import { endBooking, stepOf } from './free-bookings.ts';

/** Somebody has come: they show the code at the door, or the desk says so. */
export async function checkIn(ctx: Ctx, raw: unknown): Promise<Booking> {
  const { id, code } = parseInput(checkInInput, raw);
  const booking = await lockBooking(ctx, id);
  allow(ctx, 'booking.checkIn', booking);
  const { state, startsAt, endsAt, checkInFrom, checkInUntil } = booking;
  refuseIf(whyNotCheckIn({ state, endsAt, from: checkInFrom ?? startsAt, until: checkInUntil }, ctx.now));
  if (!runsCentre(ctx.actor, booking.centreId))
    refuseIf(
      (await isCodeOfRoom(ctx, booking.resourceId, code)) ? [] : [problem('DOOR_CODE_UNKNOWN', { path: ['code'] })],
    );
  hint(ctx, { type: 'booking', id });
  return transition(ctx, bookingMachine, booking, 'checkIn', {
    payload: { ...stepOf(booking), isLate: false, offerId: null },
    set: { checked_in_at: ctx.now, changed_at: ctx.now },
  });
}

/** Leaves before the end: the rest of the time is free for others. */
export async function checkOut(ctx: Ctx, raw: unknown): Promise<Booking> {
  const { id } = parseInput(bookingInput, raw);
  const booking = await lockBooking(ctx, id);
  allow(ctx, 'booking.checkOut', booking);
  refuseIf(booking.state === 'CHECKED_IN' ? [] : [problem('STATE_HAS_MOVED_ON')]);
  return endBooking(ctx, booking, 'complete', { givesBack: false });
}
