import * as z from 'zod/mini';
import { id } from '../kernel/input.ts';
import { defineMachine } from '../kernel/machine.ts';
import { problem, type WhyNot } from '../kernel/problem.ts';
import type { PipelineProblem } from './messages.ts';

export const REVISION_STATES = ['PENDING', 'APPROVED', 'RETURNED', 'WITHDRAWN'] as const;
export type RevisionState = (typeof REVISION_STATES)[number];

/** New public texts of a live record: the old ones stay until staff have read these. */
export const revisionMachine = defineMachine({
  name: 'startupRevision',
  storedIn: { table: 'startup_revision', column: 'state' },
  initial: 'PENDING',
  states: {
    PENDING: { label: { az: 'Yoxlamadadır', en: 'Being checked', ru: 'На проверке' } },
    APPROVED: { label: { az: 'Təsdiqlənib', en: 'Approved', ru: 'Одобрено' }, terminal: true },
    RETURNED: { label: { az: 'Qaytarılıb', en: 'Returned', ru: 'Возвращено' }, terminal: true },
    WITHDRAWN: { label: { az: 'Geri götürülüb', en: 'Withdrawn', ru: 'Отозвано' }, terminal: true },
  },
  transitions: [
    {
      event: 'approve',
      from: ['PENDING'],
      to: 'APPROVED',
      emits: 'revision.approved',
      note: 'an officer who neither founded the startup nor wrote it; the texts go live in the same transaction',
    },
    { event: 'return', from: ['PENDING'], to: 'RETURNED', emits: 'revision.returned', note: 'with named reasons' },
    {
      event: 'withdraw',
      from: ['PENDING'],
      to: 'WITHDRAWN',
      emits: 'revision.withdrawn',
      note: 'by a founder, or because newer texts took its place or the record was merged',
    },
  ],
});

export const PUBLIC_TEXTS = ['name', 'oneLiner', 'problem', 'solution', 'website'] as const;
export type PublicText = (typeof PUBLIC_TEXTS)[number];
export type PublicTexts = {
  readonly name: string;
  readonly oneLiner: string | null;
  readonly problem: string | null;
  readonly solution: string | null;
  readonly website: string | null;
};

export const revisionIdInput = z.object({ id });

export interface RevisionFacts {
  readonly revisionState: RevisionState;
  readonly founderIds: readonly string[];
}

export interface DecideRevisionFacts {
  readonly revisionState: RevisionState;
  /** Founded the startup or wrote the texts. */
  readonly isActorInvolved: boolean;
}

export function whyNotDecideRevision(facts: DecideRevisionFacts): WhyNot<PipelineProblem> {
  if (facts.revisionState !== 'PENDING') return [problem('REVISION_DECIDED')];
  return facts.isActorInvolved ? [problem('MODERATOR_IS_INVOLVED')] : [];
}

export function whyNotWithdrawRevision(facts: Pick<DecideRevisionFacts, 'revisionState'>): WhyNot<PipelineProblem> {
  return facts.revisionState === 'PENDING' ? [] : [problem('REVISION_DECIDED')];
}

export function textsDiffer(a: PublicTexts, b: PublicTexts): boolean {
  return PUBLIC_TEXTS.some((field) => a[field] !== b[field]);
}

/**
 * What becomes of texts a founder saved on a live record: nothing new, new texts to be checked, or, when they are
 * the live ones again, an end to those that wait.
 */
export function fateOfTexts(
  saved: PublicTexts,
  live: PublicTexts,
  pending: PublicTexts | null,
): 'UNCHANGED' | 'REVISE' | 'WITHDRAW' {
  if (!textsDiffer(saved, pending ?? live)) return 'UNCHANGED';
  return textsDiffer(saved, live) ? 'REVISE' : 'WITHDRAW';
}
