import { type Actor, anyone, hasRole, isStaff, type Policy, type Predicate, rule } from '../kernel/policy.ts';

export const RESIDENCY_OFFICERS = 'residency officers, administrators of the platform';
export const isResidencyOfficer = (actor: Actor): boolean =>
  hasRole(actor, 'RESIDENCY_OFFICER') || hasRole(actor, 'ADMIN');

const officers = rule<unknown>({ who: RESIDENCY_OFFICERS, allows: isResidencyOfficer });
const everyone = rule<unknown>({ who: 'everyone', allows: anyone, anonymous: true });

/** What rules cost which resident is for those who prepare rules, not for everybody on the staff. */
const policyMakers = rule<unknown>({
  who: `${RESIDENCY_OFFICERS}, analysts`,
  allows: (actor) => isResidencyOfficer(actor) || hasRole(actor, 'ANALYST'),
});

export interface ScenarioFacts {
  readonly ownerId: string;
}
const keepsScenario: Predicate<ScenarioFacts> = (actor, { ownerId }) =>
  hasRole(actor, 'ADMIN') || (isResidencyOfficer(actor) && actor.personId === ownerId);

export const rulesPolicy = {
  'benefitRule.read': everyone,
  'benefitRule.calculate': everyone,
  'status.screen': everyone,
  'benefitRule.listVersions': rule<unknown>({ who: 'staff', allows: isStaff }),
  'benefitRule.propose': officers,
  'benefitRule.approve': rule<unknown>({
    ...officers,
    who: `${RESIDENCY_OFFICERS}, not who proposed it`,
    stepUp: true,
  }),
  'benefitRule.reject': rule<unknown>({ ...officers, who: `${RESIDENCY_OFFICERS}, not who proposed it` }),
  'ruleScenario.read': policyMakers,
  'ruleScenario.create': officers,
  'ruleScenario.update': rule<ScenarioFacts>({
    who: 'whoever of the residency officers keeps it, administrators of the platform',
    allows: keepsScenario,
  }),
  'ruleSimulation.read': policyMakers,
  'ruleSimulation.start': officers,
} satisfies Policy;
