import { type Actor, isMember, type Policy, type Predicate, rule, signedIn, system } from '../kernel/policy.ts';
import { isResidencyOfficer } from './application-policy.ts';
import type { LandingState } from './landing.ts';

/** What every rule about a case of soft landing may ask. */
export interface LandingFacts {
  readonly state: LandingState;
  readonly organisationId: string;
}

const isOfCompany: Predicate<Pick<LandingFacts, 'organisationId'>> = (actor, { organisationId }) =>
  isMember(actor, organisationId);
/** Nobody keeps the case of a company of their own. */
export const keepsLanding = (actor: Actor, facts: Pick<LandingFacts, 'organisationId'>): boolean =>
  isResidencyOfficer(actor) && !isOfCompany(actor, facts);

const MEMBERS = 'members of the company';
const OFFICERS = 'residency officers, administrators of the platform; not for a company of their own';
const members = rule<Pick<LandingFacts, 'organisationId'>>({ who: MEMBERS, allows: isOfCompany });
const officers = rule<LandingFacts>({ who: OFFICERS, allows: keepsLanding });
const both = rule<LandingFacts>({
  who: `${MEMBERS}; ${OFFICERS}`,
  allows: (actor, facts) => isOfCompany(actor, facts) || keepsLanding(actor, facts),
});

export const landingPolicy = {
  'softLanding.list': rule<unknown>({
    who: 'anyone signed in: members see theirs, residency officers and administrators of the platform all',
    allows: signedIn,
  }),
  'softLanding.read': rule<LandingFacts>({
    who: `${MEMBERS}; residency officers, administrators of the platform`,
    allows: (actor, facts) => isOfCompany(actor, facts) || isResidencyOfficer(actor),
  }),
  'softLanding.start': members,
  'softLanding.complete': both,
  'softLanding.write': both,
  'softLanding.withdraw': rule<LandingFacts>({ who: MEMBERS, allows: isOfCompany }),
  'softLanding.assign': officers,
  'softLanding.waive': officers,
  'softLanding.reopen': officers,
  'softLanding.plan': officers,
  'softLanding.end': officers,
  'softLanding.remind': rule<unknown>({ who: 'the system', allows: system }),
} satisfies Policy;

/** Root field of the API → action, for soft landing. */
export const landingOperations = {
  startSoftLanding: 'softLanding.start',
  assignSoftLanding: 'softLanding.assign',
  completeLandingItem: 'softLanding.complete',
  waiveLandingItem: 'softLanding.waive',
  reopenLandingItem: 'softLanding.reopen',
  planLandingStep: 'softLanding.plan',
  writeLandingMessage: 'softLanding.write',
  endSoftLanding: 'softLanding.end',
  withdrawSoftLanding: 'softLanding.withdraw',
} as const satisfies Readonly<Record<string, keyof typeof landingPolicy>>;
