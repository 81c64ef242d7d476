import type { CalendarDate } from '../kernel/calendar-date.ts';
import { addWorkingDays, type Pause, type WorkingCalendar, workingDaysBetween } from '../kernel/working-days.ts';
import { addDays } from '../kernel/zone.ts';

/** The application lay with the applicant: from the day it was sent back to the day it came again; null: it lies there. */
export interface ClockPause {
  readonly pausedOn: CalendarDate;
  readonly resumedOn: CalendarDate | null;
}

/**
 * The day of sending back still counts: the agency had the application. The day it comes again does not, as the day of the first
 * submission does not: counting begins with the next working day.
 */
export function asPauses(pauses: readonly ClockPause[]): readonly Pause[] {
  return pauses
    .map(({ pausedOn, resumedOn }) => ({ from: addDays(pausedOn, 1), to: resumedOn }))
    .filter(({ from, to }) => to === null || to >= from);
}

export interface ClockFacts {
  readonly calendar: WorkingCalendar;
  readonly startedOn: CalendarDate;
  /** Working days; null where the term is not known. */
  readonly limit: number | null;
  readonly pauses: readonly ClockPause[];
  /** The day on which the clock is read: today, or the day it stopped for good. */
  readonly today: CalendarDate;
}

export interface Clock {
  readonly limit: number;
  /** Working days that have gone, paused ones left out. */
  readonly elapsed: number;
  readonly left: number;
  /** The last day; null while the clock rests. */
  readonly dueOn: CalendarDate | null;
  readonly isPaused: boolean;
  readonly isOverdue: boolean;
  /** Of the limit, in whole per cent. */
  readonly percent: number;
}

/** Reads a deadline of working days; null where no length is known: nothing is guessed. */
export function readClock({ calendar, startedOn, limit, pauses, today }: ClockFacts): Clock | null {
  if (limit === null) return null;
  const asKernel = asPauses(pauses);
  const elapsed = today < startedOn ? 0 : workingDaysBetween(calendar, startedOn, today, asKernel);
  return {
    limit,
    elapsed,
    left: Math.max(0, limit - elapsed),
    dueOn: addWorkingDays(calendar, startedOn, limit, asKernel),
    isPaused: pauses.some(({ resumedOn }) => resumedOn === null),
    isOverdue: elapsed > limit,
    percent: Math.floor((elapsed * 100) / limit),
  };
}

/** At these shares of a deadline the people who keep it are told. */
export const ALERT_PERCENTS = [50, 80, 100] as const;
export type AlertPercent = (typeof ALERT_PERCENTS)[number];

/** The highest mark that has been reached; null before the first. A resting clock tells nobody. */
export function alertReached(clock: Clock): AlertPercent | null {
  if (clock.isPaused) return null;
  return ALERT_PERCENTS.filter((percent) => clock.percent >= percent).at(-1) ?? null;
}

/** The last day of a step that starts on a day; null where its length is not known. */
export function lastDayOf(
  calendar: WorkingCalendar,
  startedOn: CalendarDate,
  length: number | null,
): CalendarDate | null {
  return length === null ? null : addWorkingDays(calendar, startedOn, length);
}
