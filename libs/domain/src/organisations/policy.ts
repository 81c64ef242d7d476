import {
  anyone,
  hasRole,
  isMember,
  isOrganisationAdmin,
  isStaff,
  type MemberRole,
  type Policy,
  type Predicate,
  rule,
  signedIn,
  system,
} from '../kernel/policy.ts';
import type { InvitationState } from './invitation.ts';
import type { OrganisationState } from './organisation.ts';

export interface OrganisationFacts {
  readonly id: string;
  readonly state: OrganisationState;
}

export interface MembershipFacts {
  readonly organisationId: string;
  readonly organisationState: OrganisationState;
  readonly personId: string;
  readonly role: MemberRole;
}

export interface InvitationFacts {
  readonly organisationId: string;
  readonly state: InvitationState;
}

/** Staff who keep the register of organisations, for the whole platform. */
export const isRegistrar: Predicate<unknown> = (actor) =>
  hasRole(actor, 'PROGRAMME_OFFICER') || hasRole(actor, 'RESIDENCY_OFFICER') || hasRole(actor, 'ADMIN');
const isMemberOf: Predicate<OrganisationFacts> = (actor, facts) => isMember(actor, facts.id);
const isAdminOf: Predicate<OrganisationFacts> = (actor, facts) => isOrganisationAdmin(actor, facts.id);
const isMemberOrStaff: Predicate<OrganisationFacts> = (actor, facts) => isMember(actor, facts.id) || isStaff(actor);
const isAdminOrRegistrar: Predicate<OrganisationFacts> = (actor, facts) =>
  isOrganisationAdmin(actor, facts.id) || isRegistrar(actor, facts);
const runsOrganisation: Predicate<{ readonly organisationId: string }> = (actor, facts) =>
  isOrganisationAdmin(actor, facts.organisationId);

const ADMINS = 'administrators of the organisation';
const REGISTRARS = 'programme and residency officers without limits, administrators of the platform';
const TOKEN = 'whoever holds the link of the invitation';

export const organisationsPolicy = {
  'company.lookUp': rule<unknown>({ who: 'anyone signed in', allows: signedIn }),
  'organisation.register': rule<unknown>({ who: 'anyone signed in', allows: signedIn }),
  'organisation.read': rule<OrganisationFacts>({ who: 'members, staff', allows: isMemberOrStaff }),
  'organisation.list': rule<unknown>({ who: 'anyone signed in: members see theirs, staff see all', allows: signedIn }),
  'organisation.count': rule<unknown>({ who: 'anyone signed in: members count theirs, staff all', allows: signedIn }),
  'organisation.export': rule<unknown>({ who: 'staff', allows: (actor) => isStaff(actor), stepUp: true }),
  'organisation.update': rule<OrganisationFacts>({ who: `${ADMINS}; ${REGISTRARS}`, allows: isAdminOrRegistrar }),
  'organisation.verify': rule<OrganisationFacts>({ who: REGISTRARS, allows: isRegistrar, stepUp: true }),
  'organisation.dissolve': rule<OrganisationFacts>({ who: REGISTRARS, allows: isRegistrar, stepUp: true }),
  'organisation.leave': rule<OrganisationFacts>({ who: 'members', allows: isMemberOf }),
  'actingFor.change': rule<OrganisationFacts | null>({
    who: 'members; anyone signed in, back to themself',
    allows: (actor, facts) => (facts === null ? actor.kind === 'PERSON' : isMember(actor, facts.id)),
  }),

  'member.list': rule<OrganisationFacts>({ who: 'members, staff', allows: isMemberOrStaff }),
  'member.invite': rule<OrganisationFacts>({ who: ADMINS, allows: isAdminOf }),
  'member.changeRole': rule<MembershipFacts>({ who: ADMINS, allows: runsOrganisation }),
  'member.remove': rule<MembershipFacts>({ who: ADMINS, allows: runsOrganisation }),

  'invitation.list': rule<OrganisationFacts>({
    who: `${ADMINS}, staff`,
    allows: (actor, facts) => isAdminOf(actor, facts) || isStaff(actor),
  }),
  'invitation.read': rule<unknown>({ who: TOKEN, allows: anyone, anonymous: true }),
  'invitation.accept': rule<unknown>({ who: 'whoever holds the link and is signed in', allows: signedIn }),
  'invitation.decline': rule<unknown>({ who: TOKEN, allows: anyone, anonymous: true }),
  'invitation.revoke': rule<InvitationFacts>({ who: ADMINS, allows: runsOrganisation }),
  'invitation.expire': rule<unknown>({ who: 'the system', allows: system }),
} satisfies Policy;
