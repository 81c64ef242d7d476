import { type Actor, isMember, type Policy, type Predicate, rule, system } from '../kernel/policy.ts';
import { isResidencyOfficer } from './application-policy.ts';
import type { ChangeState } from './planned-change.ts';
import type { PaperKind, PaperState } from './residency-paper.ts';

interface OfResident {
  readonly organisationId: string;
}

export interface PlannedChangeFacts extends OfResident {
  readonly state: ChangeState;
}

export interface PaperFacts extends OfResident {
  readonly kind: PaperKind;
  readonly state: PaperState;
}

const isResident: Predicate<OfResident> = (actor, { organisationId }) => isMember(actor, organisationId);
const MEMBERS = 'members of the organisation';
const members = rule<OfResident>({ who: MEMBERS, allows: isResident });
const insiders = rule<OfResident>({
  who: `${MEMBERS}; residency officers, administrators of the platform`,
  allows: (actor, facts) => isResident(actor, facts) || isResidencyOfficer(actor),
});

/** Nobody confirms anything to an organisation of their own. */
const confirms = (actor: Actor, facts: OfResident): boolean => isResidencyOfficer(actor) && !isResident(actor, facts);
const OFFICERS = 'residency officers, administrators of the platform; not for an organisation of their own';
const officers = rule<PaperFacts>({ who: OFFICERS, allows: confirms });
const second = rule<PaperFacts>({ who: `${OFFICERS}; not who prepared it`, allows: confirms, stepUp: true });

/** What a resident does between two reports. */
export const livePolicy = {
  'plannedChange.read': insiders,
  'plannedChange.announce': members,
  'plannedChange.confirm': rule<PlannedChangeFacts>({ who: MEMBERS, allows: isResident }),
  'plannedChange.callOff': rule<PlannedChangeFacts>({ who: MEMBERS, allows: isResident }),
  'plannedChange.remind': rule<unknown>({ who: 'the system', allows: system }),
  'benefitElection.read': insiders,
  'benefitElection.elect': members,
  'residencyPaper.read': insiders,
  'residencyPaper.request': members,
  'residencyPaper.prepare': officers,
  'residencyPaper.refuse': officers,
  'residencyPaper.confirmImport': second,
  'residencyPaper.issueLetter': second,
  'residencyPaper.erase': rule<unknown>({ who: 'the system', allows: system }),
} satisfies Policy;
