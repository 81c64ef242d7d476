import { DAY, earliest, isBefore, later, latest, MINUTE } from '../kernel/instant.ts';
import { type Problem, problem, type WhyNot } from '../kernel/problem.ts';
import { addDays, dateOf, startOfDay, wallTimeOf } from '../kernel/zone.ts';
import type { SpacesProblem } from './messages.ts';
import type { Terms } from './terms.ts';

/** From `startsAt` up to but without `endsAt`. */
export interface Span {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** A span that is taken, with its buffers; of a pool of desks by their numbers. */
export interface Taken extends Span {
  readonly unitNumbers: readonly number[];
}

export interface Room {
  readonly capacity: number;
  readonly units: number;
  readonly isOpen: boolean;
  readonly zone: string;
}

/** What is known about the person who asks. */
export interface Guest {
  readonly hasPlan: boolean;
  readonly isResident: boolean;
  readonly isInProgramme: boolean;
  readonly trainings: readonly string[];
  /** Coming bookings of the same kind. */
  readonly coming: number;
  /** No-shows of late, newest first. */
  readonly missedAt: readonly Date[];
  /** Credits left; null: pays by the hour instead. */
  readonly credits: number | null;
}

const minutesOf = ({ startsAt, endsAt }: Span): number => (endsAt.getTime() - startsAt.getTime()) / MINUTE;

/** Minutes since the day began on the clock of the centre. */
function clockMinutes(instant: Date, zone: string): number {
  const [hours = 0, minutes = 0] = wallTimeOf(instant, zone).time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** The first instant that lies beyond the advance window: the end of the last day of it. */
export function advanceEnd(now: Date, zone: string, advanceDays: number): Date {
  return startOfDay(addDays(dateOf(now, zone), advanceDays + 1), zone);
}

/** What of the terms decides about time; without `by` a refusal names no rule. */
export type TimeTerms = Pick<
  Terms,
  | 'gridMinutes'
  | 'minMinutes'
  | 'maxMinutes'
  | 'noticeMinutes'
  | 'advanceDays'
  | 'bufferBeforeMinutes'
  | 'bufferAfterMinutes'
> &
  Partial<Pick<Terms, 'by'>>;

/** What the rules of time say: how long, when, how far ahead. All obstacles at once, each with its rule. */
export function whyNotTime(span: Span, terms: TimeTerms, now: Date, zone: string): WhyNot<SpacesProblem> {
  const found: Problem<SpacesProblem>[] = [];
  const refuse = (code: SpacesProblem, rule: string | undefined, path: string, params: Record<string, number> = {}) =>
    found.push(problem(code, { path: [path], params: { rule: rule ?? '', ...params } }));
  const minutes = minutesOf(span);
  if (isBefore(span.startsAt, now)) refuse('SLOT_IN_PAST', undefined, 'startsAt');
  else if (isBefore(span.startsAt, later(now, terms.noticeMinutes * MINUTE)))
    refuse('SLOT_TOO_SOON', terms.by?.NOTICE, 'startsAt', { minutes: terms.noticeMinutes });
  if (!isBefore(span.startsAt, advanceEnd(now, zone, terms.advanceDays)))
    refuse('SLOT_TOO_FAR', terms.by?.ADVANCE, 'startsAt', { days: terms.advanceDays });
  if (minutes < terms.minMinutes) refuse('SLOT_TOO_SHORT', terms.by?.LENGTH, 'endsAt', { minutes: terms.minMinutes });
  if (minutes > terms.maxMinutes) refuse('SLOT_TOO_LONG', terms.by?.LENGTH, 'endsAt', { minutes: terms.maxMinutes });
  if (!isOnGrid(span, terms.gridMinutes, zone))
    refuse('SLOT_OFF_GRID', terms.by?.GRID, 'startsAt', { minutes: terms.gridMinutes });
  return found;
}

/** Both ends on the steps of the clock; the whole day may end at midnight. */
function isOnGrid({ startsAt, endsAt }: Span, grid: number, zone: string): boolean {
  return [startsAt, endsAt].every((each) => clockMinutes(each, zone) % grid === 0 && each.getTime() % MINUTE === 0);
}

/** What the rules say about who asks and for how many. */
export function whyNotGuest(
  guest: Guest,
  terms: Terms,
  stay: { readonly people: number; readonly minutes: number; readonly now: Date },
  room: Pick<Room, 'capacity' | 'isOpen'>,
): WhyNot<SpacesProblem> {
  const found: Problem<SpacesProblem>[] = [];
  const refuse = (
    code: SpacesProblem,
    rule: string | undefined,
    params: Record<string, string | number> = {},
    path: string[] = [],
  ) => found.push(problem(code, { path, params: { rule: rule ?? '', ...params } }));
  if (!room.isOpen) refuse('RESOURCE_CLOSED', undefined);
  if (stay.people > room.capacity) refuse('PARTY_TOO_BIG', undefined, { capacity: room.capacity }, ['people']);
  if (terms.needsPlan && !guest.hasPlan) refuse('PLAN_REQUIRED', terms.by.PLAN);
  if (terms.needsResidency && !guest.isResident) refuse('RESIDENCY_REQUIRED', terms.by.RESIDENCY);
  if (terms.needsProgramme && !guest.isInProgramme) refuse('PROGRAMME_REQUIRED', terms.by.PROGRAMME);
  const missing = terms.trainings.find((code) => !guest.trainings.includes(code));
  if (missing !== undefined) refuse('TRAINING_REQUIRED', terms.by.TRAINING, { training: missing });
  if (terms.concurrent !== null && guest.coming >= terms.concurrent)
    refuse('TOO_MANY_BOOKINGS', terms.by.CONCURRENT, { count: terms.concurrent });
  const blockedUntil = blockedBy(guest.missedAt, terms, stay.now);
  if (blockedUntil !== null) refuse('BLOCKED_BY_NO_SHOWS', terms.by.STRIKES, { until: blockedUntil.toISOString() });
  const credits = Math.ceil((terms.creditsPerHour * stay.minutes) / 60);
  if (guest.credits !== null && guest.credits < credits)
    refuse('CREDITS_SHORT', terms.by.PRICE, { credits, left: guest.credits });
  return found;
}

/** Until when somebody who did not come too often may not book; null: they may. */
export function blockedBy(missedAt: readonly Date[], { strikes }: Pick<Terms, 'strikes'>, now: Date): Date | null {
  if (strikes === null) return null;
  const last = missedAt[0];
  const counted = missedAt[strikes.count - 1];
  if (last === undefined || counted === undefined) return null;
  const isClose = last.getTime() - counted.getTime() <= strikes.days * DAY;
  const until = later(last, strikes.blockDays * DAY);
  return isClose && isBefore(now, until) ? until : null;
}

/** With the buffers of the room around it. */
export function withBuffers(
  { startsAt, endsAt }: Span,
  terms: Pick<Terms, 'bufferBeforeMinutes' | 'bufferAfterMinutes'>,
): Span {
  return {
    startsAt: later(startsAt, -terms.bufferBeforeMinutes * MINUTE),
    endsAt: later(endsAt, terms.bufferAfterMinutes * MINUTE),
  };
}

/** Units that are taken at some time of the span: whoever stays has one of them for all of it. */
export function unitsTaken(span: Span, taken: readonly Taken[]): number {
  const inside = taken.filter((each) => isBefore(each.startsAt, span.endsAt) && isBefore(span.startsAt, each.endsAt));
  return new Set(inside.flatMap(({ unitNumbers }) => unitNumbers)).size;
}

export function isWithin(span: Span, open: readonly Span[]): boolean {
  return merged(open).some((each) => !isBefore(span.startsAt, each.startsAt) && !isBefore(each.endsAt, span.endsAt));
}

/** Neighbours that touch become one. */
export function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime())) {
    const last = result.at(-1);
    if (last && !isBefore(last.endsAt, span.startsAt))
      result[result.length - 1] = { startsAt: last.startsAt, endsAt: latest(last.endsAt, span.endsAt) };
    else result.push(span);
  }
  return result;
}

export interface SlotSearch {
  readonly open: readonly Span[];
  readonly taken: readonly Taken[];
  readonly units: number;
  readonly terms: TimeTerms;
  readonly zone: string;
  readonly now: Date;
  readonly minutes: number;
  /** Look from here … */
  readonly from: Date;
  /** … up to here. */
  readonly until: Date;
}

/** Is the room free for the span, within its hours, by the rules of time? */
export function isFree(span: Span, { open, taken, units, terms, now, zone }: SlotSearch): boolean {
  return (
    unitsTaken(withBuffers(span, terms), taken) < units &&
    isWithin(span, open) &&
    whyNotTime(span, terms, now, zone).length === 0
  );
}

/** Slots of the asked length that work, in order of time. */
export function freeSlots(search: SlotSearch, most: number): Span[] {
  const found: Span[] = [];
  const { terms, zone, minutes, until } = search;
  const from = latest(search.from, later(search.now, terms.noticeMinutes * MINUTE));
  for (const each of merged(search.open)) {
    const end = earliest(each.endsAt, later(until, minutes * MINUTE));
    let startsAt = nextOnGrid(latest(each.startsAt, from), terms.gridMinutes, zone);
    while (isBefore(startsAt, until) && startsAt.getTime() + minutes * MINUTE <= end.getTime()) {
      const span = { startsAt, endsAt: later(startsAt, minutes * MINUTE) };
      if (isFree(span, search)) {
        found.push(span);
        if (found.length >= most) return found;
      }
      startsAt = later(startsAt, terms.gridMinutes * MINUTE);
    }
  }
  return found;
}

/** The slot that works and lies nearest to the wanted beginning, later ones first where two are equally near. */
export function nearestSlot(search: SlotSearch, wanted: Date): Span | null {
  const distance = ({ startsAt }: Span): number => Math.abs(startsAt.getTime() - wanted.getTime());
  const before = freeSlots({ ...search, until: earliest(search.until, wanted) }, 500).at(-1);
  const after = freeSlots({ ...search, from: latest(search.from, wanted) }, 1)[0];
  if (before === undefined) return after ?? null;
  return after !== undefined && distance(after) <= distance(before) ? after : before;
}

/** The next step of the clock at or after an instant. */
export function nextOnGrid(instant: Date, grid: number, zone: string): Date {
  const whole = later(instant, (MINUTE - (instant.getTime() % MINUTE)) % MINUTE);
  const over = clockMinutes(whole, zone) % grid;
  return over === 0 ? whole : later(whole, (grid - over) * MINUTE);
}

/** A problem about a slot says where it would work. */
export function withNearest(problems: WhyNot, nearest: Span | null): Problem[] {
  if (nearest === null) return [...problems];
  const params = { nearestStartsAt: nearest.startsAt.toISOString(), nearestEndsAt: nearest.endsAt.toISOString() };
  return problems.map((each) =>
    each.code.startsWith('SLOT_') ? { ...each, params: { ...each.params, ...params } } : each,
  );
}
