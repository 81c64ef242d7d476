import { yearOf } from './calendar-date.ts';
import { earliest, isBefore, latest } from './instant.ts';
import { dateOf, startOfDay } from './zone.ts';

/** From `start` up to but without `end`; null: without an end. */
export interface Period {
  readonly start: Date;
  readonly end: Date | null;
}

/** Declares a period; an empty or backward one is a mistake of the caller. */
export function period(start: Date, end: Date | null): Period {
  if (end !== null && !isBefore(start, end)) throw new RangeError('a period ends after it starts');
  return { start, end };
}

export function contains({ start, end }: Period, instant: Date): boolean {
  return !isBefore(instant, start) && (end === null || isBefore(instant, end));
}

/** Neighbours that touch do not overlap. */
export function overlaps(one: Period, other: Period): boolean {
  return startsBeforeEnd(one, other) && startsBeforeEnd(other, one);
}

function startsBeforeEnd(one: Period, other: Period): boolean {
  return other.end === null || isBefore(one.start, other.end);
}

/** What both have in common; null when nothing. */
export function intersection(one: Period, other: Period): Period | null {
  if (!overlaps(one, other)) return null;
  const end = one.end === null ? other.end : other.end === null ? one.end : earliest(one.end, other.end);
  return { start: latest(one.start, other.start), end };
}

/** Milliseconds; null without an end. */
export function lengthOf({ start, end }: Period): number | null {
  return end === null ? null : end.getTime() - start.getTime();
}

export interface YearPart {
  readonly year: number;
  readonly period: Period;
}

/** Cuts a period with an end at every New Year of the zone. */
export function splitByYear({ start, end }: Period & { readonly end: Date }, zone: string): readonly YearPart[] {
  const parts: YearPart[] = [];
  let from = start;
  while (isBefore(from, end)) {
    const year = yearOf(dateOf(from, zone));
    const to = earliest(startOfDay(`${year + 1}-01-01`, zone), end);
    parts.push({ year, period: { start: from, end: to } });
    from = to;
  }
  return parts;
}
