import { later, MINUTE } from '@aim/domain/kernel/instant';
import { parseInput } from '@aim/domain/kernel/problem';
import { HOLD_MINUTES, holdSlotInput } from '@aim/domain/spaces/booking';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { hint } from '../platform/live.ts';
import type { Booking } from './booking.entity.ts';
import { askedStay, placeOne, refuseStay } from './check-slot.ts';
import { stepOf } from './free-bookings.ts';

/** Keeps a time for a few minutes while the form is filled in: the hold is a claim like any other. */
export async function holdSlot(ctx: Ctx, raw: unknown): Promise<Booking> {
  const input = parseInput(holdSlotInput, raw);
  allow(ctx, 'booking.hold');
  const stay = await askedStay(ctx, input);
  await refuseStay(ctx, stay);
  const held = await placeOne(ctx, stay, {
    ...stay,
    spans: [stay.span],
    state: 'HELD',
    holdExpiresAt: later(ctx.now, HOLD_MINUTES * MINUTE),
    ownerId: ctx.actor.personId as string,
    organisationId: null,
    title: '',
    seriesId: null,
  });
  await emit(ctx, 'booking.held', { type: 'booking', id: held.id }, stepOf(held));
  hint(ctx, { type: 'booking', id: held.id });
  return held;
}
