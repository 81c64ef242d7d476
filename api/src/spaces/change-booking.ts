import { MINUTE } from '@aim/domain/kernel/instant';
import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import {
  bookingMachine,
  changeBookingInput,
  checkInWindow,
  isMaterialChange,
  whyNotStep,
} from '@aim/domain/spaces/booking';
import { withBuffers } from '@aim/domain/spaces/slot';
import { priceOf } from '@aim/domain/spaces/terms';
import { actorOfPerson } from '../identity/index.ts';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { conflict } from '../platform/errors.ts';
import { emit } from '../platform/event-log.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import { Booking } from './booking.entity.ts';
import { lockBooking } from './bookings.queries.ts';
import {
  type AskedStay,
  askedStay,
  isOutsideHours,
  refuseOutsideHours,
  refuseStay,
  refuseTaken,
} from './check-slot.ts';
import { stepOf } from './free-bookings.ts';
import { isPriced, keepAccount } from './keep-account.ts';
import { countUse } from './place-bookings.ts';
import { rangeOf } from './range.ts';

/**
 * Moves a booking to another time or room, or changes what is written on it. The old claim gives way to the new one in one
 * transaction; what is longer, later or elsewhere is decided anew where a rule asks for approval.
 */
export async function changeBooking(ctx: Ctx, raw: unknown): Promise<Booking> {
  const input = parseInput(changeBookingInput, raw);
  const booking = await lockBooking(ctx, input.id);
  allow(ctx, 'booking.change', booking);
  if (booking.version !== input.version) throw conflict(booking.version);
  refuseIf(whyNotStep('cancel', booking.state));
  const isMoved =
    booking.resourceId !== input.resourceId ||
    booking.startsAt.getTime() !== input.startsAt.getTime() ||
    booking.endsAt.getTime() !== input.endsAt.getTime();
  const stay = await askedStay(ctx, input, await ownerOf(ctx, booking), booking.id);
  if (isMoved || booking.people !== input.people) await refuseStay(ctx, stay, booking.id);
  if (isMoved) await moveClaims(ctx, booking, stay);
  const needsDecision = booking.state === 'CONFIRMED' && stay.terms.needsApproval && isMaterialChange(booking, input);
  const wasPriced = isPriced(booking);
  const changed = await write(ctx, booking, stay, input, needsDecision);
  if (wasPriced || isPriced(changed)) await keepAccount(ctx, [changed], 'CHANGED');
  if (isMoved) {
    await ctx.em.query('delete from quota_entry where booking_id = $1', [booking.id]);
    await ctx.em.query('delete from credit_entry where booking_id = $1', [booking.id]);
    await countUse(ctx, { ...stay, ownerId: booking.ownerId, stays: [{ id: booking.id, span: stay.span }] });
  }
  hint(ctx, { type: 'booking', id: booking.id });
  return changed;
}

/** The rules ask about who stays, also when the desk changes the booking. */
function ownerOf(ctx: Ctx, { ownerId }: Booking): Promise<Ctx['actor']> | Ctx['actor'] {
  return ownerId === ctx.actor.personId ? ctx.actor : actorOfPerson(ctx, ownerId);
}

async function moveClaims(ctx: Ctx, booking: Booking, stay: AskedStay): Promise<void> {
  const { room, terms, span } = stay;
  await ctx.em.query('delete from claim where booking_id = $1', [booking.id]);
  try {
    const claimed: unknown[] = await ctx.em.query(
      `insert into claim (leaf_id, unit_no, during, use_during, source, booking_id, booking_live)
       select l.leaf_id, u.unit_no, $2::tstzrange, $3::tstzrange, 'BOOKING', $1, true from unnest($4::uuid[]) l (leaf_id)
       cross join lateral (select min(n) as unit_no from generate_series(1, $5::int) n
         where not exists (select from claim c where c.leaf_id = l.leaf_id and c.unit_no = n and c.during && $2::tstzrange)) u
       where u.unit_no is not null order by l.leaf_id
       on conflict do nothing returning 1`,
      [booking.id, rangeOf(withBuffers(span, terms)), rangeOf(span), room.leafIds, room.units],
    );
    if (claimed.length < room.leafIds.length) await refuseTaken(ctx, stay, booking.id);
  } catch (error) {
    if (isOutsideHours(error)) await refuseOutsideHours(ctx, stay, booking.id);
    throw error;
  }
}

async function write(
  ctx: Ctx,
  booking: Booking,
  { room, terms, span, people }: AskedStay,
  input: { readonly title: string },
  needsDecision: boolean,
): Promise<Booking> {
  const { from, until } = checkInWindow({ ...span, bookedAt: booking.madeAt }, terms.checkIn);
  const { qepik, credits } = priceOf(terms, (span.endsAt.getTime() - span.startsAt.getTime()) / MINUTE);
  const set = {
    resource_id: room.id,
    centre_id: room.centreId,
    use_during: rangeOf(span),
    title: input.title,
    people,
    qepik,
    credits,
    check_in_from: from,
    check_in_until: until,
    reminded_at: null,
    changed_at: ctx.now,
    sequence: booking.sequence + 1,
  };
  if (needsDecision)
    await transition(ctx, bookingMachine, booking, 'resubmit', {
      payload: { ...stepOf(booking), isLate: false, offerId: null },
      set,
    });
  else {
    const names = Object.keys(set);
    await ctx.em.query(
      `update booking set ${names.map((name, index) => `${name} = $${index + 2}`).join(', ')}, version = version + 1 where id = $1`,
      [booking.id, ...Object.values(set)],
    );
    await emit(ctx, 'booking.changed', { type: 'booking', id: booking.id }, stepOf(booking));
  }
  return ctx.em.findOneByOrFail(Booking, { id: booking.id });
}
