import { addMonths, type CalendarDate, yearOf } from '../kernel/calendar-date.ts';
import { addDays, daysBetween } from '../kernel/zone.ts';
import { laterOf, newYear } from './clock.ts';
import { OWED_STATES, type ReportKind, type ReportState } from './report.ts';
import { KNOWN_REPORT_TERMS, type ReportTermRow, reportLengthOn } from './report-terms.ts';

/** What a report covers: whole months, up to but without `to`. */
export interface ReportPeriod {
  readonly kind: ReportKind;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** The last day to submit. */
  readonly dueOn: CalendarDate;
}

export interface Resident {
  readonly startedOn: CalendarDate;
  /** The last day; null where no term was set. */
  readonly endsOn: CalendarDate | null;
}

/** The month of the certificate is not a whole one, unless it was issued on the first. */
export function firstFullMonth(date: CalendarDate): CalendarDate {
  return date.endsWith('-01') ? date : addMonths(`${date.slice(0, 8)}01`, 1);
}

/**
 * Every report that a resident owes or will owe for a period that has begun: the first whole months after the certificate, then each
 * calendar year (reference, 2.5: three months, due within six of entry; the year, due on 1 June). Where a term is not known there is
 * no report: nothing is guessed.
 */
export function reportPeriods(
  { startedOn, endsOn }: Resident,
  today: CalendarDate,
  rows: readonly ReportTermRow[] = KNOWN_REPORT_TERMS,
): readonly ReportPeriod[] {
  const first = firstFullMonth(startedOn);
  const years = Array.from({ length: Math.max(0, yearOf(today) - yearOf(first) + 1) }, (_, at) => yearOf(first) + at);
  const periods = [initial(startedOn, first, rows), ...years.map((year) => periodic(year, first, rows))];
  return periods
    .filter((period) => period !== null)
    .filter(({ from }) => from <= today && (endsOn === null || from <= endsOn));
}

function initial(startedOn: CalendarDate, from: CalendarDate, rows: readonly ReportTermRow[]): ReportPeriod | null {
  const months = reportLengthOn('INITIAL_MONTHS', startedOn, rows);
  const due = reportLengthOn('INITIAL_DUE', startedOn, rows);
  if (months === null || due === null) return null;
  return { kind: 'INITIAL', from, to: addMonths(from, months), dueOn: addMonths(startedOn, due) };
}

function periodic(year: number, first: CalendarDate, rows: readonly ReportTermRow[]): ReportPeriod | null {
  const [from, to] = [laterOf(newYear(year), first), newYear(year + 1)];
  const due = reportLengthOn('PERIODIC_DUE', from, rows);
  return due === null || from >= to ? null : { kind: 'PERIODIC', from, to, dueOn: addMonths(to, due) };
}

/** Firsts of the months of a period. */
export function monthsOf({ from, to }: Pick<ReportPeriod, 'from' | 'to'>): readonly CalendarDate[] {
  const months: CalendarDate[] = [];
  for (let month = from; month < to; month = addMonths(month, 1)) months.push(month);
  return months;
}

/** Days before the due day on which the resident is reminded; the day after it the agency is told as well. */
export const REMINDERS = ['MONTH', 'WEEK', 'LATE'] as const;
export type Reminder = (typeof REMINDERS)[number];
const AHEAD: readonly (readonly [Reminder, number])[] = [
  ['WEEK', 7],
  ['MONTH', 30],
];

export interface DueFacts {
  readonly state: ReportState;
  readonly dueOn: CalendarDate;
  /** The term to answer after it was returned. */
  readonly answerDueOn: CalendarDate | null;
}

/** The day that counts: a report that came back has its own term. */
export function dueDayOf({ state, dueOn, answerDueOn }: DueFacts): CalendarDate {
  return state === 'RETURNED' && answerDueOn !== null ? laterOf(answerDueOn, dueOn) : dueOn;
}

export function isLate(facts: DueFacts, today: CalendarDate): boolean {
  return OWED_STATES.includes(facts.state) && dueDayOf(facts) < today;
}

/** The nearest mark that was reached; null while there is time, or when the resident owes nothing. */
export function reminderReached(facts: DueFacts, today: CalendarDate): Reminder | null {
  if (!OWED_STATES.includes(facts.state)) return null;
  const left = daysBetween(today, dueDayOf(facts));
  if (left < 0) return 'LATE';
  return AHEAD.find(([, days]) => left <= days)?.[0] ?? null;
}

/** The last day of the period, as people say it. */
export function lastDayOfPeriod({ to }: Pick<ReportPeriod, 'to'>): CalendarDate {
  return addDays(to, -1);
}
