import * as z from 'zod/mini';
import { emailSchema } from '../identity/person.ts';
import { id, idempotencyKey } from '../kernel/input.ts';
import { DAY, isBefore, later } from '../kernel/instant.ts';
import { defineMachine } from '../kernel/machine.ts';
import { MEMBER_ROLES } from '../kernel/policy.ts';
import { problem, type WhyNot } from '../kernel/problem.ts';
import type { OrganisationsProblem } from './messages.ts';

export const INVITATION_DAYS = 14;
export const OPEN_INVITATIONS_MAX = 50;

export const INVITATION_STATES = ['PENDING', 'ACCEPTED', 'DECLINED', 'REVOKED', 'EXPIRED'] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

export const invitationMachine = defineMachine({
  name: 'invitation',
  initial: 'PENDING',
  states: {
    PENDING: { label: { az: 'Cavab gözlənilir', en: 'Waiting for an answer', ru: 'Ожидает ответа' } },
    ACCEPTED: { label: { az: 'Qəbul edilib', en: 'Accepted', ru: 'Принято' }, terminal: true },
    DECLINED: { label: { az: 'İmtina edilib', en: 'Declined', ru: 'Отклонено' }, terminal: true },
    REVOKED: { label: { az: 'Geri götürülüb', en: 'Withdrawn', ru: 'Отозвано' }, terminal: true },
    EXPIRED: { label: { az: 'Müddəti bitib', en: 'Run out', ru: 'Срок истёк' }, terminal: true },
  },
  transitions: [
    {
      event: 'accept',
      from: ['PENDING'],
      to: 'ACCEPTED',
      emits: 'invitation.accepted',
      note: 'the membership begins in the same transaction (member.joined)',
    },
    { event: 'decline', from: ['PENDING'], to: 'DECLINED', emits: 'invitation.declined' },
    {
      event: 'revoke',
      from: ['PENDING'],
      to: 'REVOKED',
      emits: 'invitation.revoked',
      note: 'by an administrator, or because the organisation was dissolved',
    },
    {
      event: 'expire',
      from: ['PENDING'],
      to: 'EXPIRED',
      emits: 'invitation.expired',
      note: 'by the timer, after 14 days',
    },
  ],
});

export const inviteMemberInput = z.object({
  organisationId: id,
  email: emailSchema,
  role: z.enum(MEMBER_ROLES),
  idempotencyKey,
});
/** The secret of the link in the mail. */
const token = z.string().check(z.trim(), z.minLength(16), z.maxLength(200));
export const acceptInvitationInput = z.object({ token });
export const declineInvitationInput = z.object({ token });
export const revokeInvitationInput = z.object({ id });

export function invitationExpiresAt(createdAt: Date): Date {
  return later(createdAt, INVITATION_DAYS * DAY);
}

export interface InviteFacts {
  readonly isOrganisationDissolved: boolean;
  readonly isMember: boolean;
  readonly hasOpenInvitation: boolean;
  readonly openInvitationCount: number;
}

export function whyNotInvite(facts: InviteFacts): WhyNot<OrganisationsProblem> {
  const path = ['email'];
  if (facts.isOrganisationDissolved) return [problem('ORGANISATION_DISSOLVED')];
  if (facts.isMember) return [problem('ALREADY_A_MEMBER', { path })];
  if (facts.hasOpenInvitation) return [problem('ALREADY_INVITED', { path })];
  return facts.openInvitationCount >= OPEN_INVITATIONS_MAX
    ? [problem('TOO_MANY_INVITATIONS', { params: { maximum: OPEN_INVITATIONS_MAX } })]
    : [];
}

export interface AnswerFacts {
  readonly state: InvitationState;
  readonly expiresAt: Date;
  readonly now: Date;
}

export interface AcceptFacts extends AnswerFacts {
  readonly isOrganisationDissolved: boolean;
  readonly email: string;
  /** The addresses the person has proved to be theirs, normalised. */
  readonly verifiedEmails: readonly string[];
  readonly isMember: boolean;
}

export function whyNotAccept(facts: AcceptFacts): WhyNot<OrganisationsProblem> {
  const closed = whyNotAnswer(facts);
  if (closed.length > 0) return closed;
  if (facts.isOrganisationDissolved) return [problem('ORGANISATION_DISSOLVED')];
  if (!facts.verifiedEmails.includes(facts.email)) return [problem('INVITATION_FOR_OTHER_EMAIL')];
  return facts.isMember ? [problem('ALREADY_A_MEMBER')] : [];
}

export function whyNotDecline(facts: AnswerFacts): WhyNot<OrganisationsProblem> {
  return whyNotAnswer(facts);
}

export function whyNotRevokeInvitation(facts: AnswerFacts): WhyNot<OrganisationsProblem> {
  return whyNotAnswer(facts);
}

const closedBy = {
  ACCEPTED: 'INVITATION_ACCEPTED',
  DECLINED: 'INVITATION_DECLINED',
  REVOKED: 'INVITATION_REVOKED',
  EXPIRED: 'INVITATION_EXPIRED',
} as const satisfies Record<Exclude<InvitationState, 'PENDING'>, OrganisationsProblem>;

/** An invitation past its end is closed even before the timer has said so. */
export function whyNotAnswer(facts: AnswerFacts): WhyNot<OrganisationsProblem> {
  if (facts.state !== 'PENDING') return [problem(closedBy[facts.state])];
  return isBefore(facts.now, facts.expiresAt) ? [] : [problem('INVITATION_EXPIRED')];
}
