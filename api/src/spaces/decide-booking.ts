import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { bookingMachine, bookingReasonInput, cancelBookingInput, whyNotStep } from '@aim/domain/spaces/booking';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import type { Booking } from './booking.entity.ts';
import { lockBooking } from './bookings.queries.ts';
import { endBooking, stepOf } from './free-bookings.ts';
import { isPriced, keepAccount } from './keep-account.ts';

/** Agrees to a request. Its claim was there from the beginning, so that nothing can have come in between. */
export async function confirmBooking(ctx: Ctx, raw: unknown): Promise<Booking> {
  const { id, reason } = parseInput(cancelBookingInput, raw);
  const booking = await lockBooking(ctx, id);
  allow(ctx, 'booking.confirm', booking);
  refuseIf(whyNotStep('confirm', booking.state));
  hint(ctx, { type: 'booking', id });
  const confirmed = await transition(ctx, bookingMachine, booking, 'confirm', {
    payload: { ...stepOf(booking), isLate: false, offerId: null },
    ...(reason ? { reason } : {}),
    set: {
      decided_by_id: ctx.actor.personId,
      decided_reason: reason || null,
      changed_at: ctx.now,
      sequence: booking.sequence + 1,
    },
  });
  if (isPriced(confirmed)) await keepAccount(ctx, [confirmed], 'BOOKED');
  return confirmed;
}

export async function rejectBooking(ctx: Ctx, raw: unknown): Promise<Booking> {
  const { id, reason } = parseInput(bookingReasonInput, raw);
  const booking = await lockBooking(ctx, id);
  allow(ctx, 'booking.reject', booking);
  refuseIf(whyNotStep('reject', booking.state));
  return endBooking(ctx, booking, 'reject', { reason, givesBack: true });
}
