import * as z from 'zod/mini';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import { id, line, paragraph, REASON_MAX } from '../kernel/input.ts';
import type { Localised } from '../kernel/locale.ts';
import { defineMachine } from '../kernel/machine.ts';
import { problem, type WhyNot } from '../kernel/problem.ts';
import { addDays } from '../kernel/zone.ts';
import type { MoratoriumProblem } from './moratorium-messages.ts';
import { EFFECTIVE_DAYS_MAX, LEGAL_BASIS_MAX } from './residency-act.ts';
import type { ResidencyProblem } from './residency-messages.ts';
import { proposedState, rejectedState } from './second-officer.ts';
import type { Moratorium } from './suspension-clock.ts';

export const MORATORIUM_KINDS = ['DECLARE', 'LIFT'] as const;
export type MoratoriumKind = (typeof MORATORIUM_KINDS)[number];
export const moratoriumKindLabels: Readonly<Record<MoratoriumKind, Localised>> = {
  DECLARE: { az: 'Moratorium elan edilsin', en: 'Declare a moratorium', ru: 'Объявить мораторий' },
  LIFT: { az: 'Moratorium götürülsün', en: 'Lift the moratorium', ru: 'Снять мораторий' },
};

export const MORATORIUM_STATES = ['PROPOSED', 'AGREED', 'REJECTED'] as const;
export type MoratoriumState = (typeof MORATORIUM_STATES)[number];

/** A government act under which nothing is revoked [P:UA martial law]: declared and lifted by two officers, from a day on. */
export const moratoriumMachine = defineMachine({
  name: 'moratorium',
  storedIn: { table: 'moratorium_proposal', column: 'state' },
  initial: 'PROPOSED',
  states: {
    PROPOSED: proposedState,
    AGREED: { label: { az: 'Razılaşdırılıb', en: 'Agreed', ru: 'Согласовано' }, terminal: true },
    REJECTED: rejectedState,
  },
  transitions: [
    {
      event: 'approve',
      from: ['PROPOSED'],
      to: 'AGREED',
      emits: 'moratorium.agreed',
      note: 'by another officer than the one who proposed it; it takes effect on its day',
    },
    { event: 'reject', from: ['PROPOSED'], to: 'REJECTED', emits: 'moratorium.rejected' },
  ],
});

export const proposeMoratoriumInput = z.object({
  effectiveOn: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  legalBasis: line(LEGAL_BASIS_MAX, 3),
  reasons: paragraph(REASON_MAX),
});
export const decideMoratoriumInput = z.object({ id });

export interface ProposeMoratoriumFacts {
  readonly kind: MoratoriumKind;
  /** One without an end, or whose end lies ahead; null: there is none. */
  readonly current: Moratorium | null;
  readonly hasOpenProposal: boolean;
  readonly effectiveOn: CalendarDate;
  readonly today: CalendarDate;
}

/** What stands in the way of proposing; the same is asked again of the second officer, because a day may have passed. */
export function whyNotMoratorium(facts: ProposeMoratoriumFacts): WhyNot<MoratoriumProblem | ResidencyProblem> {
  const { kind, current, hasOpenProposal, effectiveOn, today } = facts;
  if (hasOpenProposal) return [problem('MORATORIUM_PROPOSAL_OPEN')];
  if (kind === 'DECLARE' && current !== null) return [problem('MORATORIUM_ALREADY')];
  if (kind === 'LIFT' && (current === null || current.endsOn !== null)) return [problem('MORATORIUM_NONE')];
  const path = ['effectiveOn'];
  if (effectiveOn < today) return [problem('EFFECT_IN_PAST', { path })];
  if (kind === 'LIFT' && current !== null && effectiveOn < current.startsOn)
    return [problem('MORATORIUM_ENDS_BEFORE', { path })];
  return effectiveOn > addDays(today, EFFECTIVE_DAYS_MAX)
    ? [problem('EFFECT_TOO_LATE', { path, params: { maximum: EFFECTIVE_DAYS_MAX } })]
    : [];
}

/** What stands in the way of the second officer. */
export function whyNotAgree(facts: {
  readonly state: MoratoriumState;
  readonly isActorProposer: boolean;
}): WhyNot<ResidencyProblem> {
  if (facts.state !== 'PROPOSED') return [problem('ACT_NOT_OPEN')];
  return facts.isActorProposer ? [problem('SECOND_OFFICER_NEEDED')] : [];
}

/** The one that is in force or lies ahead. */
export function currentMoratorium(moratoria: readonly Moratorium[], today: CalendarDate): Moratorium | null {
  return moratoria.find(({ endsOn }) => endsOn === null || endsOn > today) ?? null;
}
