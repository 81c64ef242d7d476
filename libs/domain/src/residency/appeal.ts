import * as z from 'zod/mini';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import { id, idempotencyKey, paragraph, reason } from '../kernel/input.ts';
import { defineMachine, rowFor } from '../kernel/machine.ts';
import { problem, type WhyNot } from '../kernel/problem.ts';
import { addDays } from '../kernel/zone.ts';
import type { AppealProblem } from './appeal-messages.ts';

export const APPEAL_STATES = ['FILED', 'UPHELD', 'OVERTURNED'] as const;
export type AppealState = (typeof APPEAL_STATES)[number];

/**
 * An appeal is a case of its own (DECISIONS 31). The route before a court was not found for this regime; the general administrative
 * procedure probably applies (reference, 6.6): terms are dated data, and the way to a court stays open beside it.
 */
export const appealMachine = defineMachine({
  name: 'residencyAppeal',
  storedIn: { table: 'residency_appeal', column: 'state' },
  initial: 'FILED',
  states: {
    FILED: { label: { az: 'Şikayətə baxılır', en: 'Appeal under consideration', ru: 'Жалоба рассматривается' } },
    UPHELD: {
      label: { az: 'Qərar qüvvədə saxlanılıb', en: 'Decision upheld', ru: 'Решение оставлено в силе' },
      terminal: true,
    },
    OVERTURNED: {
      label: { az: 'Qərar ləğv edilib', en: 'Decision overturned', ru: 'Решение отменено' },
      terminal: true,
    },
  },
  transitions: [
    {
      event: 'uphold',
      from: ['FILED'],
      to: 'UPHELD',
      emits: 'residencyAppeal.upheld',
      note: 'reasoned, by an officer who took no part in the decision [D]',
    },
    {
      event: 'overturn',
      from: ['FILED'],
      to: 'OVERTURNED',
      emits: 'residencyAppeal.overturned',
      note: 'a refused application returns to evaluation with a new clock; a reinstatement is proposed to a second officer [P:UZ]',
    },
  ],
});

export const APPEAL_OUTCOMES = ['UPHELD', 'OVERTURNED'] as const;
export type AppealOutcome = (typeof APPEAL_OUTCOMES)[number];
export const appealSteps: Readonly<Record<AppealOutcome, 'uphold' | 'overturn'>> = {
  UPHELD: 'uphold',
  OVERTURNED: 'overturn',
};

/** What one may appeal against: a refusal of an application, a suspension or a revocation of a residency. */
export const APPEALED_KINDS = ['REFUSAL', 'SUSPEND', 'REVOKE'] as const;
export type AppealedKind = (typeof APPEALED_KINDS)[number];

export const APPEAL_GROUNDS_MAX = 4000;
/** So many days before its last day an unanswered appeal is recalled [D]. */
export const APPEAL_REMINDER_DAYS = 5;

export const fileAppealInput = z.object({
  applicationId: z.nullish(id),
  residencyId: z.nullish(id),
  grounds: paragraph(APPEAL_GROUNDS_MAX),
  idempotencyKey,
});
export const decideAppealInput = z.object({ id, outcome: z.enum(APPEAL_OUTCOMES), reasons: reason });

export interface FileAppealFacts {
  /** The day on which the decision took effect; null: there is none that could be appealed against. */
  readonly decidedOn: CalendarDate | null;
  /** One appeal for each decision: after it the way leads to a court. */
  readonly isFiledBefore: boolean;
  /** Days to appeal; null where the term is not known, so that nobody is turned away by a guess. */
  readonly termDays: number | null;
  readonly today: CalendarDate;
}

export function whyNotFileAppeal({
  decidedOn,
  isFiledBefore,
  termDays,
  today,
}: FileAppealFacts): WhyNot<AppealProblem> {
  if (decidedOn === null) return [problem('NOTHING_TO_APPEAL')];
  if (isFiledBefore) return [problem('APPEAL_ALREADY_FILED')];
  return termDays !== null && today > addDays(decidedOn, termDays)
    ? [problem('APPEAL_TOO_LATE', { params: { days: termDays } })]
    : [];
}

export interface DecideAppealFacts {
  readonly state: AppealState;
  readonly outcome: AppealOutcome;
  readonly actorId: string;
  /** Everybody who prepared, released, proposed, approved or gave an opinion on the decision. */
  readonly involvedIds: readonly string[];
  /** The company has begun another application, so that the refused one cannot live again. */
  readonly hasOtherLive: boolean;
  /** Another decision about the residency is still open. */
  readonly hasOpenAct: boolean;
}

/** Nobody judges what they decided themselves. */
export function whyNotDecideAppeal(
  facts: DecideAppealFacts,
): WhyNot<AppealProblem | 'STATE_HAS_MOVED_ON' | 'APPLICATION_ALREADY_LIVE' | 'ACT_ALREADY_OPEN'> {
  if (rowFor(appealMachine, facts.state, appealSteps[facts.outcome]) === null) return [problem('STATE_HAS_MOVED_ON')];
  if (facts.involvedIds.includes(facts.actorId)) return [problem('APPEAL_OF_OWN_DECISION')];
  if (facts.outcome === 'UPHELD') return [];
  if (facts.hasOtherLive) return [problem('APPLICATION_ALREADY_LIVE')];
  return facts.hasOpenAct ? [problem('ACT_ALREADY_OPEN')] : [];
}
