import type { CalendarDate } from '../kernel/calendar-date.ts';
import { isBefore } from '../kernel/instant.ts';
import { addDays, instantOf, startOfDay, weekdayOf } from '../kernel/zone.ts';
import type { Span } from './slot.ts';

/** Opening hours are worked out so far ahead. */
export const OPENING_DAYS = 400;

export interface WeeklyHours {
  readonly weekday: number;
  readonly opensMinute: number;
  readonly closesMinute: number;
}
export interface ClosedDays {
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
}

/** Spans in which a place is open, day by day on the clock of its zone; closed days have none. */
export function openingSpans(
  hours: readonly WeeklyHours[],
  closed: readonly ClosedDays[],
  zone: string,
  from: CalendarDate,
  days: number,
): Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < days; index++) {
    const on = addDays(from, index);
    if (closed.some(({ startsOn, endsOn }) => startsOn <= on && on <= endsOn)) continue;
    for (const { opensMinute, closesMinute } of hours.filter(({ weekday }) => weekday === weekdayOf(on))) {
      const span = { startsAt: wallInstant(on, opensMinute, zone), endsAt: wallInstant(on, closesMinute, zone) };
      // An hour the clock jumps over may leave nothing.
      if (isBefore(span.startsAt, span.endsAt)) spans.push(span);
    }
  }
  return spans;
}

function wallInstant(on: CalendarDate, minute: number, zone: string): Date {
  if (minute === 1440) return startOfDay(addDays(on, 1), zone);
  const two = (value: number): string => String(value).padStart(2, '0');
  return instantOf(on, `${two(Math.floor(minute / 60))}:${two(minute % 60)}`, zone);
}
