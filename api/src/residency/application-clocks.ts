import type { CalendarDate } from '@aim/domain/kernel/calendar-date';
import { KNOWN_CALENDAR_ROWS } from '@aim/domain/kernel/holidays';
import { workingCalendar } from '@aim/domain/kernel/working-days';
import { dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import {
  type AlertPercent,
  alertReached,
  type Clock,
  lastDayOf,
  readClock,
} from '@aim/domain/residency/application-clock';
import { lengthOn, type Term } from '@aim/domain/residency/application-terms';
import type { Ctx } from '../platform/ctx.ts';
import type { ResidencyApplication } from './residency-application.entity.ts';

export const calendar = workingCalendar(KNOWN_CALENDAR_ROWS);

export function today(ctx: Pick<Ctx, 'now'>): CalendarDate {
  return dateOf(ctx.now, HOME_ZONE);
}

/** The last day of a step that begins on a day, by the term in force on it; null where none is known. */
export function dueOn(term: Term, startedOn: CalendarDate): CalendarDate | null {
  return lastDayOf(calendar, startedOn, lengthOn(term, startedOn));
}

type Clocked = Pick<
  ResidencyApplication,
  'clockStartedOn' | 'checkStartedOn' | 'checkedOn' | 'decidedOn' | 'state' | 'pauses'
>;

/** A deadline as it is shown: with the mark it has reached, as long as it runs. */
export interface MarkedClock extends Clock {
  readonly mark: AlertPercent | null;
}

const marked = (clock: Clock | null, isRunning: boolean): MarkedClock | null =>
  clock && { ...clock, mark: isRunning ? alertReached(clock) : null };

/** The legal total: from the submission to the release of the decision, pauses left out. */
export function totalClock(ctx: Pick<Ctx, 'now'>, application: Clocked): MarkedClock | null {
  const { clockStartedOn, decidedOn, pauses = [], state } = application;
  if (clockStartedOn === null || state === 'LAPSED' || state === 'RETURNED_UNCONSIDERED') return null;
  const clock = readClock({
    calendar,
    startedOn: clockStartedOn,
    limit: lengthOn('TOTAL', clockStartedOn),
    pauses,
    today: decidedOn ?? today(ctx),
  });
  return marked(clock, decidedOn === null);
}

/** The check for completeness: from the last submission to the day it was found complete. */
export function checkClock(ctx: Pick<Ctx, 'now'>, application: Clocked): MarkedClock | null {
  const { checkStartedOn, checkedOn, state } = application;
  if (checkStartedOn === null || (checkedOn === null && state !== 'COMPLETENESS_CHECK')) return null;
  const clock = readClock({
    calendar,
    startedOn: checkStartedOn,
    limit: lengthOn('COMPLETENESS', checkStartedOn),
    pauses: [],
    today: checkedOn ?? today(ctx),
  });
  return marked(clock, checkedOn === null);
}
