import { isMember, type Policy, type Predicate, rule, system } from '../kernel/policy.ts';
import { isResidencyOfficer } from './application-policy.ts';
import type { ChangeState } from './planned-change.ts';

interface OfResident {
  readonly organisationId: string;
}

export interface PlannedChangeFacts extends OfResident {
  readonly state: ChangeState;
}

const isResident: Predicate<OfResident> = (actor, { organisationId }) => isMember(actor, organisationId);
const MEMBERS = 'members of the organisation';
const members = rule<OfResident>({ who: MEMBERS, allows: isResident });
const insiders = rule<OfResident>({
  who: `${MEMBERS}; residency officers, administrators of the platform`,
  allows: (actor, facts) => isResident(actor, facts) || isResidencyOfficer(actor),
});

/** What a resident does between two reports. */
export const livePolicy = {
  'plannedChange.read': insiders,
  'plannedChange.announce': members,
  'plannedChange.confirm': rule<PlannedChangeFacts>({ who: MEMBERS, allows: isResident }),
  'plannedChange.callOff': rule<PlannedChangeFacts>({ who: MEMBERS, allows: isResident }),
  'plannedChange.remind': rule<unknown>({ who: 'the system', allows: system }),
  'benefitElection.read': insiders,
  'benefitElection.elect': members,
} satisfies Policy;
