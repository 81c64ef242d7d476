import { type Actor, anyone, hasRole, isStaff, type Policy, rule } from '../kernel/policy.ts';

export const RESIDENCY_OFFICERS = 'residency officers, administrators of the platform';
export const isResidencyOfficer = (actor: Actor): boolean =>
  hasRole(actor, 'RESIDENCY_OFFICER') || hasRole(actor, 'ADMIN');

const officers = rule<unknown>({ who: RESIDENCY_OFFICERS, allows: isResidencyOfficer });
const everyone = rule<unknown>({ who: 'everyone', allows: anyone, anonymous: true });

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
} satisfies Policy;
