import type { CalendarDate } from '../kernel/calendar-date.ts';
import { addMonths } from '../kernel/calendar-date.ts';
import { DAY, later, MINUTE } from '../kernel/instant.ts';
import type { Locale, Localised } from '../kernel/locale.ts';
import { interpolate } from '../kernel/messages.ts';
import { problem, type WhyNot } from '../kernel/problem.ts';
import { dateOf, daysBetween, isCalendarDate, meaningOf, wallTimeOf } from '../kernel/zone.ts';
import type { SpacesProblem } from './messages.ts';
import type { Span } from './slot.ts';

export const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY'] as const;
export type Frequency = (typeof FREQUENCIES)[number];
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
type Weekday = (typeof WEEKDAYS)[number];

/** Never more dates, never farther: a rule from outside cannot make work without end. */
export const SERIES_DATES_MAX = 200;
export const SERIES_MONTHS_MAX = 18;

/** The part of RFC 5545 that rooms need; anything else is refused before it is expanded. */
export interface Recurrence {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly byDay: readonly { readonly weekday: number; readonly nth: number | null }[];
  readonly byMonthDay: readonly number[];
  readonly bySetPos: readonly number[];
  readonly count: number | null;
  readonly until: CalendarDate | null;
  /** 1 Monday … 7 Sunday. */
  readonly weekStart: number;
}

const wholes = (text: string, from: number, to: number): number[] | null => {
  const numbers = text.split(',').map((each) => (/^[+-]?\d{1,3}$/.test(each) ? Number(each) : Number.NaN));
  return numbers.every((each) => Math.abs(each) >= from && Math.abs(each) <= to) ? numbers : null;
};
const weekdayNumber = (name: string): number => WEEKDAYS.indexOf(name as Weekday) + 1;

/** Reads `FREQ=WEEKLY;BYDAY=MO,WE;COUNT=26`; null for whatever is not in the grammar. */
export function parseRecurrence(text: string): Recurrence | null {
  const parts = new Map<string, string>();
  for (const part of text
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .split(';')) {
    const [name = '', value = '', rest] = part.split('=');
    if (rest !== undefined || value === '' || parts.has(name)) return null;
    parts.set(name, value);
  }
  const known = ['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'BYSETPOS', 'COUNT', 'UNTIL', 'WKST'];
  if ([...parts.keys()].some((name) => !known.includes(name))) return null;
  const frequency = FREQUENCIES.find((each) => each === parts.get('FREQ'));
  const [interval] = wholes(parts.get('INTERVAL') ?? '1', 1, 52) ?? [];
  const byDay = parseDays(parts.get('BYDAY'), frequency);
  const byMonthDay = parts.has('BYMONTHDAY') ? wholes(parts.get('BYMONTHDAY') as string, 1, 31) : [];
  const bySetPos = parts.has('BYSETPOS') ? wholes(parts.get('BYSETPOS') as string, 1, 31) : [];
  const [count = null] = parts.has('COUNT')
    ? (wholes(parts.get('COUNT') as string, 1, SERIES_DATES_MAX) ?? [Number.NaN])
    : [];
  const until = parts.has('UNTIL') ? untilDate(parts.get('UNTIL') as string) : null;
  const weekStart = weekdayNumber(parts.get('WKST') ?? 'MO');
  if (!frequency || !interval || interval < 0 || byDay === null || byMonthDay === null || bySetPos === null)
    return null;
  if (
    weekStart === 0 ||
    (count === null) === (until === null) ||
    Number.isNaN(count) ||
    (count !== null && count < 0) ||
    until === ''
  )
    return null;
  if (frequency === 'WEEKLY' && byMonthDay.length > 0) return null;
  if (bySetPos.length > 0 && (frequency !== 'MONTHLY' || byDay.length + byMonthDay.length === 0)) return null;
  return { frequency, interval, byDay, byMonthDay, bySetPos, count, until, weekStart };
}

function parseDays(text: string | undefined, frequency: Frequency | undefined): Recurrence['byDay'] | null {
  if (text === undefined) return [];
  const days = text.split(',').map((each) => {
    const match = /^([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)$/.exec(each);
    return (
      match && { weekday: weekdayNumber(match[2] as string), nth: match[1] === undefined ? null : Number(match[1]) }
    );
  });
  if (days.some((day) => !day || (day.nth !== null && frequency !== 'MONTHLY'))) return null;
  return days as Recurrence['byDay'];
}

/** `20261231` or `20261231T090000Z`: the last day that may carry a date; empty where it is none. */
function untilDate(text: string): CalendarDate {
  const match = /^(\d{4})(\d{2})(\d{2})(?:T\d{6}Z?)?$/.exec(text);
  const date = match ? `${match[1]}-${match[2]}-${match[3]}` : '';
  return isCalendarDate(date) ? date : '';
}

/** Days since 1970, so that a rule is worked out by plain numbers. */
const numberOf = (on: CalendarDate): number => Date.parse(on) / DAY;
const dateAt = (day: number): CalendarDate => new Date(day * DAY).toISOString().slice(0, 10);
/** 1 Monday … 7 Sunday. */
const weekdayAt = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** The days of a rule, beginning with its first; at most as many and as far as the grammar allows. */
export function recurrenceDates(rule: Recurrence, start: CalendarDate): CalendarDate[] {
  const horizon = addMonths(start, SERIES_MONTHS_MAX);
  const last = numberOf(rule.until !== null && rule.until < horizon ? rule.until : horizon);
  const first = numberOf(start);
  const days = rule.frequency === 'MONTHLY' ? monthly(rule, start, last) : daily(rule, first, last);
  return days
    .filter((day) => day >= first && day <= last)
    .slice(0, SERIES_DATES_MAX + 1)
    .map(dateAt);
}

/** Days of a daily or weekly rule. */
function daily(
  { frequency, interval, byDay, byMonthDay, weekStart }: Recurrence,
  first: number,
  last: number,
): number[] {
  const weekBegin = (day: number): number => day - ((weekdayAt(day) - weekStart + 7) % 7);
  const weekdays = byDay.length > 0 || frequency === 'DAILY' ? byDay.map(({ weekday }) => weekday) : [weekdayAt(first)];
  const days: number[] = [];
  for (let day = first; day <= last; day++) {
    const steps = frequency === 'DAILY' ? day - first : (weekBegin(day) - weekBegin(first)) / 7;
    const isNamed = weekdays.length === 0 || weekdays.includes(weekdayAt(day));
    if (steps % interval === 0 && isNamed && isMonthDay(byMonthDay, day)) days.push(day);
  }
  return days;
}

function isMonthDay(byMonthDay: readonly number[], day: number): boolean {
  if (byMonthDay.length === 0) return true;
  const on = dateAt(day);
  const ofMonth = Number(on.slice(8, 10));
  return byMonthDay.some((each) => ofMonth === (each > 0 ? each : monthLength(on) + 1 + each));
}

function monthLength(on: CalendarDate): number {
  const first = `${on.slice(0, 8)}01`;
  return numberOf(addMonths(first, 1)) - numberOf(first);
}

/** Days of a monthly rule, month by month, with BYSETPOS applied in each. */
function monthly(rule: Recurrence, start: CalendarDate, last: number): number[] {
  const days: number[] = [];
  const first = `${start.slice(0, 8)}01`;
  for (let months = 0; ; months += rule.interval) {
    const month = addMonths(first, months);
    if (numberOf(month) > last) return days;
    const set = monthSet(rule, month, Number(start.slice(8, 10)));
    // The first may be the last too: a day comes once, however often it is named.
    const chosen = new Set(rule.bySetPos.flatMap((position) => set.at(position > 0 ? position - 1 : position) ?? []));
    days.push(...(rule.bySetPos.length === 0 ? set : [...chosen].toSorted((one, other) => one - other)));
  }
}

function monthSet({ byDay, byMonthDay }: Recurrence, month: CalendarDate, dayOfStart: number): number[] {
  const length = monthLength(month);
  const begin = numberOf(month);
  const isNamed = byDay.length + byMonthDay.length > 0;
  return Array.from({ length }, (_, index) => index + 1)
    .filter((day) =>
      isNamed
        ? isAmongDays(byDay, begin + day - 1, day, length) && isMonthDay(byMonthDay, begin + day - 1)
        : day === dayOfStart,
    )
    .map((day) => begin + day - 1);
}

function isAmongDays(byDay: Recurrence['byDay'], number: number, day: number, length: number): boolean {
  if (byDay.length === 0) return true;
  return byDay.some(({ weekday, nth }) => {
    if (weekdayAt(number) !== weekday) return false;
    if (nth === null) return true;
    return nth > 0 ? Math.ceil(day / 7) === nth : Math.ceil((length - day + 1) / 7) === -nth;
  });
}

/**
 * The stays of a series: the same time on the wall each day. A wall time that the clock jumps over is left out and not counted
 * (RFC 5545, 3.3.10); one that comes twice is the first. The end is the beginning plus the length, as the clock runs.
 */
export function occurrences(rule: Recurrence, first: Span, zone: string): Span[] {
  const { date, time } = wallTimeOf(first.startsAt, zone);
  const minutes = (first.endsAt.getTime() - first.startsAt.getTime()) / MINUTE;
  const found: Span[] = [];
  for (const on of recurrenceDates(rule, date)) {
    if (found.length >= (rule.count ?? SERIES_DATES_MAX)) break;
    const { kind, earlier } = meaningOf(on, time, zone);
    if (kind === 'GAP') continue;
    const startsAt = on === date ? first.startsAt : earlier;
    found.push({ startsAt, endsAt: later(startsAt, minutes * MINUTE) });
  }
  return found;
}

/** Dates a person took out of a series, by their beginning. */
export function without(spans: readonly Span[], except: readonly Date[]): Span[] {
  const out = new Set(except.map((each) => each.getTime()));
  return spans.filter(({ startsAt }) => !out.has(startsAt.getTime()));
}

export function whyNotSeries(
  spans: readonly Span[],
  zone: string,
  { terms, ruleId }: { readonly terms: { readonly count: number; readonly days: number }; readonly ruleId: string },
): WhyNot<SpacesProblem> {
  const path = ['series', 'rule'];
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last || spans.length < 2) return [problem('SERIES_RULE_UNKNOWN', { path })];
  const days = daysBetween(dateOf(first.startsAt, zone), dateOf(last.startsAt, zone));
  return spans.length > terms.count || days > terms.days
    ? [problem('SERIES_TOO_LONG', { path, params: { rule: ruleId, count: terms.count, days: terms.days } })]
    : [];
}

/** The stays of one series may not overlap each other. */
export function overlapsItself(spans: readonly Span[]): boolean {
  return spans.some((span, index) => {
    const next = spans[index + 1];
    return next !== undefined && next.startsAt.getTime() < span.endsAt.getTime();
  });
}

const summaries: Readonly<Record<Frequency, Localised>> = {
  DAILY: { az: 'hər {n} gündən bir', en: 'every {n} days', ru: 'каждые {n} дн.' },
  WEEKLY: { az: 'hər {n} həftədən bir', en: 'every {n} weeks', ru: 'каждые {n} нед.' },
  MONTHLY: { az: 'hər {n} aydan bir', en: 'every {n} months', ru: 'каждые {n} мес.' },
};
const single: Readonly<Record<Frequency, Localised>> = {
  DAILY: { az: 'hər gün', en: 'every day', ru: 'каждый день' },
  WEEKLY: { az: 'hər həftə', en: 'every week', ru: 'каждую неделю' },
  MONTHLY: { az: 'hər ay', en: 'every month', ru: 'каждый месяц' },
};
const dayNames: Readonly<Record<Locale, readonly string[]>> = {
  az: ['b.e.', 'ç.a.', 'ç.', 'c.a.', 'c.', 'ş.', 'b.'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  ru: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'],
};

/** A rule in words: `every week: Mon, Wed`. */
export function recurrenceInWords({ frequency, interval, byDay, byMonthDay }: Recurrence, locale: Locale): string {
  const often = interval === 1 ? single[frequency][locale] : interpolate(summaries[frequency][locale], { n: interval });
  const days = byDay.map(({ weekday, nth }) => `${nth === null ? '' : `${nth}. `}${dayNames[locale][weekday - 1]}`);
  const named = [...days, ...byMonthDay.map(String)].join(', ');
  return named === '' ? often : `${often}: ${named}`;
}
