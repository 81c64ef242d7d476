import { DAY, later, MINUTE } from '@aim/domain/kernel/instant';
import { Refusal, type WhyNot } from '@aim/domain/kernel/problem';
import { lengthOnGrid } from '@aim/domain/spaces/day-grid';
import { nearestSlot, type Span, withNearest } from '@aim/domain/spaces/slot';
import type { Terms } from '@aim/domain/spaces/terms';
import type { Ctx } from '../platform/ctx.ts';
import { occupancyOf, type RoomFacts } from './rooms.ts';

/** So far on both sides a slot that works is looked for. */
const REACH = 7 * DAY;

/** Where the same stay would work; reads what is committed, beside the transaction that is about to end. */
export async function nearestFor(
  ctx: Ctx,
  room: RoomFacts,
  terms: Terms,
  span: Span,
  exceptBookingId: string | null = null,
): Promise<Span | null> {
  const asked = Math.ceil((span.endsAt.getTime() - span.startsAt.getTime()) / MINUTE);
  const minutes = lengthOnGrid(asked, terms);
  const beginning = new Date(Math.max(span.startsAt.getTime(), ctx.now.getTime() + terms.noticeMinutes * MINUTE));
  const horizon = later(ctx.now, terms.advanceDays * DAY);
  const wanted = beginning.getTime() > horizon.getTime() ? horizon : beginning;
  const [from, until] = [later(wanted, -REACH), later(wanted, REACH)];
  const occupancy = await occupancyOf(ctx, room, { startsAt: from, endsAt: later(until, DAY) }, exceptBookingId);
  return nearestSlot(
    { ...occupancy, units: room.units, terms, zone: room.zone, now: ctx.now, minutes, from, until },
    wanted,
  );
}

/** Ends the command; obstacles about the slot say where it would work. */
export async function refuseWithNearest(
  ctx: Ctx,
  room: RoomFacts,
  terms: Terms,
  span: Span,
  problems: WhyNot,
  exceptBookingId: string | null = null,
): Promise<void> {
  if (problems.length === 0) return;
  const isAboutSlot = problems.some(({ code }) => code.startsWith('SLOT_'));
  throw new Refusal(
    isAboutSlot ? withNearest(problems, await nearestFor(ctx, room, terms, span, exceptBookingId)) : problems,
  );
}
