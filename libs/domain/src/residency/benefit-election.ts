import * as z from 'zod/mini';
import { finSchema, fullNameSchema } from '../identity/person.ts';
import { addMonths, type CalendarDate } from '../kernel/calendar-date.ts';
import { id, idempotencyKey } from '../kernel/input.ts';
import type { Localised } from '../kernel/locale.ts';
import { problem, type WhyNot } from '../kernel/problem.ts';
import { isCalendarDate } from '../kernel/zone.ts';
import type { LiveProblem } from './live-messages.ts';
import { LIVE_RESIDENCY_STATES, type ResidencyState } from './residency.ts';

/** On what an employee's social insurance is counted: the employee chooses (reference, T10). */
export const ELECTION_BASES = ['FIXED_BASE', 'ACTUAL_EARNINGS'] as const;
export type ElectionBase = (typeof ELECTION_BASES)[number];
export const electionBaseLabels: Readonly<Record<ElectionBase, Localised>> = {
  FIXED_BASE: { az: 'Sabit baza (güzəşt)', en: 'Fixed base (the benefit)', ru: 'Фиксированная база (льгота)' },
  ACTUAL_EARNINGS: { az: 'Faktiki qazanc', en: 'Actual earnings', ru: 'Фактический заработок' },
};

/** The rule that gives the choice: its days decide in which months the fixed base may be elected. */
export const ELECTION_RULE = 'T10_SOCIAL_INSURANCE_CITIZENS';
/** How far ahead an election may begin. */
export const ELECTION_AHEAD_MONTHS = 12;

export const electBenefitInput = z.object({
  id,
  fullName: fullNameSchema,
  fin: finSchema,
  base: z.enum(ELECTION_BASES),
  /** Any day of the first month for which it counts. */
  from: z.string().check(z.refine(isCalendarDate)),
  /** The form of the election was not found (reference, 6.5): the employee's own written choice is kept by the company. */
  isWritten: z.literal(true, { error: 'ELECTION_NOT_WRITTEN' satisfies LiveProblem }),
  idempotencyKey,
});

export const monthOf = (day: CalendarDate): CalendarDate => `${day.slice(0, 7)}-01`;

export interface ElectFacts {
  readonly state: ResidencyState;
  readonly base: ElectionBase;
  readonly month: CalendarDate;
  readonly today: CalendarDate;
  /** What counts for this employee in that month by what was elected before; null: nothing was. */
  readonly before: ElectionBase | null;
  /** Whether the rule gives the choice in that month; null where its days or its value are not confirmed. */
  readonly isInForce: boolean | null;
}

/** Contributions of a month that is over were paid: an election counts from this month on at the earliest. */
export function whyNotElect({ state, base, month, today, before, isInForce }: ElectFacts): WhyNot<LiveProblem> {
  if (!LIVE_RESIDENCY_STATES.includes(state)) return [problem('RESIDENCY_ENDED')];
  if (month < monthOf(today)) return [problem('ELECTION_IN_PAST', { path: ['from'] })];
  if (month > addMonths(monthOf(today), ELECTION_AHEAD_MONTHS))
    return [problem('ELECTION_TOO_FAR', { path: ['from'], params: { months: ELECTION_AHEAD_MONTHS } })];
  if (before === base) return [problem('ELECTION_UNCHANGED', { path: ['base'] })];
  return base === 'FIXED_BASE' && isInForce !== true ? [problem('ELECTION_NOT_IN_FORCE', { path: ['base'] })] : [];
}

export const ELECTION_RUNS = ['NOW', 'LATER', 'PAST'] as const;
export type ElectionRun = (typeof ELECTION_RUNS)[number];

/** Of one employee, newest month first: what counts now, what comes, and what was. */
export function runOfElection(from: CalendarDate, next: CalendarDate | null, today: CalendarDate): ElectionRun {
  if (from > today) return 'LATER';
  return next === null || next > today ? 'NOW' : 'PAST';
}
