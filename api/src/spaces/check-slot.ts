import { MINUTE } from '@aim/domain/kernel/instant';
import type { Actor } from '@aim/domain/kernel/policy';
import { type Problem, problem } from '@aim/domain/kernel/problem';
import { whyNotSpan } from '@aim/domain/spaces/booking';
import type { SpacesProblem } from '@aim/domain/spaces/messages';
import { runsCentre } from '@aim/domain/spaces/policy';
import { type Span, whyNotGuest, whyNotTime } from '@aim/domain/spaces/slot';
import { payable, type Terms } from '@aim/domain/spaces/terms';
import { QueryFailedError } from 'typeorm';
import type { Ctx } from '../platform/ctx.ts';
import type { Booking } from './booking.entity.ts';
import { refuseWithNearest } from './nearest.ts';
import { type Placed, type Placement, placeAtOnce, placeBookings } from './place-bookings.ts';
import { asGuest, type GuestFacts, type RoomFacts, roomAndGuest, termsFor } from './rooms.ts';

/** A stay somebody asks for, with everything that decides about it. */
export interface AskedStay {
  readonly room: RoomFacts;
  readonly guest: GuestFacts;
  readonly terms: Terms;
  readonly span: Span;
  readonly people: number;
}

export async function askedStay(
  ctx: Ctx,
  ask: { readonly resourceId: string; readonly startsAt: Date; readonly endsAt: Date; readonly people: number },
  person: Pick<Actor, 'personId' | 'memberships'> = ctx.actor,
  except: string | null = null,
): Promise<AskedStay> {
  const { room, guest } = await roomAndGuest(ctx, ask.resourceId, person, except);
  const span = { startsAt: ask.startsAt, endsAt: ask.endsAt };
  const minutes = (ask.endsAt.getTime() - ask.startsAt.getTime()) / MINUTE;
  const terms = payable(termsFor(room, guest.plans, ask.startsAt), minutes, guest.creditsLeft);
  return { room, guest, terms, span, people: ask.people };
}

/** All rules that stand in the way; those who run the centre book for others and are held only to time and room (reference, 1.6). */
export function whyNotStay(ctx: Ctx, { room, guest, terms, span, people }: AskedStay): Problem[] {
  const broken = whyNotSpan(span.startsAt, span.endsAt);
  if (broken.length > 0) return [...broken];
  const minutes = (span.endsAt.getTime() - span.startsAt.getTime()) / MINUTE;
  const free = runsCentre(ctx.actor, room.centreId)
    ? {
        ...terms,
        noticeMinutes: 0,
        needsPlan: false,
        needsResidency: false,
        needsProgramme: false,
        concurrent: null,
        strikes: null,
      }
    : terms;
  return [
    ...whyNotTime(span, free, ctx.now, room.zone),
    ...whyNotGuest(asGuest(guest, free), free, { people, minutes, now: ctx.now }, room),
  ];
}

export async function refuseStay(ctx: Ctx, stay: AskedStay, exceptBookingId: string | null = null): Promise<void> {
  await refuseWithNearest(ctx, stay.room, stay.terms, stay.span, whyNotStay(ctx, stay), exceptBookingId);
}

/** Places one stay, or ends the command with where it would work. */
export async function placeOne(ctx: Ctx, stay: AskedStay, placement: Placement): Promise<Booking> {
  if (stay.room.leafIds.length === 1 && ctx.takesChance()) return placeAtOnce(ctx, placement, stay.span);
  const [booking] = (await placeInHours(ctx, stay, placement)).bookings;
  if (booking === undefined) await refuseTaken(ctx, stay);
  return booking as Booking;
}

/** The key that keeps stays within opening hours refuses by an error: it becomes the same kind of answer. */
export async function placeInHours(ctx: Ctx, stay: AskedStay, placement: Placement): Promise<Placed> {
  try {
    return await placeBookings(ctx, placement);
  } catch (error) {
    if (!isOutsideHours(error)) throw error;
    await refuseOutsideHours(ctx, stay);
    throw error;
  }
}

export function isOutsideHours(error: unknown): boolean {
  return (
    error instanceof QueryFailedError &&
    (error.driverError as { constraint?: string }).constraint === 'fk_claim_opening'
  );
}

export function refuseOutsideHours(ctx: Ctx, stay: AskedStay, exceptBookingId: string | null = null): Promise<void> {
  return refuseSlot(ctx, stay, 'SLOT_OUTSIDE_HOURS', exceptBookingId);
}

export function refuseTaken(ctx: Ctx, stay: AskedStay, exceptBookingId: string | null = null): Promise<void> {
  return refuseSlot(ctx, stay, 'SLOT_TAKEN', exceptBookingId);
}

async function refuseSlot(
  ctx: Ctx,
  { room, terms, span }: AskedStay,
  code: SpacesProblem,
  exceptBookingId: string | null = null,
): Promise<void> {
  const problems = [problem(code, { path: ['startsAt'], params: { rule: '' } })];
  await refuseWithNearest(ctx, room, terms, span, problems, exceptBookingId);
}
