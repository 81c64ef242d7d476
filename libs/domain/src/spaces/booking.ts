import * as z from 'zod/mini';
import { emptyToNull, id, idempotencyKey, line, reason } from '../kernel/input.ts';
import { DAY, HOUR, isBefore, later, MINUTE } from '../kernel/instant.ts';
import { defineMachine, rowFor } from '../kernel/machine.ts';
import { problem, type WhyNot } from '../kernel/problem.ts';
import type { SpacesProblem } from './messages.ts';

export const BOOKING_STATES = [
  'HELD',
  'PENDING',
  'CONFIRMED',
  'CHECKED_IN',
  'COMPLETED',
  'NO_SHOW',
  'CANCELLED',
  'REJECTED',
  'EXPIRED',
] as const;
export type BookingState = (typeof BOOKING_STATES)[number];
/** In these a booking holds its time; in all others it holds nothing. */
export const LIVE_BOOKING_STATES: readonly BookingState[] = ['HELD', 'PENDING', 'CONFIRMED', 'CHECKED_IN'];
/** Asked for or agreed: what its owner sees as a booking. */
export const BOOKED_STATES: readonly BookingState[] = ['PENDING', 'CONFIRMED', 'CHECKED_IN', 'COMPLETED', 'NO_SHOW'];

/** One stay in one room (reference, 5.3). */
export const bookingMachine = defineMachine({
  name: 'booking',
  initial: 'HELD',
  states: {
    HELD: { label: { az: 'Saxlanılır', en: 'Held for you', ru: 'Удерживается' }, editableByApplicant: true },
    PENDING: { label: { az: 'Təsdiq gözləyir', en: 'Waits for approval', ru: 'Ждёт подтверждения' } },
    CONFIRMED: { label: { az: 'Təsdiqlənib', en: 'Confirmed', ru: 'Подтверждено' } },
    CHECKED_IN: { label: { az: 'Gəlib', en: 'Checked in', ru: 'На месте' } },
    COMPLETED: { label: { az: 'Bitib', en: 'Finished', ru: 'Завершено' }, terminal: true },
    NO_SHOW: { label: { az: 'Gəlmədi', en: 'Did not come', ru: 'Неявка' }, terminal: true },
    CANCELLED: { label: { az: 'Ləğv edilib', en: 'Cancelled', ru: 'Отменено' }, terminal: true },
    REJECTED: { label: { az: 'Rədd edilib', en: 'Rejected', ru: 'Отклонено' }, terminal: true },
    EXPIRED: { label: { az: 'Vaxtı keçib', en: 'Expired', ru: 'Истекло' }, terminal: true },
  },
  transitions: [
    { event: 'submit', from: ['HELD'], to: 'PENDING', emits: 'booking.requested', note: 'a rule asks for approval' },
    { event: 'book', from: ['HELD'], to: 'CONFIRMED', emits: 'booking.confirmed', note: 'no rule asks for approval' },
    {
      event: 'expireHold',
      from: ['HELD'],
      to: 'EXPIRED',
      emits: 'booking.holdExpired',
      note: 'five minutes, or the offer ends',
    },
    {
      event: 'release',
      from: ['HELD'],
      to: 'CANCELLED',
      emits: 'booking.released',
      note: 'given back before it was sent',
    },
    {
      event: 'confirm',
      from: ['PENDING'],
      to: 'CONFIRMED',
      emits: 'booking.confirmed',
      note: 'the claim was there since the request',
    },
    { event: 'reject', from: ['PENDING'], to: 'REJECTED', emits: 'booking.rejected', note: 'with reasons' },
    {
      event: 'lapse',
      from: ['PENDING'],
      to: 'EXPIRED',
      emits: 'booking.lapsed',
      note: 'nobody decided before it began',
    },
    {
      event: 'resubmit',
      from: ['CONFIRMED'],
      to: 'PENDING',
      emits: 'booking.requested',
      note: 'another room or time, or longer, where a rule asks for approval; shorter inside the old time needs none',
    },
    {
      event: 'checkIn',
      from: ['CONFIRMED'],
      to: 'CHECKED_IN',
      emits: 'booking.checkedIn',
      note: 'at the door, or by the desk',
    },
    {
      event: 'complete',
      from: ['CHECKED_IN', 'CONFIRMED'],
      to: 'COMPLETED',
      emits: 'booking.completed',
      note: 'left, or the time is over',
    },
    {
      event: 'miss',
      from: ['CONFIRMED'],
      to: 'NO_SHOW',
      emits: 'booking.missed',
      note: 'nobody came in the time of grace; the room is free again',
    },
    {
      event: 'cancel',
      from: ['PENDING', 'CONFIRMED'],
      to: 'CANCELLED',
      emits: 'booking.cancelled',
      note: 'after the free time the quota stays used',
    },
    {
      event: 'displace',
      from: ['HELD', 'PENDING', 'CONFIRMED'],
      to: 'CANCELLED',
      emits: 'booking.displaced',
      note: 'the room is closed by staff; another is held for the owner',
    },
  ],
});
export type BookingEvent = (typeof bookingMachine)['transitions'][number]['event'];

/** A slot is held so long while the form is filled in. */
export const HOLD_MINUTES = 5;
/** An offer from the waiting list or after a closure is held so long, but never into the slot itself. */
export const OFFER_MINUTES = 60;
export const DISPLACED_OFFER_MINUTES = 24 * 60;
/** Longest time that is asked for at once: a desk for a year is a plan, not a booking. */
export const BOOKING_DAYS_MAX = 31;
export const GUESTS_MAX = 50;
export const TITLE_MAX = 120;
/** Meetings of a whole day and bookings made at the last moment are not released (reference, 1.8). */
export const EXEMPT_MINUTES = 8 * 60;

const instant = z.date();
const email = z.string().check(z.trim(), z.toLowerCase(), z.maxLength(200), z.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/));
const optionalId = z.pipe(z.nullish(id), z.transform(emptyToNull));
const people = z.int().check(z.minimum(1), z.maximum(1000));
const slot = { resourceId: id, startsAt: instant, endsAt: instant, people };

export const holdSlotInput = z.object({ ...slot, idempotencyKey });
export const seriesAskInput = z.object({
  rule: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  skipConflicts: z.boolean(),
  except: z.array(instant).check(z.maxLength(200)),
});
export const requestBookingInput = z.object({
  holdId: optionalId,
  resourceId: id,
  startsAt: instant,
  endsAt: instant,
  people,
  title: line(TITLE_MAX),
  guests: z.array(email).check(z.maxLength(GUESTS_MAX)),
  series: z.nullable(seriesAskInput),
  organisationId: optionalId,
  idempotencyKey,
});
export const changeBookingInput = z.object({
  id,
  version: z.int(),
  resourceId: id,
  startsAt: instant,
  endsAt: instant,
  people,
  title: line(TITLE_MAX),
});
export const bookingReasonInput = z.object({ id, reason });
export const bookingInput = z.object({ id });
export const cancelBookingInput = z.object({ id, reason: z.nullish(z.string().check(z.trim(), z.maxLength(1000))) });
export const cancelSeriesInput = z.object({
  seriesId: id,
  from: instant,
  reason: z.nullish(z.string().check(z.trim(), z.maxLength(1000))),
});
export const checkInInput = z.object({
  id,
  code: z.nullish(z.string().check(z.trim(), z.toUpperCase(), z.maxLength(40))),
});
export const doorVisitInput = z.object({
  code: z.string().check(z.trim(), z.toUpperCase(), z.minLength(1), z.maxLength(40)),
});
export const previewSeriesInput = z.object({
  resourceId: id,
  startsAt: instant,
  endsAt: instant,
  rule: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
});
export const joinSlotWaitlistInput = z.object({ ...slot, idempotencyKey });

/** The matter has moved on: the table has no such row. */
export function whyNotStep(event: BookingEvent, state: BookingState): WhyNot<'STATE_HAS_MOVED_ON' | SpacesProblem> {
  if (rowFor(bookingMachine, state, event) !== null) return [];
  return [
    problem(state === 'EXPIRED' && (event === 'submit' || event === 'book') ? 'HOLD_EXPIRED' : 'STATE_HAS_MOVED_ON'),
  ];
}

/** A span that makes sense at all, before any rule is asked. */
export function whyNotSpan(startsAt: Date, endsAt: Date): WhyNot<SpacesProblem> {
  const path = ['endsAt'];
  if (!isBefore(startsAt, endsAt)) return [problem('SLOT_BACKWARD', { path })];
  return endsAt.getTime() - startsAt.getTime() > BOOKING_DAYS_MAX * DAY
    ? [problem('SLOT_TOO_LONG', { path, params: { rule: '', minutes: BOOKING_DAYS_MAX * 24 * 60 } })]
    : [];
}

/** The last instant at which a cancellation gives back what was used. */
export function freeCancelUntil(startsAt: Date, cancelMinutes: number): Date {
  return later(startsAt, -cancelMinutes * MINUTE);
}

export function isLateCancellation(now: Date, startsAt: Date, cancelMinutes: number): boolean {
  return isBefore(freeCancelUntil(startsAt, cancelMinutes), now);
}

/** What a stay costs is owed once it is agreed, also by who did not come or gave it back too late. */
export function isCharged({ state, isLate }: { readonly state: BookingState; readonly isLate: boolean }): boolean {
  return CHARGED_STATES.includes(state) || (state === 'CANCELLED' && isLate);
}
export const CHARGED_STATES: readonly BookingState[] = ['CONFIRMED', 'CHECKED_IN', 'COMPLETED', 'NO_SHOW'];

export interface CheckInTerms {
  readonly beforeMinutes: number;
  readonly graceMinutes: number;
}
export interface CheckInWindow {
  readonly from: Date;
  /** After it the room goes to somebody else; null: nobody is released. */
  readonly until: Date | null;
}

/** When one may arrive, and until when one must: whole days and bookings of the last moment are not released. */
export function checkInWindow(
  { startsAt, endsAt, bookedAt }: { readonly startsAt: Date; readonly endsAt: Date; readonly bookedAt: Date },
  terms: CheckInTerms | null,
): CheckInWindow {
  if (terms === null) return { from: later(startsAt, -HOUR / 4), until: null };
  const from = later(startsAt, -terms.beforeMinutes * MINUTE);
  const isExempt =
    endsAt.getTime() - startsAt.getTime() >= EXEMPT_MINUTES * MINUTE ||
    isBefore(later(startsAt, -terms.graceMinutes * MINUTE), bookedAt);
  return { from, until: isExempt ? null : later(startsAt, terms.graceMinutes * MINUTE) };
}

export function whyNotCheckIn(
  facts: { readonly state: BookingState; readonly endsAt: Date } & CheckInWindow,
  now: Date,
): WhyNot {
  const moved = whyNotStep('checkIn', facts.state);
  if (moved.length > 0) return moved;
  if (isBefore(now, facts.from)) return [problem('CHECK_IN_TOO_EARLY', { params: { from: facts.from.toISOString() } })];
  return isBefore(facts.until ?? facts.endsAt, now) ? [problem('CHECK_IN_TOO_LATE')] : [];
}

/** What is bigger, elsewhere or at another time is decided anew; what shrinks inside its old time is not (reference, 5.3). */
export function isMaterialChange(
  before: { readonly resourceId: string; readonly startsAt: Date; readonly endsAt: Date },
  after: { readonly resourceId: string; readonly startsAt: Date; readonly endsAt: Date },
): boolean {
  return (
    before.resourceId !== after.resourceId ||
    isBefore(after.startsAt, before.startsAt) ||
    isBefore(before.endsAt, after.endsAt)
  );
}
