import * as z from 'zod/mini';
import { id, line, reason } from '../kernel/input.ts';
import { defineMachine } from '../kernel/machine.ts';
import { ROLES, type Role, type RoleGrant } from '../kernel/policy.ts';
import { problem, type WhyNot } from '../kernel/problem.ts';
import type { IdentityProblem } from './messages.ts';

export const FULL_NAME_MAX = 120;
export const EMAIL_MAX = 254;

export const PERSON_STATES = ['ACTIVE', 'DISABLED'] as const;
export type PersonState = (typeof PERSON_STATES)[number];

/** An account; stored as the instant of disabling, so a correction keeps its history in the log. */
export const personMachine = defineMachine({
  name: 'person',
  initial: 'ACTIVE',
  states: {
    ACTIVE: { label: { az: 'Aktivdir', en: 'Active', ru: 'Активна' } },
    DISABLED: { label: { az: 'Bağlanıb', en: 'Closed', ru: 'Закрыта' } },
  },
  transitions: [
    { event: 'disable', from: ['ACTIVE'], to: 'DISABLED', emits: 'person.disabled', note: 'all sessions end at once' },
    { event: 'enable', from: ['DISABLED'], to: 'ACTIVE', emits: 'person.enabled' },
  ],
});

/** Roles that reach over everything and cannot be limited to programmes or centres. */
export const UNSCOPED_ROLES: readonly Role[] = ['FOUNDER', 'STUDENT', 'INVESTOR', 'ANALYST', 'ADMIN'];

const EMAIL =
  /^[^\s@"(),:;<>[\\\]]+@[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)+$/u;

/** E-mail addresses are compared in this form. */
export function normaliseEmail(email: string): string {
  return email.normalize('NFC').trim().toLowerCase();
}

export const emailSchema = z
  .string()
  .check(
    z.overwrite(normaliseEmail),
    z.minLength(1, { abort: true }),
    z.maxLength(EMAIL_MAX, { abort: true }),
    z.regex(EMAIL, { error: 'EMAIL_FORMAT' satisfies IdentityProblem }),
  );

/** Shows enough of an address for its owner to know it: `l…@example.az`. */
export function emailHint(email: string): string {
  const at = email.lastIndexOf('@');
  return `${[...email][0] ?? ''}…${email.slice(at)}`;
}

/** A FIN code is 7 letters and digits; the letter O is never part of it, so it is read as zero. */
export function normaliseFin(fin: string): string {
  return fin.replace(/\s+/g, '').toUpperCase().replaceAll('O', '0');
}

export const finSchema = z
  .string()
  .check(z.overwrite(normaliseFin), z.regex(/^[0-9A-Z]{7}$/, { error: 'FIN_FORMAT' satisfies IdentityProblem }));

export const fullNameSchema = line(FULL_NAME_MAX, 2);

export const grantRoleInput = z.object({
  personId: id,
  role: z.enum(ROLES),
  scopeIds: z._default(z.array(id).check(z.maxLength(100)), []),
  reason,
});
export const revokeRoleInput = z.object({ grantId: id, reason });
export const disablePersonInput = z.object({ personId: id, reason });
export const enablePersonInput = z.object({ personId: id, reason });

export interface GrantRoleFacts {
  readonly actorId: string | null;
  readonly personId: string;
  readonly state: PersonState;
  readonly held: readonly RoleGrant[];
  readonly role: Role;
  readonly scopeIds: readonly string[];
  /** Belongs to an organisation of the form FUND that is verified. */
  readonly isMemberOfVerifiedFund: boolean;
}

export function whyNotGrantRole(facts: GrantRoleFacts): WhyNot<IdentityProblem> {
  const obstacles = [];
  if (facts.actorId === facts.personId) obstacles.push(problem('CANNOT_GRANT_TO_SELF'));
  if (facts.state === 'DISABLED') obstacles.push(problem('PERSON_DISABLED'));
  if (facts.scopeIds.length > 0 && UNSCOPED_ROLES.includes(facts.role))
    obstacles.push(problem('ROLE_HAS_NO_SCOPE', { path: ['scopeIds'] }));
  if (facts.held.some(({ role }) => role === facts.role))
    obstacles.push(problem('ROLE_ALREADY_HELD', { path: ['role'] }));
  if (facts.role === 'INVESTOR' && !facts.isMemberOfVerifiedFund)
    obstacles.push(problem('INVESTOR_NEEDS_VERIFIED_FUND', { path: ['role'] }));
  return obstacles;
}

/** People who hold ADMIN and are not disabled; somebody must be able to grant roles. */
export interface AdminFacts {
  readonly isActiveAdmin: boolean;
  readonly activeAdminCount: number;
}

export function whyNotRevokeRole(facts: AdminFacts & { readonly role: Role }): WhyNot<IdentityProblem> {
  return facts.role === 'ADMIN' && isLastAdmin(facts) ? [problem('LAST_ADMIN')] : [];
}

export function whyNotDisablePerson(
  facts: AdminFacts & { readonly actorId: string | null; readonly personId: string; readonly state: PersonState },
): WhyNot<IdentityProblem> {
  const obstacles = [];
  if (facts.state === 'DISABLED') obstacles.push(problem('PERSON_DISABLED'));
  if (facts.actorId === facts.personId) obstacles.push(problem('CANNOT_DISABLE_SELF'));
  if (isLastAdmin(facts)) obstacles.push(problem('LAST_ADMIN'));
  return obstacles;
}

export function whyNotEnablePerson(facts: { readonly state: PersonState }): WhyNot<IdentityProblem> {
  return facts.state === 'ACTIVE' ? [problem('PERSON_NOT_DISABLED')] : [];
}

function isLastAdmin(facts: AdminFacts): boolean {
  return facts.isActiveAdmin && facts.activeAdminCount <= 1;
}
