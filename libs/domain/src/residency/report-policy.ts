import {
  type Actor,
  hasRole,
  isMember,
  type Policy,
  type Predicate,
  rule,
  signedIn,
  system,
} from '../kernel/policy.ts';
import { isResidencyOfficer } from './application-policy.ts';
import { GIVEN_STATES, type ReportState } from './report.ts';

export interface ReportFacts {
  readonly state: ReportState;
  readonly organisationId: string;
  /** Who was named to give the opinion. */
  readonly auditorId: string | null;
}

const isResident: Predicate<ReportFacts> = (actor, { organisationId }) => isMember(actor, organisationId);
/** The named one alone, and never of a company of their own. */
export const isAuditorOf: Predicate<ReportFacts> = (actor, facts) =>
  actor.personId !== null &&
  actor.personId === facts.auditorId &&
  hasRole(actor, 'AUDITOR') &&
  !isResident(actor, facts);
/** Nobody decides about an organisation of their own, nor on what they audited. */
const isOfficerFor = (actor: Actor, facts: ReportFacts): boolean =>
  isResidencyOfficer(actor) && !isResident(actor, facts) && actor.personId !== facts.auditorId;

const MEMBERS = 'members of the organisation';
const OFFICERS = 'residency officers, administrators of the platform';
const AUDITOR = 'the auditor named for this report';
const members = rule<ReportFacts>({ who: MEMBERS, allows: isResident });
const officers = rule<ReportFacts>({
  who: `${OFFICERS}; not for an organisation of their own, nor on what they audited`,
  allows: isOfficerFor,
});

export const reportPolicy = {
  'residencyReport.list': rule<unknown>({
    who: `anyone signed in: members see theirs, auditors those they are named for, ${OFFICERS} all`,
    allows: signedIn,
  }),
  'residencyReport.read': rule<ReportFacts>({
    who: `${MEMBERS}; ${AUDITOR}; ${OFFICERS}`,
    allows: (actor, facts) => isResident(actor, facts) || isAuditorOf(actor, facts) || isResidencyOfficer(actor),
  }),
  'residencyReport.readFigures': rule<ReportFacts>({
    who: `${MEMBERS}; ${AUDITOR}; once submitted ${OFFICERS}`,
    allows: (actor, facts) =>
      isResident(actor, facts) ||
      isAuditorOf(actor, facts) ||
      (isResidencyOfficer(actor) && GIVEN_STATES.includes(facts.state)),
  }),
  'residencyReport.start': members,
  'residencyReport.save': members,
  'residencyReport.nameAuditor': members,
  'residencyReport.sign': members,
  'residencyReport.submit': members,
  'residencyReport.giveOpinion': rule<ReportFacts>({
    who: `${AUDITOR}; not for an organisation of their own`,
    allows: isAuditorOf,
  }),
  'residencyReport.accept': officers,
  'residencyReport.return': officers,
  'residencyReport.expect': rule<unknown>({ who: 'the system', allows: system }),
} satisfies Policy;
