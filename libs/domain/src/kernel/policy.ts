/** Roles that are granted to a person; membership of an organisation is separate. */
export const ROLES = [
  'FOUNDER',
  'STUDENT',
  'REVIEWER',
  'MENTOR',
  'JUROR',
  'AUDITOR',
  'INVESTOR',
  'PROGRAMME_OFFICER',
  'RESIDENCY_OFFICER',
  'CENTRE_OFFICER',
  'EVENT_OFFICER',
  'SCHOLARSHIP_OFFICER',
  'INVESTMENT_OFFICER',
  'ANALYST',
  'ADMIN',
] as const;
export type Role = (typeof ROLES)[number];

/** Roles of the agency's own people: they enter the staff console. */
export const STAFF_ROLES: readonly Role[] = [
  'PROGRAMME_OFFICER',
  'RESIDENCY_OFFICER',
  'CENTRE_OFFICER',
  'EVENT_OFFICER',
  'SCHOLARSHIP_OFFICER',
  'INVESTMENT_OFFICER',
  'ANALYST',
  'ADMIN',
];

/** A role, limited to programmes or centres when `scopeIds` is not empty. */
export interface RoleGrant {
  readonly role: Role;
  readonly scopeIds: readonly string[];
}

export const MEMBER_ROLES = ['ADMIN', 'MEMBER'] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

export interface Membership {
  readonly organisationId: string;
  readonly role: MemberRole;
}

/** How strongly the session's person was identified. */
export const ASSURANCES = ['LOW', 'SUBSTANTIAL', 'HIGH'] as const;
export type Assurance = (typeof ASSURANCES)[number];

/** Who acts: nobody known, a person in a session, or the system itself (jobs). */
export interface Actor {
  readonly kind: 'ANONYMOUS' | 'PERSON' | 'SYSTEM';
  readonly personId: string | null;
  readonly sessionId: string | null;
  readonly roles: readonly RoleGrant[];
  readonly memberships: readonly Membership[];
  /** The organisation on whose behalf the person acts, chosen in the shell. */
  readonly actingForId: string | null;
  readonly assurance: Assurance;
  /** Instant of the last step-up, null when none. */
  readonly stepUpAt: Date | null;
}

export const ANONYMOUS: Actor = {
  kind: 'ANONYMOUS',
  personId: null,
  sessionId: null,
  roles: [],
  memberships: [],
  actingForId: null,
  assurance: 'LOW',
  stepUpAt: null,
};

export const SYSTEM: Actor = { ...ANONYMOUS, kind: 'SYSTEM', assurance: 'HIGH' };

/** A one-line predicate over the actor and plain facts about the object. */
export type Predicate<Facts> = (actor: Actor, facts: Facts) => boolean;

export interface PolicyRule<Facts> {
  /** In words, for PERMISSIONS.md. */
  readonly who: string;
  readonly allows: Predicate<Facts>;
  /** Served without a session. */
  readonly anonymous?: true;
  /** Needs a step-up not older than {@link STEP_UP_MINUTES}. */
  readonly stepUp?: true;
}

// biome-ignore lint/suspicious/noExplicitAny: a table of rules whose facts differ; each entry keeps its own type
export type Policy = Readonly<Record<string, PolicyRule<any>>>;

/** Declares one rule and keeps the type of its facts. */
export function rule<Facts>(declared: PolicyRule<Facts>): PolicyRule<Facts> {
  return declared;
}

export const STEP_UP_MINUTES = 10;

export const anyone: Predicate<unknown> = () => true;
export const signedIn: Predicate<unknown> = (actor) => actor.kind === 'PERSON';
export const system: Predicate<unknown> = (actor) => actor.kind === 'SYSTEM';

/** Holds the role, unlimited or for this scope. */
export function hasRole(actor: Actor, role: Role, scopeId?: string): boolean {
  return actor.roles.some(
    (grant) =>
      grant.role === role &&
      (grant.scopeIds.length === 0 || (scopeId !== undefined && grant.scopeIds.includes(scopeId))),
  );
}

export function isStaff(actor: Actor): boolean {
  return actor.roles.some(({ role }) => STAFF_ROLES.includes(role));
}

export function isMember(actor: Actor, organisationId: string): boolean {
  return actor.memberships.some((membership) => membership.organisationId === organisationId);
}

export function isOrganisationAdmin(actor: Actor, organisationId: string): boolean {
  return actor.memberships.some(
    (membership) => membership.organisationId === organisationId && membership.role === 'ADMIN',
  );
}

/** The step-up of this session is fresh enough for a sensitive action. */
export function hasFreshStepUp(actor: Actor, now: Date): boolean {
  return actor.stepUpAt !== null && now.getTime() - actor.stepUpAt.getTime() < STEP_UP_MINUTES * 60_000;
}
