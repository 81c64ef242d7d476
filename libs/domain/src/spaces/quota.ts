import { addMonths, type CalendarDate } from '../kernel/calendar-date.ts';
import { earliest, isBefore, MINUTE } from '../kernel/instant.ts';
import { addDays, dateOf, startOfDay, weekdayOf } from '../kernel/zone.ts';
import type { Span } from './slot.ts';
import type { QuotaPeriod } from './space-rule.ts';

/** The day, ISO week or month of the centre in which an instant lies. */
export function quotaPeriodAt(instant: Date, period: QuotaPeriod, zone: string): Span {
  const on = dateOf(instant, zone);
  const [from, to] = datesOf(on, period);
  return { startsAt: startOfDay(from, zone), endsAt: startOfDay(to, zone) };
}

function datesOf(on: CalendarDate, period: QuotaPeriod): [CalendarDate, CalendarDate] {
  if (period === 'DAY') return [on, addDays(on, 1)];
  if (period === 'WEEK') {
    const monday = addDays(on, 1 - weekdayOf(on));
    return [monday, addDays(monday, 7)];
  }
  const first = `${on.slice(0, 8)}01`;
  return [first, addMonths(first, 1)];
}

export interface QuotaPart {
  readonly period: Span;
  readonly minutes: number;
}

/** A stay that crosses the border of a period is counted in each by its part. */
export function quotaParts(span: Span, period: QuotaPeriod, zone: string): QuotaPart[] {
  const parts: QuotaPart[] = [];
  let from = span.startsAt;
  while (isBefore(from, span.endsAt)) {
    const inside = quotaPeriodAt(from, period, zone);
    const to = earliest(inside.endsAt, span.endsAt);
    parts.push({ period: inside, minutes: Math.round((to.getTime() - from.getTime()) / MINUTE) });
    from = to;
  }
  return parts;
}
