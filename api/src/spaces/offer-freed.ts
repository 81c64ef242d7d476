import { isWithin, type Span } from '@aim/domain/spaces/slot';
import { offeredUntil, slotWaitMachine, stillWanted } from '@aim/domain/spaces/slot-wait';
import { actorOfPerson } from '../identity/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import { SlotWait } from './booking.entity.ts';
import { askedStay, whyNotStay } from './check-slot.ts';
import { placeBookings } from './place-bookings.ts';
import { rangeOf } from './range.ts';
import { occupancyOf } from './rooms.ts';
import { waitStepOf } from './slot-waits.ts';

const LINE_MOST = 20;

/**
 * Something in these parts became free: the first in the line whose whole time is free now gets it held, the others go on waiting.
 * Of a time that has begun the rest is offered: whoever waits for ten is glad to get in at a quarter past.
 * Who is passed over for their own rules (quota, plan) keeps their place.
 */
export async function offerFreed(ctx: Ctx, resourceId: string, span: { startsAt: Date; endsAt: Date }): Promise<void> {
  const line: { id: string; startsAt: Date; endsAt: Date }[] = await ctx.em.query(
    `select w.id, lower(w.wants) as "startsAt", upper(w.wants) as "endsAt" from slot_wait w
     where w.state = 'WAITING' and w.wants && $2::tstzrange and upper(w.wants) > $3
       and w.resource_id in (select b.resource_id from resource_leaf a join resource_leaf b on b.leaf_id = a.leaf_id where a.resource_id = $1)
     order by w.joined_at, w.id limit ${LINE_MOST} for update skip locked`,
    [resourceId, rangeOf(span), ctx.now],
  );
  for (const { id, startsAt, endsAt } of line)
    await offerTo(ctx, await ctx.em.findOneByOrFail(SlotWait, { id }), { startsAt, endsAt });
}

async function offerTo(ctx: Ctx, wait: SlotWait, wants: Span): Promise<void> {
  const person = await actorOfPerson(ctx, wait.personId);
  const asked = await askedStay(ctx, { resourceId: wait.resourceId, ...wants, people: wait.people }, person);
  const span = stillWanted(wants, ctx.now, asked.terms.gridMinutes, asked.room.zone);
  if (span === null) return;
  const stay = { ...asked, span };
  const { open } = await occupancyOf(ctx, stay.room, span);
  const asWaiting = { ...stay, terms: { ...stay.terms, noticeMinutes: 0 } };
  if (!isWithin(span, open) || whyNotStay({ ...ctx, actor: person }, asWaiting).length > 0) return;
  const until = offeredUntil(ctx.now, span.startsAt);
  const [room]: { name: string }[] = await ctx.em.query('select name from resource where id = $1', [wait.resourceId]);
  const [held] = (
    await placeBookings(ctx, {
      ...stay,
      spans: [span],
      state: 'HELD',
      holdExpiresAt: until,
      ownerId: wait.personId,
      organisationId: null,
      title: room?.name ?? '',
      seriesId: null,
    })
  ).bookings;
  if (held === undefined) return;
  await transition(ctx, slotWaitMachine, wait, 'offer', {
    payload: { ...waitStepOf(wait), bookingId: held.id },
    set: { booking_id: held.id, offered_until: until },
  });
  hint(ctx, { type: 'slotWait', id: wait.id, personIds: [wait.personId] });
}
