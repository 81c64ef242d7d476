import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { bookingInput, whyNotStep } from '@aim/domain/spaces/booking';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import type { Booking } from './booking.entity.ts';
import { lockBooking } from './bookings.queries.ts';
import { endBooking } from './free-bookings.ts';

/** The form was closed: the time goes back at once. */
export async function releaseHold(ctx: Ctx, raw: unknown): Promise<Booking> {
  const { id } = parseInput(bookingInput, raw);
  const booking = await lockBooking(ctx, id);
  allow(ctx, 'booking.release', booking);
  refuseIf(whyNotStep('release', booking.state));
  return endBooking(ctx, booking, 'release', { givesBack: true });
}
