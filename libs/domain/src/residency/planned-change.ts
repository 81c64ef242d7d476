import * as z from 'zod/mini';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import { id, idempotencyKey, paragraph, reason } from '../kernel/input.ts';
import type { Localised } from '../kernel/locale.ts';
import { defineMachine, rowFor } from '../kernel/machine.ts';
import { problem, type WhyNot } from '../kernel/problem.ts';
import type { WorkingCalendar } from '../kernel/working-days.ts';
import { addDays, isCalendarDate } from '../kernel/zone.ts';
import { lastDayOf } from './application-clock.ts';
import type { LiveProblem } from './live-messages.ts';
import { KNOWN_REPORT_TERMS, type ReportTermRow, reportLengthOn } from './report-terms.ts';
import { LIVE_RESIDENCY_STATES, type ResidencyState } from './residency.ts';

/** Of what a resident tells ahead: who owns the company, and who runs it. */
export const CHANGE_KINDS = ['OWNERS', 'DIRECTOR', 'DEPUTY'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];
export const changeKindLabels: Readonly<Record<ChangeKind, Localised>> = {
  OWNERS: { az: 'Sahiblər və paylar', en: 'Owners and shares', ru: 'Владельцы и доли' },
  DIRECTOR: { az: 'Rəhbər', en: 'Director', ru: 'Руководитель' },
  DEPUTY: { az: 'Rəhbərin müavini', en: 'Deputy director', ru: 'Заместитель руководителя' },
};

export const CHANGE_STATES = ['ANNOUNCED', 'CONFIRMED', 'CALLED_OFF'] as const;
export type ChangeState = (typeof CHANGE_STATES)[number];

/**
 * A change of owners or directors, told before it takes effect (reference, 5.5: Belarus, Edict 102, 10 working days). A duty of local law
 * was not found (6.1): a late announcement is taken, with the days of notice that are missing, because a true register is worth more.
 */
export const plannedChangeMachine = defineMachine({
  name: 'plannedChange',
  storedIn: { table: 'planned_change', column: 'state' },
  initial: 'ANNOUNCED',
  states: {
    ANNOUNCED: { label: { az: 'Bildirilib', en: 'Announced', ru: 'Объявлено' } },
    CONFIRMED: { label: { az: 'Baş verib', en: 'Took place', ru: 'Состоялось' }, terminal: true },
    CALLED_OFF: { label: { az: 'Baş tutmayıb', en: 'Called off', ru: 'Отменено' }, terminal: true },
  },
  transitions: [
    {
      event: 'confirm',
      from: ['ANNOUNCED'],
      to: 'CONFIRMED',
      emits: 'plannedChange.confirmed',
      note: 'by the resident, with the day on which it took place [D]',
    },
    {
      event: 'callOff',
      from: ['ANNOUNCED'],
      to: 'CALLED_OFF',
      emits: 'plannedChange.calledOff',
      note: 'by the resident, with the reason [D]',
    },
  ],
});

export const CHANGE_TEXT_MAX = 2000;
/** Nobody plans further ahead than a year. */
export const CHANGE_AHEAD_DAYS = 366;

const day = z.string().check(z.refine(isCalendarDate));
export const announceChangeInput = z.object({
  id,
  kind: z.enum(CHANGE_KINDS),
  text: paragraph(CHANGE_TEXT_MAX),
  effectiveOn: day,
  idempotencyKey,
});
export const confirmChangeInput = z.object({ id, happenedOn: day });
export const callOffChangeInput = z.object({ id, reason });

/** The first day on which a change that is announced on a day may take effect with full notice; null where no term is known. */
export function noticeEndsOn(
  announcedOn: CalendarDate,
  calendar: WorkingCalendar,
  rows: readonly ReportTermRow[] = KNOWN_REPORT_TERMS,
): CalendarDate | null {
  return lastDayOf(calendar, announcedOn, reportLengthOn('CHANGE_NOTICE', announcedOn, rows));
}

/** Announced too late for the term; nobody is late where no term is known. */
export function isShortNotice(effectiveOn: CalendarDate, noticeEnds: CalendarDate | null): boolean {
  return noticeEnds !== null && effectiveOn < noticeEnds;
}

export interface AnnounceFacts {
  readonly state: ResidencyState;
  readonly startedOn: CalendarDate;
  readonly effectiveOn: CalendarDate;
  readonly today: CalendarDate;
}

export function whyNotAnnounce({ state, startedOn, effectiveOn, today }: AnnounceFacts): WhyNot<LiveProblem> {
  if (!LIVE_RESIDENCY_STATES.includes(state)) return [problem('RESIDENCY_ENDED')];
  if (effectiveOn < startedOn) return [problem('CHANGE_BEFORE_RESIDENCY', { path: ['effectiveOn'] })];
  return effectiveOn > addDays(today, CHANGE_AHEAD_DAYS)
    ? [problem('CHANGE_TOO_FAR', { path: ['effectiveOn'], params: { days: CHANGE_AHEAD_DAYS } })]
    : [];
}

export interface ConfirmChangeFacts {
  readonly state: ChangeState;
  readonly startedOn: CalendarDate;
  readonly happenedOn: CalendarDate;
  readonly today: CalendarDate;
}

export function whyNotConfirmChange({
  state,
  startedOn,
  happenedOn,
  today,
}: ConfirmChangeFacts): WhyNot<LiveProblem | 'STATE_HAS_MOVED_ON'> {
  if (rowFor(plannedChangeMachine, state, 'confirm') === null) return [problem('STATE_HAS_MOVED_ON')];
  if (happenedOn > today) return [problem('CHANGE_NOT_YET', { path: ['happenedOn'] })];
  return happenedOn < startedOn ? [problem('CHANGE_BEFORE_RESIDENCY', { path: ['happenedOn'] })] : [];
}

export function whyNotCallOff({ state }: { readonly state: ChangeState }): WhyNot<'STATE_HAS_MOVED_ON'> {
  return rowFor(plannedChangeMachine, state, 'callOff') === null ? [problem('STATE_HAS_MOVED_ON')] : [];
}
