import {
  type Actor,
  anyone,
  hasRole,
  isMember,
  type Policy,
  type Predicate,
  rule,
  signedIn,
  system,
} from '../kernel/policy.ts';
import type { ApplicationState } from './application.ts';

/** What every rule about an application may ask. */
export interface ApplicationFacts {
  readonly state: ApplicationState;
  readonly organisationId: string;
  /** People with a seat in its council. */
  readonly expertIds: readonly string[];
}

/** Staff who keep the regime. */
export const isResidencyOfficer = (actor: Actor): boolean =>
  hasRole(actor, 'RESIDENCY_OFFICER') || hasRole(actor, 'ADMIN');

const isApplicant: Predicate<Pick<ApplicationFacts, 'organisationId'>> = (actor, { organisationId }) =>
  isMember(actor, organisationId);
const isExpert: Predicate<ApplicationFacts> = ({ personId }, { expertIds }) =>
  personId !== null && expertIds.includes(personId);
/** Nobody decides about an organisation of their own, whatever else they are (four eyes). */
const isOfficerFor: Predicate<ApplicationFacts> = (actor, facts) =>
  isResidencyOfficer(actor) && !isApplicant(actor, facts);
/** A draft is the applicant's alone. */
const reads: Predicate<ApplicationFacts> = (actor, facts) =>
  isApplicant(actor, facts) || (facts.state !== 'DRAFT' && (isResidencyOfficer(actor) || isExpert(actor, facts)));

const MEMBERS = 'members of the organisation';
const OFFICERS = 'residency officers, administrators of the platform';
const OFFICERS_FOR = `${OFFICERS}; not for an organisation of their own`;
const EXPERTS = 'experts with a seat in the council of this application';

const members = rule<Pick<ApplicationFacts, 'organisationId'>>({ who: MEMBERS, allows: isApplicant });
const officers = rule<ApplicationFacts>({ who: OFFICERS_FOR, allows: isOfficerFor });
const experts = rule<ApplicationFacts>({ who: EXPERTS, allows: isExpert });

export const applicationPolicy = {
  'residencyApplication.list': rule<unknown>({
    who: `anyone signed in: members see theirs, experts those of their council, ${OFFICERS} all but drafts`,
    allows: signedIn,
  }),
  'residencyApplication.read': rule<ApplicationFacts>({
    who: `${MEMBERS}; once submitted ${OFFICERS}, ${EXPERTS}`,
    allows: reads,
  }),
  'residencyApplication.start': members,
  'residencyApplication.save': members,
  'residencyApplication.sign': members,
  'residencyApplication.submit': members,
  'residencyApplication.resubmit': members,
  'residencyApplication.answer': members,
  'residencyApplication.proveFee': members,
  'residencyApplication.accept': officers,
  'residencyApplication.sendBack': officers,
  'residencyApplication.return': rule<ApplicationFacts>({ who: OFFICERS_FOR, allows: isOfficerFor, stepUp: true }),
  'residencyApplication.appoint': officers,
  'residencyApplication.ask': officers,
  'residencyApplication.declare': experts,
  'residencyApplication.opine': experts,
  'residencyApplication.readCouncil': rule<ApplicationFacts>({
    who: `${OFFICERS_FOR}; ${EXPERTS}, for their own seat`,
    allows: (actor, facts) => facts.state !== 'DRAFT' && (isOfficerFor(actor, facts) || isExpert(actor, facts)),
  }),
  'residencyApplication.decide': rule<ApplicationFacts>({ who: OFFICERS_FOR, allows: isOfficerFor, stepUp: true }),
  'residencyApplication.release': rule<ApplicationFacts>({
    who: `${OFFICERS_FOR}; not who prepared the decision`,
    allows: isOfficerFor,
    stepUp: true,
  }),
  'residencyApplication.confirmFee': officers,
  'residencyApplication.expire': rule<unknown>({ who: 'the system', allows: system }),
  'residencyStatistics.read': rule<unknown>({ who: 'anyone', allows: anyone, anonymous: true }),
} satisfies Policy;
