import {
  type Actor,
  anyone,
  hasRole,
  isMember,
  isStaff,
  type Policy,
  type Predicate,
  rule,
  signedIn,
  system,
} from '../kernel/policy.ts';
import type { PersonState } from './person.ts';

export interface PersonFacts {
  readonly id: string;
  readonly state: PersonState;
  /** Organisations the person belongs to. */
  readonly organisationIds: readonly string[];
}

/** Sessions, passkeys and settings belong to one person. */
export interface OwnedFacts {
  readonly personId: string;
}

/** Between two steps of signing in or signing up the browser holds a pre-session instead of a session. */
export interface PendingSignInFacts {
  readonly isSignInPending: boolean;
}

export const isAdmin: Predicate<unknown> = (actor) => hasRole(actor, 'ADMIN');
export const isAnyStaff: Predicate<unknown> = (actor) => isStaff(actor);
const isSelf = (actor: Actor, personId: string): boolean => actor.kind === 'PERSON' && actor.personId === personId;
const owns: Predicate<OwnedFacts> = (actor, facts) => isSelf(actor, facts.personId);
const isSelfOrStaffOrColleague: Predicate<PersonFacts> = (actor, facts) =>
  isSelf(actor, facts.id) || isStaff(actor) || facts.organisationIds.some((id) => isMember(actor, id));
const isSelfOrStaff: Predicate<PersonFacts> = (actor, facts) => isSelf(actor, facts.id) || isStaff(actor);
const signedInOrPending: Predicate<PendingSignInFacts> = (actor, facts) =>
  signedIn(actor, facts) || facts.isSignInPending;

const ANYONE = 'anyone';
const SIGNED_IN = 'anyone signed in';
const OWN = 'the person themself';
const ADMINS = 'administrators';

export const identityPolicy = {
  'viewer.read': rule<unknown>({ who: ANYONE, allows: anyone, anonymous: true }),
  'demoPersona.list': rule<unknown>({ who: 'anyone, in demo mode', allows: anyone, anonymous: true }),
  'demo.signIn': rule<unknown>({ who: 'anyone, in demo mode', allows: anyone, anonymous: true }),
  'demo.stepUp': rule<unknown>({ who: 'anyone signed in, in demo mode', allows: signedIn }),

  'person.read': rule<PersonFacts>({
    who: 'the person, members of the same organisation, staff',
    allows: isSelfOrStaffOrColleague,
  }),
  'person.readContacts': rule<PersonFacts>({ who: 'the person, staff', allows: isSelfOrStaff }),
  'person.list': rule<unknown>({ who: 'staff', allows: isAnyStaff }),
  'person.count': rule<unknown>({ who: 'staff', allows: isAnyStaff }),
  'person.export': rule<unknown>({ who: ADMINS, allows: isAdmin, stepUp: true }),
  'person.disable': rule<PersonFacts>({ who: ADMINS, allows: isAdmin, stepUp: true }),
  'person.enable': rule<PersonFacts>({ who: ADMINS, allows: isAdmin, stepUp: true }),
  'role.grant': rule<PersonFacts>({ who: ADMINS, allows: isAdmin, stepUp: true }),
  'role.grantFirstAdmin': rule<PersonFacts>({ who: 'the operator, while there is no administrator', allows: system }),
  'role.revoke': rule<PersonFacts>({ who: ADMINS, allows: isAdmin, stepUp: true }),

  'dataAccess.readOwn': rule<unknown>({ who: 'the person whose data it is', allows: signedIn }),

  'preferences.update': rule<unknown>({ who: SIGNED_IN, allows: signedIn }),
  'session.list': rule<unknown>({ who: SIGNED_IN, allows: signedIn }),
  'session.end': rule<OwnedFacts>({ who: OWN, allows: owns }),
  'session.endOthers': rule<unknown>({ who: SIGNED_IN, allows: signedIn }),
  'session.signOut': rule<unknown>({ who: ANYONE, allows: anyone, anonymous: true }),
  'session.stepUpWithCode': rule<unknown>({ who: SIGNED_IN, allows: signedIn }),

  'signInMethod.list': rule<unknown>({ who: SIGNED_IN, allows: signedIn }),
  'password.signIn': rule<unknown>({ who: ANYONE, allows: anyone, anonymous: true }),
  'password.change': rule<unknown>({ who: SIGNED_IN, allows: signedIn }),
  'password.set': rule<unknown>({ who: SIGNED_IN, allows: signedIn, stepUp: true }),
  'email.change': rule<unknown>({ who: SIGNED_IN, allows: signedIn, stepUp: true }),
  'secondFactor.verify': rule<PendingSignInFacts>({
    who: 'a browser that has just given a right password',
    allows: (_, facts) => facts.isSignInPending,
    anonymous: true,
  }),
  'emailCode.request': rule<unknown>({ who: ANYONE, allows: anyone, anonymous: true }),
  'account.register': rule<unknown>({ who: ANYONE, allows: anyone, anonymous: true }),
  'account.recover': rule<unknown>({
    who: 'whoever holds the code sent to the address',
    allows: anyone,
    anonymous: true,
  }),
  'totp.start': rule<PendingSignInFacts>({
    who: 'anyone signed in, or a browser that has just signed up',
    allows: signedInOrPending,
    anonymous: true,
  }),
  'totp.confirm': rule<PendingSignInFacts>({
    who: 'anyone signed in, or a browser that has just signed up',
    allows: signedInOrPending,
    anonymous: true,
  }),

  'passkey.list': rule<unknown>({ who: SIGNED_IN, allows: signedIn }),
  'passkey.startSignIn': rule<unknown>({ who: ANYONE, allows: anyone, anonymous: true }),
  'passkey.finishSignIn': rule<unknown>({ who: ANYONE, allows: anyone, anonymous: true }),
  'passkey.startRegistration': rule<unknown>({ who: SIGNED_IN, allows: signedIn, stepUp: true }),
  'passkey.finishRegistration': rule<unknown>({ who: SIGNED_IN, allows: signedIn, stepUp: true }),
  'passkey.startStepUp': rule<unknown>({ who: SIGNED_IN, allows: signedIn }),
  'passkey.finishStepUp': rule<unknown>({ who: SIGNED_IN, allows: signedIn }),
  'passkey.remove': rule<OwnedFacts>({ who: OWN, allows: owns, stepUp: true }),
} satisfies Policy;
