import { type CalendarDate, yearOf } from './calendar-date.ts';
import { type CalendarRow, FIXED_HOLIDAYS, type FixedHoliday, NOVRUZ_DAYS, RELIGIOUS_DAYS } from './holidays.ts';
import { addDays, daysBetween, weekdayOf } from './zone.ts';

/** A deadline of the law is never so long; a longer one is a mistake of the caller. */
export const WORKING_DAYS_MAX = 1000;

export interface WorkingCalendar {
  readonly isWorkingDay: (date: CalendarDate) => boolean;
  /**
   * CONFIRMED: every decreed day of the year is there and confirmed. UNCONFIRMED: all are there, some only expected.
   * INCOMPLETE: some are missing, so a result in this year may change.
   */
  readonly statusOf: (year: number) => 'CONFIRMED' | 'UNCONFIRMED' | 'INCOMPLETE';
}

/** Saturday, Sunday, the fixed holidays, the rows of each year, and the days to which holidays move. */
export function workingCalendar(
  rows: readonly CalendarRow[],
  fixedHolidays: readonly FixedHoliday[] = FIXED_HOLIDAYS,
): WorkingCalendar {
  const worked = new Set(rows.filter(({ kind }) => kind === 'WORKING').map(({ date }) => date));
  const isRestDay = (date: CalendarDate): boolean => weekdayOf(date) >= 6 && !worked.has(date);
  const years = new Map<number, ReadonlySet<CalendarDate>>();
  const holidaysOf = (year: number): ReadonlySet<CalendarDate> => {
    const known = years.get(year) ?? freeDays(year, rows, fixedHolidays, isRestDay);
    years.set(year, known);
    return known;
  };
  return {
    isWorkingDay: (date) => !isRestDay(date) && (worked.has(date) || !holidaysOf(yearOf(date)).has(date)),
    statusOf: (year) => {
      const decreed = rows.filter(
        ({ date, kind }) => yearOf(date) === year && (kind === 'NOVRUZ' || kind === 'RELIGIOUS'),
      );
      const count = (kind: CalendarRow['kind']): number => decreed.filter((row) => row.kind === kind).length;
      if (count('NOVRUZ') < NOVRUZ_DAYS || count('RELIGIOUS') < RELIGIOUS_DAYS) return 'INCOMPLETE';
      return decreed.every(({ confirmed }) => confirmed) ? 'CONFIRMED' : 'UNCONFIRMED';
    },
  };
}

interface Holiday {
  readonly date: CalendarDate;
  readonly movesFromRest: boolean;
  readonly movesFromHoliday: boolean;
}

/** Holidays of the year and of the December before it, whose last one may move into January; religious ones move last. */
function freeDays(
  year: number,
  rows: readonly CalendarRow[],
  fixedHolidays: readonly FixedHoliday[],
  isRestDay: (date: CalendarDate) => boolean,
): ReadonlySet<CalendarDate> {
  const isNear = (date: CalendarDate): boolean => yearOf(date) === year || date.startsWith(`${year - 1}-12`);
  const fixed = [year - 1, year].flatMap((of) =>
    fixedHolidays
      .filter(({ sinceYear }) => sinceYear === undefined || of >= sinceYear)
      .map(({ monthDay, moves }) => ({ date: `${of}-${monthDay}`, movesFromRest: moves, movesFromHoliday: false })),
  );
  const decreed = (kind: CalendarRow['kind']): Holiday[] =>
    rows
      .filter((row) => row.kind === kind)
      .map(({ date }) => ({ date, movesFromRest: kind !== 'OFF', movesFromHoliday: kind === 'RELIGIOUS' }));
  const civil = [...fixed, ...decreed('NOVRUZ')].filter(({ date }) => isNear(date)).sort(byDate);
  const religious = decreed('RELIGIOUS')
    .filter(({ date }) => isNear(date))
    .sort(byDate);
  const off = decreed('OFF').filter(({ date }) => isNear(date));
  const civilDates = new Set(civil.map(({ date }) => date));
  const free = new Set([...civil, ...religious, ...off].map(({ date }) => date));
  for (const { date, movesFromRest, movesFromHoliday } of [...civil, ...religious])
    if ((movesFromRest && isRestDay(date)) || (movesFromHoliday && civilDates.has(date)))
      free.add(nextFree(date, (day) => !isRestDay(day) && !free.has(day)));
  return free;
}

function byDate(one: Holiday, other: Holiday): number {
  return one.date < other.date ? -1 : 1;
}

function nextFree(date: CalendarDate, isFree: (date: CalendarDate) => boolean): CalendarDate {
  let day = addDays(date, 1);
  while (!isFree(day)) day = addDays(day, 1);
  return day;
}

/** Days on which a clock stands still, first and last included; null: still standing. */
export interface Pause {
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
}

/**
 * The N-th working day after `start`: counting begins on the following day. Paused days do not count; null while a pause
 * without an end holds the clock before the N-th day.
 */
export function addWorkingDays(
  calendar: WorkingCalendar,
  start: CalendarDate,
  days: number,
  pauses: readonly Pause[] = [],
): CalendarDate | null {
  if (!Number.isInteger(days) || days < 0 || days > WORKING_DAYS_MAX) throw new RangeError('0 to 1000 working days');
  const openFrom = pauses.flatMap(({ from, to }) => (to === null ? [from] : [])).sort()[0];
  let day = start;
  for (let counted = 0; counted < days; ) {
    day = addDays(day, 1);
    if (openFrom !== undefined && day >= openFrom) return null;
    if (calendar.isWorkingDay(day) && !isPaused(day, pauses)) counted += 1;
  }
  return day;
}

/** Working days after `start` up to and with `end`: what has elapsed of a deadline. Paused days do not count. */
export function workingDaysBetween(
  calendar: WorkingCalendar,
  start: CalendarDate,
  end: CalendarDate,
  pauses: readonly Pause[] = [],
): number {
  let counted = 0;
  for (let day = 1; day <= daysBetween(start, end); day += 1) {
    const date = addDays(start, day);
    if (calendar.isWorkingDay(date) && !isPaused(date, pauses)) counted += 1;
  }
  return counted;
}

function isPaused(date: CalendarDate, pauses: readonly Pause[]): boolean {
  return pauses.some(({ from, to }) => date >= from && (to === null || date <= to));
}
