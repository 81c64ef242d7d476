import type { Action } from '../policies.ts';
import type { LandingFacts } from './landing-policy.ts';

const MEMBERS = ['leyla', 'rauf'] as const;
const OFFICERS = ['residency', 'admin'] as const;
const PEOPLE = ['leyla', 'rauf', 'zaur', 'nigar', 'analyst', 'limited', 'officer', 'residency', 'admin'] as const;
const EVERYONE = ['anonymous', 'system', ...PEOPLE] as const;

const running: LandingFacts = { state: 'IN_PROGRESS', organisationId: 'o1' };

/** Action, facts, who may: written out by hand. */
export const landingMatrix: readonly (readonly [Action, unknown, readonly (typeof EVERYONE)[number][]])[] = [
  ['softLanding.list', null, PEOPLE],
  ['softLanding.read', running, [...MEMBERS, ...OFFICERS]],
  ['softLanding.start', { organisationId: 'o1' }, MEMBERS],
  ['softLanding.complete', running, [...MEMBERS, ...OFFICERS]],
  ['softLanding.write', running, [...MEMBERS, ...OFFICERS]],
  ['softLanding.withdraw', running, MEMBERS],
  ['softLanding.assign', running, OFFICERS],
  ['softLanding.waive', running, OFFICERS],
  ['softLanding.reopen', running, OFFICERS],
  ['softLanding.plan', running, OFFICERS],
  ['softLanding.end', running, OFFICERS],
  ['softLanding.remind', null, ['system']],
];
