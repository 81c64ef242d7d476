import * as z from 'zod/mini';
import { emailSchema } from '../identity/person.ts';
import { id, idempotencyKey, optionalLine } from '../kernel/input.ts';
import { defineMachine } from '../kernel/machine.ts';
import { problem, type WhyNot } from '../kernel/problem.ts';
import {
  type AnswerFacts,
  type InvitationState,
  invitationMachine,
  whyNotAnswer,
} from '../organisations/invitation.ts';
import type { OrganisationsProblem } from '../organisations/messages.ts';
import type { PipelineProblem } from './messages.ts';
import { ENDED_STARTUP_STATES, type StartupState } from './vocabulary.ts';

export const FOUNDER_TITLE_MAX = 80;
export const OPEN_COFOUNDER_INVITATIONS_MAX = 20;

/** The states of an invitation to an organisation, for another thing to join. */
export const cofounderInvitationMachine = defineMachine({
  name: 'cofounderInvitation',
  storedIn: { table: 'cofounder_invitation', column: 'state' },
  initial: 'PENDING',
  states: invitationMachine.states,
  transitions: [
    {
      event: 'accept',
      from: ['PENDING'],
      to: 'ACCEPTED',
      emits: 'cofounder.accepted',
      note: 'the person becomes a founder in the same transaction (cofounder.joined)',
    },
    { event: 'decline', from: ['PENDING'], to: 'DECLINED', emits: 'cofounder.declined' },
    {
      event: 'revoke',
      from: ['PENDING'],
      to: 'REVOKED',
      emits: 'cofounder.revoked',
      note: 'by a founder, or because the record was merged',
    },
    {
      event: 'expire',
      from: ['PENDING'],
      to: 'EXPIRED',
      emits: 'cofounder.expired',
      note: 'by the timer, after 14 days',
    },
  ],
});

export const inviteCofounderInput = z.object({
  startupId: id,
  email: emailSchema,
  title: optionalLine(FOUNDER_TITLE_MAX),
  idempotencyKey,
});
export const leaveStartupInput = z.object({ id });
export const makeLeadFounderInput = z.object({ startupId: id, founderId: id });

export interface CofounderInvitationFacts {
  readonly invitationState: InvitationState;
  readonly founderIds: readonly string[];
}

export interface InviteCofounderFacts {
  readonly state: StartupState;
  readonly isFounder: boolean;
  readonly hasOpenInvitation: boolean;
  readonly openInvitationCount: number;
}

export function whyNotInviteCofounder(facts: InviteCofounderFacts): WhyNot<PipelineProblem | OrganisationsProblem> {
  const path = ['email'];
  if (ENDED_STARTUP_STATES.includes(facts.state)) return [problem('STARTUP_NOT_EDITABLE')];
  if (facts.isFounder) return [problem('ALREADY_A_FOUNDER', { path })];
  if (facts.hasOpenInvitation) return [problem('ALREADY_INVITED', { path })];
  return facts.openInvitationCount >= OPEN_COFOUNDER_INVITATIONS_MAX
    ? [problem('TOO_MANY_INVITATIONS', { params: { maximum: OPEN_COFOUNDER_INVITATIONS_MAX } })]
    : [];
}

export interface JoinFacts extends AnswerFacts {
  readonly startupState: StartupState;
  readonly email: string;
  /** The addresses the person has proved to be theirs, normalised. */
  readonly verifiedEmails: readonly string[];
  readonly isFounder: boolean;
}

export function whyNotJoin(facts: JoinFacts): WhyNot<PipelineProblem | OrganisationsProblem> {
  const closed = whyNotAnswer(facts);
  if (closed.length > 0) return closed;
  if (ENDED_STARTUP_STATES.includes(facts.startupState)) return [problem('STARTUP_NOT_EDITABLE')];
  if (!facts.verifiedEmails.includes(facts.email)) return [problem('INVITATION_FOR_OTHER_EMAIL')];
  return facts.isFounder ? [problem('ALREADY_A_FOUNDER')] : [];
}

/** Somebody answers for a record, and everybody knows who: the last founder stays, the lead hands over first. */
export function whyNotLeaveStartup(facts: {
  readonly founderCount: number;
  readonly isLead: boolean;
}): WhyNot<PipelineProblem> {
  if (facts.founderCount <= 1) return [problem('LAST_FOUNDER')];
  return facts.isLead ? [problem('LEAD_HANDS_OVER_FIRST')] : [];
}

export function whyNotMakeLead(facts: { readonly isLead: boolean }): WhyNot<PipelineProblem> {
  return facts.isLead ? [problem('ALREADY_LEAD', { path: ['founderId'] })] : [];
}
