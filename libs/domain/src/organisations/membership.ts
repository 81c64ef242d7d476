import * as z from 'zod/mini';
import { id } from '../kernel/input.ts';
import type { Localised } from '../kernel/locale.ts';
import { MEMBER_ROLES, type MemberRole } from '../kernel/policy.ts';
import { problem, type WhyNot } from '../kernel/problem.ts';
import type { OrganisationsProblem } from './messages.ts';

export const memberRoleLabels: Readonly<Record<MemberRole, Localised>> = {
  ADMIN: { az: 'Administrator', en: 'Administrator', ru: 'Администратор' },
  MEMBER: { az: 'Üzv', en: 'Member', ru: 'Участник' },
};

export const changeMemberRoleInput = z.object({ membershipId: id, role: z.enum(MEMBER_ROLES) });
export const removeMemberInput = z.object({ membershipId: id });
export const leaveOrganisationInput = z.object({ organisationId: id });

/** The membership in question and how many administrators its organisation has, itself included. */
export interface MemberFacts {
  readonly role: MemberRole;
  readonly adminCount: number;
  readonly isOrganisationDissolved: boolean;
}

/** An organisation keeps an administrator, also once it is dissolved: somebody answers for its record. */
export function whyNotLeave(facts: Omit<MemberFacts, 'isOrganisationDissolved'>): WhyNot<OrganisationsProblem> {
  return isLastAdmin(facts) ? [problem('LAST_ADMIN_OF_ORGANISATION')] : [];
}

export function whyNotRemove(facts: MemberFacts & { readonly isSelf: boolean }): WhyNot<OrganisationsProblem> {
  if (facts.isOrganisationDissolved) return [problem('ORGANISATION_DISSOLVED')];
  if (facts.isSelf) return [problem('CANNOT_REMOVE_SELF')];
  return isLastAdmin(facts) ? [problem('LAST_ADMIN_OF_ORGANISATION')] : [];
}

export function whyNotChangeRole(facts: MemberFacts & { readonly to: MemberRole }): WhyNot<OrganisationsProblem> {
  const path = ['role'];
  if (facts.isOrganisationDissolved) return [problem('ORGANISATION_DISSOLVED')];
  if (facts.role === facts.to) return [problem('MEMBER_ROLE_UNCHANGED', { path })];
  return isLastAdmin(facts) ? [problem('LAST_ADMIN_OF_ORGANISATION', { path })] : [];
}

function isLastAdmin(facts: Omit<MemberFacts, 'isOrganisationDissolved'>): boolean {
  return facts.role === 'ADMIN' && facts.adminCount <= 1;
}
