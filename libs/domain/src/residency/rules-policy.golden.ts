import type { Action } from '../policies.ts';

const STAFF = ['analyst', 'limited', 'officer', 'residency', 'admin'] as const;
const OFFICERS = ['residency', 'admin'] as const;
const EVERYONE = ['anonymous', 'system', 'leyla', 'rauf', 'zaur', 'nigar', ...STAFF] as const;

/** Action, facts, who may: written out by hand. */
export const rulesMatrix: readonly (readonly [Action, unknown, readonly (typeof EVERYONE)[number][]])[] = [
  ['benefitRule.read', null, EVERYONE],
  ['benefitRule.calculate', null, EVERYONE],
  ['status.screen', null, EVERYONE],
  ['benefitRule.listVersions', null, STAFF],
  ['benefitRule.propose', null, OFFICERS],
  ['benefitRule.approve', null, OFFICERS],
  ['benefitRule.reject', null, OFFICERS],
  ['ruleScenario.read', null, ['analyst', ...OFFICERS]],
  ['ruleScenario.create', null, OFFICERS],
  ['ruleScenario.update', { ownerId: 'residency' }, OFFICERS],
  ['ruleScenario.update', { ownerId: 'somebody' }, ['admin']],
  ['ruleSimulation.read', null, ['analyst', ...OFFICERS]],
  ['ruleSimulation.start', null, OFFICERS],
];
