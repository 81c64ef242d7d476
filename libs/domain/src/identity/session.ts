import * as z from 'zod/mini';
import { id } from '../kernel/input.ts';
import { DAY, earliest, HOUR, isBefore, later, MINUTE } from '../kernel/instant.ts';
import { type Assurance, type Role, STAFF_ROLES } from '../kernel/policy.ts';
import { problem, type WhyNot } from '../kernel/problem.ts';
import type { IdentityProblem } from './messages.ts';
import type { PersonState } from './person.ts';

/** How a session is opened; DEMO exists in demo and test mode only. */
export const SESSION_METHODS = ['DIGITAL_LOGIN', 'PASSKEY', 'PASSWORD', 'DEMO'] as const;
export type SessionMethod = (typeof SESSION_METHODS)[number];

export interface SessionLimits {
  /** Ends after so long without a request, in milliseconds. */
  readonly idle: number;
  /** Ends after so long in any case, in milliseconds. */
  readonly absolute: number;
  /** So many sessions of one person; the oldest ends first. */
  readonly count: number;
}

const EVERYBODY: SessionLimits = { idle: 2 * HOUR, absolute: 7 * DAY, count: 10 };
const ASSESSOR: SessionLimits = { idle: HOUR, absolute: 12 * HOUR, count: 10 };
const INVESTOR: SessionLimits = { idle: 30 * MINUTE, absolute: 12 * HOUR, count: 10 };
const STAFF: SessionLimits = { idle: 30 * MINUTE, absolute: 12 * HOUR, count: 3 };

const LIMITS: Readonly<Record<Role, SessionLimits>> = {
  FOUNDER: EVERYBODY,
  STUDENT: EVERYBODY,
  MENTOR: EVERYBODY,
  REVIEWER: ASSESSOR,
  JUROR: ASSESSOR,
  AUDITOR: ASSESSOR,
  INVESTOR,
  PROGRAMME_OFFICER: STAFF,
  RESIDENCY_OFFICER: STAFF,
  CENTRE_OFFICER: STAFF,
  EVENT_OFFICER: STAFF,
  SCHOLARSHIP_OFFICER: STAFF,
  INVESTMENT_OFFICER: STAFF,
  ANALYST: STAFF,
  ADMIN: STAFF,
};

/** The strictest limits of the roles held. */
export function sessionLimits(roles: readonly Role[]): SessionLimits {
  return roles.reduce<SessionLimits>((strictest, role) => {
    const limits = LIMITS[role];
    return {
      idle: Math.min(strictest.idle, limits.idle),
      absolute: Math.min(strictest.absolute, limits.absolute),
      count: Math.min(strictest.count, limits.count),
    };
  }, EVERYBODY);
}

export interface SessionFacts {
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly roles: readonly Role[];
}

/** The first instant at which the session is no longer accepted. */
export function sessionExpiresAt(facts: SessionFacts): Date {
  const { idle, absolute } = sessionLimits(facts.roles);
  return earliest(later(facts.lastSeenAt, idle), later(facts.createdAt, absolute));
}

export function isSessionOpen(facts: SessionFacts, now: Date): boolean {
  return isBefore(now, sessionExpiresAt(facts));
}

/** How strongly a session of this method identifies the person; `acr` is what the provider asserted, none counts as low. */
export function assuranceOf(method: SessionMethod, acr?: string): Assurance {
  if (method === 'DEMO') return 'HIGH';
  if (method === 'PASSKEY') return 'SUBSTANTIAL';
  if (method === 'DIGITAL_LOGIN' && acr === 'high') return 'HIGH';
  return method === 'DIGITAL_LOGIN' && acr === 'substantial' ? 'SUBSTANTIAL' : 'LOW';
}

export interface StartSessionFacts {
  readonly state: PersonState;
  readonly roles: readonly Role[];
  readonly assurance: Assurance;
}

/** Staff sign in with Digital Login or a passkey only: a password can be phished, second factor or not. */
export function whyNotStartSession(facts: StartSessionFacts): WhyNot<IdentityProblem> {
  if (facts.state === 'DISABLED') return [problem('ACCOUNT_DISABLED')];
  if (facts.assurance === 'LOW' && facts.roles.some((role) => STAFF_ROLES.includes(role)))
    return [problem('SIGN_IN_TOO_WEAK_FOR_ROLE')];
  return [];
}

/** `null` means for oneself. */
export const actForInput = z.object({ organisationId: z.nullish(id) });
export const endSessionInput = z.object({ id });

export interface ActForFacts {
  readonly isMember: boolean;
  readonly isDissolved: boolean;
}

/** Facts are null when the person goes back to acting for themself. */
export function whyNotActFor(facts: ActForFacts | null): WhyNot<IdentityProblem> {
  return facts === null || (facts.isMember && !facts.isDissolved)
    ? []
    : [problem('NOT_A_MEMBER', { path: ['organisationId'] })];
}
