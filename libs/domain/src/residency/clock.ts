import { addMonths, type CalendarDate, yearOf } from '../kernel/calendar-date.ts';

/**
 * How long a benefit runs. Three clocks, and they end on different days for the same company:
 * the reporting year counts from the whole calendar year in which the certificate was issued, the registration date from the
 * day itself, the national calendar ends for everybody at once. Null: nobody has confirmed how long.
 */
export type Clock =
  | { readonly kind: 'REPORTING_YEAR'; readonly years: number | null }
  | { readonly kind: 'REGISTRATION_DATE'; readonly years: number | null }
  | { readonly kind: 'NATIONAL_CALENDAR'; readonly from: CalendarDate; readonly until: CalendarDate | null }
  | { readonly kind: 'NONE' };

export const CLOCK_KINDS = ['REPORTING_YEAR', 'REGISTRATION_DATE', 'NATIONAL_CALENDAR', 'NONE'] as const;
export type ClockKind = (typeof CLOCK_KINDS)[number];

/** Days from `from` up to but without `to`; null: no end that is known. */
export interface Days {
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
}

/** When a benefit runs for a certificate of that day; null: its length is unconfirmed. */
export function runOf(clock: Clock, issuedOn: CalendarDate): Days | null {
  switch (clock.kind) {
    case 'REPORTING_YEAR':
      return clock.years === null
        ? null
        : { from: newYear(yearOf(issuedOn)), to: newYear(yearOf(issuedOn) + clock.years) };
    case 'REGISTRATION_DATE':
      // A certificate of 29 February ends on 28 February of a common year: the shorter reading, so that nothing is promised.
      return clock.years === null ? null : { from: issuedOn, to: addMonths(issuedOn, 12 * clock.years) };
    case 'NATIONAL_CALENDAR':
      return { from: laterOf(clock.from, issuedOn), to: clock.until };
    default:
      return { from: issuedOn, to: null };
  }
}

export function newYear(year: number): CalendarDate {
  return `${String(year).padStart(4, '0')}-01-01`;
}

export const laterOf = (one: CalendarDate, other: CalendarDate): CalendarDate => (one > other ? one : other);
const earlierEnd = (one: CalendarDate | null, other: CalendarDate | null): CalendarDate | null =>
  one === null || (other !== null && other < one) ? other : one;

/** What both have in common; null when nothing. */
export function commonDays(one: Days, other: Days): Days | null {
  const from = laterOf(one.from, other.from);
  const to = earlierEnd(one.to, other.to);
  return to !== null && to <= from ? null : { from, to };
}

export function isWithin({ from, to }: Days, date: CalendarDate): boolean {
  return date >= from && (to === null || date < to);
}

export function dayCount(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Months whose first day lies in the interval: a month is counted whole, under the rule that is in force when it begins. */
export function monthCount(from: CalendarDate, to: CalendarDate): number {
  return monthsBefore(to) - monthsBefore(from);
}

/** The day before: what people call the last day of a period. */
export function dayBefore(date: CalendarDate): CalendarDate {
  return new Date((dayNumber(date) - 1) * DAY).toISOString().slice(0, 10);
}

const DAY = 86_400_000;
const dayNumber = (date: CalendarDate): number => Date.parse(`${date}T00:00:00Z`) / DAY;
/** Firsts of months that lie before the date. */
const monthsBefore = (date: CalendarDate): number =>
  yearOf(date) * 12 + Number(date.slice(5, 7)) - (date.slice(8) === '01' ? 1 : 0);

/** What waiting for January means: the reporting year of the certificate counts whole, however late in it. */
export interface JanuaryHint {
  readonly wait: number;
  readonly years: number;
  /** The last days of the benefit, as asked and after waiting. */
  readonly endsOn: CalendarDate;
  readonly wouldEndOn: CalendarDate;
}

/** Only the last quarter of a year is near enough to January to be worth a hint. */
const HINT_FROM = '-10-01';

export function januaryHint(issuedOn: CalendarDate, years: number): JanuaryHint | null {
  const year = yearOf(issuedOn);
  if (issuedOn < `${year}${HINT_FROM}`) return null;
  return {
    wait: dayCount(issuedOn, newYear(year + 1)),
    years,
    endsOn: dayBefore(newYear(year + years)),
    wouldEndOn: dayBefore(newYear(year + 1 + years)),
  };
}
