import { parseInput, problem, refuseIf } from '@aim/domain/kernel/problem';
import { may } from '@aim/domain/policies';
import { bookingInput, bookingMachine, joinSlotWaitlistInput, whyNotSpan } from '@aim/domain/spaces/booking';
import { isFree, isWithin, whyNotTime, withBuffers } from '@aim/domain/spaces/slot';
import { slotWaitMachine } from '@aim/domain/spaces/slot-wait';
import { allow, lock } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { notFound } from '../platform/errors.ts';
import { emit } from '../platform/event-log.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import { Booking, SlotWait } from './booking.entity.ts';
import { askedStay, refuseStay } from './check-slot.ts';
import { endBooking, stepOf } from './free-bookings.ts';
import { isPriced, keepAccount } from './keep-account.ts';
import { refuseWithNearest } from './nearest.ts';
import { countUse } from './place-bookings.ts';
import { rangeOf } from './range.ts';
import { occupancyOf } from './rooms.ts';

export const waitStepOf = ({ id, resourceId, centreId, personId, bookingId }: SlotWait) => ({
  waitId: id,
  resourceId,
  centreId,
  personId,
  bookingId,
});

/** Joins the line for a time that is taken; what is free is booked instead. */
export async function joinSlotWaitlist(ctx: Ctx, raw: unknown): Promise<SlotWait> {
  const input = parseInput(joinSlotWaitlistInput, raw);
  allow(ctx, 'slotWait.join');
  const stay = await askedStay(ctx, input);
  const { room, terms, span } = stay;
  refuseIf(whyNotSpan(span.startsAt, span.endsAt));
  await refuseStay(ctx, stay);
  const occupancy = await occupancyOf(ctx, room, withBuffers(span, terms));
  const outside = isWithin(span, occupancy.open)
    ? []
    : [problem('SLOT_OUTSIDE_HOURS', { path: ['startsAt'], params: { rule: '' } })];
  await refuseWithNearest(ctx, room, terms, span, outside);
  const search = {
    ...occupancy,
    units: room.units,
    terms,
    zone: room.zone,
    now: ctx.now,
    minutes: 0,
    from: span.startsAt,
    until: span.endsAt,
  };
  refuseIf(
    isFree(span, search) && whyNotTime(span, terms, ctx.now, room.zone).length === 0 ? [problem('SLOT_IS_FREE')] : [],
  );
  const rows: { id: string }[] = await ctx.em.query(
    `insert into slot_wait (resource_id, centre_id, person_id, wants, people, joined_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (resource_id, person_id, wants) where state in ('WAITING', 'OFFERED') do nothing returning id`,
    [room.id, room.centreId, ctx.actor.personId, rangeOf(span), input.people, ctx.now],
  );
  refuseIf(rows[0] ? [] : [problem('ALREADY_WAITING')]);
  const wait = await ctx.em.findOneByOrFail(SlotWait, { id: rows[0]?.id as string });
  await emit(ctx, 'slotWait.joined', { type: 'slotWait', id: wait.id }, waitStepOf(wait));
  return wait;
}

async function lockWait(ctx: Ctx, id: string): Promise<SlotWait> {
  const wait = await lock(ctx, SlotWait, { id });
  if (!may(ctx.actor, 'slotWait.accept', wait)) throw notFound();
  return wait;
}

export async function leaveSlotWaitlist(ctx: Ctx, raw: unknown): Promise<SlotWait> {
  const wait = await lockWait(ctx, parseInput(bookingInput, raw).id);
  allow(ctx, 'slotWait.leave', wait);
  refuseIf(wait.state === 'WAITING' ? [] : [problem('STATE_HAS_MOVED_ON')]);
  return transition(ctx, slotWaitMachine, wait, 'leave', { payload: waitStepOf(wait) });
}

/** Takes what is offered: the time was held all along. */
export async function acceptSlotOffer(ctx: Ctx, raw: unknown): Promise<{ slotWait: SlotWait; booking: Booking }> {
  const wait = await lockWait(ctx, parseInput(bookingInput, raw).id);
  allow(ctx, 'slotWait.accept', wait);
  const isOver =
    wait.state === 'EXPIRED' || (wait.offeredUntil !== null && wait.offeredUntil.getTime() <= ctx.now.getTime());
  refuseIf(isOver ? [problem('OFFER_EXPIRED')] : wait.state === 'OFFERED' ? [] : [problem('STATE_HAS_MOVED_ON')]);
  const held = await lock(ctx, Booking, { id: wait.bookingId as string });
  refuseIf(held.state === 'HELD' ? [] : [problem('OFFER_EXPIRED')]);
  const stay = await askedStay(ctx, held);
  const booking = await transition(ctx, bookingMachine, held, stay.terms.needsApproval ? 'submit' : 'book', {
    payload: { ...stepOf(held), isLate: false, offerId: null },
    set: { hold_expires_at: null, changed_at: ctx.now },
  });
  if (isPriced(booking)) await keepAccount(ctx, [booking], 'BOOKED');
  await countUse(ctx, { ...stay, ownerId: held.ownerId, stays: [{ id: held.id, span: stay.span }] });
  const slotWait = await transition(ctx, slotWaitMachine, wait, 'accept', {
    payload: waitStepOf(wait),
    set: { offered_until: null },
  });
  hint(ctx, { type: 'booking', id: held.id });
  return { slotWait, booking };
}

/** Gives the offer back; the next in the line gets it. */
export async function declineSlotOffer(ctx: Ctx, raw: unknown): Promise<SlotWait> {
  const wait = await lockWait(ctx, parseInput(bookingInput, raw).id);
  allow(ctx, 'slotWait.decline', wait);
  refuseIf(wait.state === 'OFFERED' ? [] : [problem('STATE_HAS_MOVED_ON')]);
  const held = await lock(ctx, Booking, { id: wait.bookingId as string });
  const declined = await transition(ctx, slotWaitMachine, wait, 'decline', {
    payload: waitStepOf(wait),
    set: { offered_until: null },
  });
  if (held.state === 'HELD') await endBooking(ctx, held, 'release', { givesBack: true });
  return declined;
}
