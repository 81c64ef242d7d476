import * as z from 'zod/mini';
import { finSchema } from '../identity/person.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import { id, idempotencyKey, line, paragraph, REASON_MAX } from '../kernel/input.ts';
import { rowFor } from '../kernel/machine.ts';
import { problem, type WhyNot } from '../kernel/problem.ts';
import { type ApplicationState, applicationMachine, EDITABLE_STATES, LIVE_APPLICATION_STATES } from './application.ts';
import {
  ACTIVITY_DIRECTIONS,
  type ActivityDirection,
  APPLICATION_BLOCKS,
  type ApplicationAnswers,
} from './application-blocks.ts';
import { whyNotComplete } from './application-gaps.ts';
import type { ApplicationProblem } from './application-messages.ts';
import {
  DECISION_OUTCOMES,
  DECISION_REASONS,
  type DecisionOutcome,
  type DecisionReason,
  decisionReasons,
  RETURN_REASONS,
  SEND_BACK_REASONS,
} from './application-vocabulary.ts';
import { CONFLICTS, COUNCIL_SEATS_MAX, type Conflict, type CouncilView, OPINIONS } from './council.ts';
import { mayRenew } from './residency.ts';

/** Characters of one block as JSON. */
export const BLOCK_SIZE_MAX = 20_000;
export const NOTE_MAX = 2000;
const ITEMS_MAX = 40;
/** No letter is read as a digit or the other way round. */
export const APPLICATION_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const APPLICATION_REFERENCE = /^RA-[0-9A-HJKMNP-TV-Z]{6}$/;

const note = z.pipe(
  z.nullish(paragraph(NOTE_MAX)),
  z.transform((text: string | null | undefined) => text ?? null),
);
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

export const startApplicationInput = z.object({
  organisationId: id,
  /** What the self-check was about; the form begins with it. */
  direction: z.pipe(
    z.nullish(z.enum(ACTIVITY_DIRECTIONS)),
    z.transform((direction: ActivityDirection | null | undefined) => direction ?? null),
  ),
  idempotencyKey,
});
export const saveApplicationInput = z.object({
  id,
  block: z.enum(APPLICATION_BLOCKS),
  /** Of the block, as the page last saw it. */
  version: z.int(),
  answers: z.record(z.string().check(z.maxLength(50)), z.unknown()),
});
export const startSignatureInput = z.object({ id, fin: finSchema });
export const submitApplicationInput = z.object({ id, signatureId: id });
export const sendBackInput = z.object({
  id,
  items: z
    .array(
      z.object({
        block: z.enum(APPLICATION_BLOCKS),
        reason: z.enum(SEND_BACK_REASONS),
        note: paragraph(REASON_MAX),
      }),
    )
    .check(z.minLength(1, { error: 'SEND_BACK_NEEDS_ITEMS' }), z.maxLength(ITEMS_MAX)),
});
export const returnApplicationInput = z.object({ id, reason: z.enum(RETURN_REASONS), note: paragraph(REASON_MAX) });
export const acceptCompletenessInput = z.object({ id });
export const appointExpertsInput = z.object({
  id,
  personIds: z.array(id).check(z.minLength(1, { error: 'EXPERTS_NEEDED' }), z.maxLength(COUNCIL_SEATS_MAX)),
});
export const askClarificationInput = z.object({ id, question: paragraph(NOTE_MAX) });
export const answerClarificationInput = z.object({ id, answer: paragraph(4000) });
export const declareConflictInput = z.object({ id, conflict: z.enum(CONFLICTS), note });
export const submitOpinionInput = z.object({ id, opinion: z.enum(OPINIONS), reasons: paragraph(4000) });
export const decideApplicationInput = z.object({
  id,
  outcome: z.enum(DECISION_OUTCOMES),
  reasons: z.array(z.enum(DECISION_REASONS)).check(z.minLength(1, { error: 'DECISION_NEEDS_REASONS' })),
  note,
});
export const releaseDecisionInput = z.object({ id, decisionId: id });
export const submitFeeProofInput = z.object({ id, reference: line(100, 3), paidOn: day });
export const confirmFeeInput = z.object({ id, paidOn: day, reference: line(100, 3) });

/** The table has no such row from here: the matter has moved on. */
export function whyNotMove(
  event: (typeof applicationMachine.transitions)[number]['event'],
  state: ApplicationState,
): WhyNot {
  return rowFor(applicationMachine, state, event) === null ? [problem('STATE_HAS_MOVED_ON')] : [];
}

export function whyNotStart(facts: {
  readonly isOrganisationDissolved: boolean;
  /** ACTIVE, UNDER_REVIEW or SUSPENDED; null: no resident. */
  readonly residency: { readonly endsOn: CalendarDate | null } | null;
  readonly hasLive: boolean;
  readonly today: CalendarDate;
}): WhyNot<ApplicationProblem | 'ORGANISATION_DISSOLVED' | 'ALREADY_RESIDENT'> {
  if (facts.isOrganisationDissolved) return [problem('ORGANISATION_DISSOLVED')];
  if (facts.residency !== null && !mayRenew(facts.residency.endsOn, facts.today)) return [problem('ALREADY_RESIDENT')];
  return facts.hasLive ? [problem('APPLICATION_ALREADY_LIVE')] : [];
}

export function isLive(state: ApplicationState): boolean {
  return LIVE_APPLICATION_STATES.includes(state);
}

export function whyNotSave(facts: {
  readonly state: ApplicationState;
  readonly version: number;
  readonly given: number;
  readonly size: number;
}): WhyNot {
  if (!EDITABLE_STATES.includes(facts.state)) return [problem('APPLICATION_NOT_EDITABLE')];
  if (facts.version !== facts.given) return [problem('CHANGED_MEANWHILE', { path: ['answers'] })];
  return facts.size > BLOCK_SIZE_MAX
    ? [problem('DRAFT_TOO_BIG', { path: ['answers'], params: { maximum: BLOCK_SIZE_MAX } })]
    : [];
}

export function whyNotSign(facts: {
  readonly state: ApplicationState;
  readonly answers: ApplicationAnswers;
  readonly today: CalendarDate;
}): WhyNot {
  if (!EDITABLE_STATES.includes(facts.state)) return [problem('APPLICATION_NOT_EDITABLE')];
  return whyNotComplete(facts.answers, facts.today);
}

/** A signature as the application asks of it. */
export interface SignatureFacts {
  readonly state: 'PENDING' | 'SIGNED';
  readonly isExpired: boolean;
  readonly isUsed: boolean;
  /** What was signed is what stands in the application now. */
  readonly isOfThisText: boolean;
}

export function whyNotSubmitSigned(signature: SignatureFacts | null): WhyNot<ApplicationProblem> {
  if (signature === null) return [problem('SIGNATURE_NEEDED')];
  if (signature.isUsed) return [problem('SIGNATURE_USED')];
  if (signature.state === 'PENDING')
    return [problem(signature.isExpired ? 'SIGNATURE_EXPIRED' : 'SIGNATURE_NOT_GIVEN')];
  return signature.isOfThisText ? [] : [problem('SIGNED_TEXT_CHANGED')];
}

export interface AppointFacts {
  readonly seats: number;
  readonly isEveryoneEligible: boolean;
  /** Somebody named belongs to the applicant. */
  readonly isAnyoneOfApplicant: boolean;
  readonly named: number;
}

export function whyNotAppoint(facts: AppointFacts): WhyNot<ApplicationProblem> {
  const path = ['personIds'];
  if (!facts.isEveryoneEligible) return [problem('EXPERT_NOT_ELIGIBLE', { path })];
  if (facts.isAnyoneOfApplicant) return [problem('EXPERT_OF_APPLICANT', { path })];
  return facts.seats + facts.named > COUNCIL_SEATS_MAX
    ? [problem('COUNCIL_FULL', { path, params: { maximum: COUNCIL_SEATS_MAX } })]
    : [];
}

/** The council may still declare and give opinions. */
export const DELIBERATING_STATES: readonly ApplicationState[] = ['EVALUATION', 'CLARIFICATION'];

/** Before anything is read into the record, each expert says whether they can be impartial. */
export function whyNotDeclare(facts: {
  readonly state: ApplicationState;
  readonly conflict: Conflict;
  readonly note: string | null;
}): WhyNot {
  if (!DELIBERATING_STATES.includes(facts.state)) return [problem('STATE_HAS_MOVED_ON')];
  return facts.conflict !== 'NONE' && facts.note === null ? [problem('CONFLICT_NEEDS_NOTE', { path: ['note'] })] : [];
}

export function whyNotOpine(facts: { readonly state: ApplicationState; readonly conflict: Conflict | null }): WhyNot {
  if (!DELIBERATING_STATES.includes(facts.state)) return [problem('STATE_HAS_MOVED_ON')];
  if (facts.conflict === null) return [problem('CONFLICT_NOT_DECLARED')];
  return facts.conflict === 'NONE' ? [] : [problem('EXPERT_HAS_CONFLICT')];
}

export interface DecideFacts {
  readonly council: CouncilView;
  readonly outcome: DecisionOutcome;
  readonly reasons: readonly DecisionReason[];
  readonly note: string | null;
}

export function whyNotDecide({ council, outcome, reasons, note: text }: DecideFacts): WhyNot<ApplicationProblem> {
  if (!council.isQuorate)
    return [
      problem('QUORUM_MISSING', { params: { given: council.inFavour + council.against, quorum: council.quorum } }),
    ];
  const path = ['reasons'];
  if (reasons.some((reason) => decisionReasons[reason].outcome !== outcome))
    return [problem('REASONS_CONTRADICT', { path })];
  const follows = outcome === 'APPROVED' ? 'IN_FAVOUR' : 'AGAINST';
  const isFollowed = council.recommendation === follows;
  const citesCouncil = reasons.some((reason) => reason === 'COUNCIL_IN_FAVOUR' || reason === 'COUNCIL_AGAINST');
  if (citesCouncil && !isFollowed) return [problem('COUNCIL_SAID_OTHERWISE', { path })];
  return !isFollowed && text === null ? [problem('DEPARTURE_NEEDS_NOTE', { path: ['note'] })] : [];
}

/** Four eyes: who prepared a decision never releases it. */
export function whyNotRelease(facts: {
  readonly stagedById: string;
  readonly actorId: string;
  readonly isCurrent: boolean;
}): WhyNot {
  if (!facts.isCurrent) return [problem('CHANGED_MEANWHILE', { path: ['decisionId'] })];
  return facts.stagedById === facts.actorId ? [problem('DECISION_NEEDS_SECOND_PERSON')] : [];
}

export function whyNotPaid(facts: {
  readonly paidOn: CalendarDate;
  readonly today: CalendarDate;
  readonly approvedOn: CalendarDate;
}): WhyNot<ApplicationProblem> {
  const path = ['paidOn'];
  if (facts.paidOn > facts.today) return [problem('PAID_IN_FUTURE', { path })];
  return facts.paidOn < facts.approvedOn ? [problem('PAID_BEFORE_DECISION', { path })] : [];
}
