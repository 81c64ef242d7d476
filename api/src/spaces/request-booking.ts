import { isMember } from '@aim/domain/kernel/policy';
import { parseInput, problem, refuseIf } from '@aim/domain/kernel/problem';
import { bookingMachine, requestBookingInput, whyNotStep } from '@aim/domain/spaces/booking';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { notFound } from '../platform/errors.ts';
import { emit } from '../platform/event-log.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import { bookSeries, type MadeSeries } from './book-series.ts';
import type { Booking } from './booking.entity.ts';
import { lockBooking } from './bookings.queries.ts';
import { askedStay, placeOne, refuseStay } from './check-slot.ts';
import { stepOf } from './free-bookings.ts';
import { inviteGuests } from './guests.ts';
import { isPriced, keepAccount } from './keep-account.ts';
import { countUse } from './place-bookings.ts';

export interface Requested {
  readonly booking: Booking | null;
  readonly series: MadeSeries | null;
}

/** Books a room, once or in a series: confirmed at once, or sent to the staff where a rule asks for approval. */
export async function requestBooking(ctx: Ctx, raw: unknown): Promise<Requested> {
  const given = raw as Record<string, unknown>;
  const input = parseInput(requestBookingInput, {
    ...given,
    guests: given['guests'] ?? [],
    series: withSeriesDefaults(given['series']),
  });
  allow(ctx, 'booking.request');
  if (input.organisationId !== null && !isMember(ctx.actor, input.organisationId)) throw notFound();
  if (input.series !== null) return { booking: null, series: await bookSeries(ctx, input, input.series) };
  if (input.holdId !== null) return { booking: await submitHold(ctx, input, input.holdId), series: null };
  const stay = await askedStay(ctx, input);
  await refuseStay(ctx, stay);
  const state = stay.terms.needsApproval ? 'PENDING' : 'CONFIRMED';
  const ownerId = ctx.actor.personId as string;
  const { organisationId, title, guests } = input;
  const booking = await placeOne(ctx, stay, {
    ...stay,
    spans: [stay.span],
    state,
    holdExpiresAt: null,
    ownerId,
    organisationId,
    title,
    seriesId: null,
  });
  const { id } = booking;
  await countUse(ctx, { ...stay, ownerId, stays: [{ id, span: stay.span }] });
  await inviteGuests(ctx, [id], guests);
  await emit(
    ctx,
    state === 'PENDING' ? 'booking.requested' : 'booking.confirmed',
    { type: 'booking', id },
    stepOf(booking),
  );
  hint(ctx, { type: 'booking', id });
  return { booking, series: null };
}

function withSeriesDefaults(series: unknown): unknown {
  if (series === null || series === undefined) return null;
  const given = series as Record<string, unknown>;
  return { ...given, skipConflicts: given['skipConflicts'] ?? false, except: given['except'] ?? [] };
}

type Input = ReturnType<typeof parseInput<typeof requestBookingInput>>;

/** The held time becomes the booking; its claim stays where it is. */
async function submitHold(ctx: Ctx, input: Input, holdId: string): Promise<Booking> {
  const held = await lockBooking(ctx, holdId);
  allow(ctx, 'booking.release', held);
  const isOver = held.holdExpiresAt !== null && held.holdExpiresAt.getTime() <= ctx.now.getTime();
  refuseIf(isOver ? [problem('HOLD_EXPIRED')] : whyNotStep('book', held.state));
  const stay = await askedStay(ctx, { ...held, people: input.people });
  // The notice was given when it was held.
  await refuseStay(ctx, { ...stay, terms: { ...stay.terms, noticeMinutes: 0 } }, holdId);
  const needsApproval = stay.terms.needsApproval;
  const booking = await transition(ctx, bookingMachine, held, needsApproval ? 'submit' : 'book', {
    payload: { ...stepOf(held), isLate: false, offerId: null },
    set: {
      hold_expires_at: null,
      title: input.title,
      people: input.people,
      organisation_id: input.organisationId,
      changed_at: ctx.now,
    },
  });
  if (isPriced(booking)) await keepAccount(ctx, [booking], 'BOOKED');
  await countUse(ctx, { ...stay, ownerId: held.ownerId, stays: [{ id: holdId, span: stay.span }] });
  await inviteGuests(ctx, [holdId], input.guests);
  hint(ctx, { type: 'booking', id: holdId });
  return booking;
}
