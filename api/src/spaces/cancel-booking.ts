import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { cancelBookingInput, cancelSeriesInput, isLateCancellation, whyNotStep } from '@aim/domain/spaces/booking';
import { runsCentre } from '@aim/domain/spaces/policy';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { notFound } from '../platform/errors.ts';
import { emit } from '../platform/event-log.ts';
import type { MadeSeries } from './book-series.ts';
import type { Booking } from './booking.entity.ts';
import { lockBooking } from './bookings.queries.ts';
import { endBooking } from './free-bookings.ts';

/** Gives a time back. After the free time what was used stays used, unless the desk cancels. */
export async function cancelBooking(ctx: Ctx, raw: unknown): Promise<Booking> {
  const { id, reason } = parseInput(cancelBookingInput, raw);
  const booking = await lockBooking(ctx, id);
  allow(ctx, 'booking.cancel', booking);
  refuseIf(whyNotStep('cancel', booking.state));
  return cancelOne(ctx, booking, reason ?? null);
}

/** What nobody has agreed to yet is never given back too late. */
function cancelOne(ctx: Ctx, booking: Booking, reason: string | null): Promise<Booking> {
  const isLate =
    booking.state === 'CONFIRMED' &&
    !runsCentre(ctx.actor, booking.centreId) &&
    isLateCancellation(ctx.now, booking.startsAt, booking.cancelMinutes);
  return endBooking(ctx, booking, 'cancel', { reason, givesBack: !isLate, isLate });
}

/** Cancels one date of a series and all that follow. */
export async function cancelSeriesFrom(ctx: Ctx, raw: unknown): Promise<MadeSeries> {
  const { seriesId, from, reason } = parseInput(cancelSeriesInput, raw);
  const rows: { id: string }[] = await ctx.em.query(
    `select id from booking where series_id = $1 and starts_at >= $2 and state in ('PENDING', 'CONFIRMED') order by id for update`,
    [seriesId, from],
  );
  const [series]: (MadeSeries & { resourceId: string; centreId: string })[] = await ctx.em.query(
    `select s.id, s.owner_id as "ownerId", s.rule, s.resource_id as "resourceId", r.centre_id as "centreId"
     from booking_series s join resource r on r.id = s.resource_id where s.id = $1`,
    [seriesId],
  );
  if (!series) throw notFound();
  const { resourceId, centreId, ownerId } = series;
  if (ctx.actor.personId !== ownerId && !runsCentre(ctx.actor, centreId)) throw notFound();
  allow(ctx, 'booking.cancel', { state: 'CONFIRMED', ownerId, centreId });
  for (const { id } of rows) await cancelOne(ctx, await lockBooking(ctx, id), reason ?? null);
  await emit(
    ctx,
    'bookingSeries.cancelled',
    { type: 'bookingSeries', id: seriesId },
    { seriesId, resourceId, centreId, ownerId, count: rows.length },
  );
  return series;
}
