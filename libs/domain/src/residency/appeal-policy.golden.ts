import type { Action } from '../policies.ts';
import type { AppealFacts } from './appeal-policy.ts';

const MEMBERS = ['leyla', 'rauf'] as const;
const OFFICERS = ['residency', 'admin'] as const;
const PEOPLE = ['leyla', 'rauf', 'zaur', 'nigar', 'analyst', 'limited', 'officer', 'residency', 'admin'] as const;

const filed: AppealFacts = { state: 'FILED', organisationId: 'o1' };

/** Action, facts, who may: written out by hand. */
export const appealMatrix: readonly (readonly [Action, unknown, readonly (typeof PEOPLE)[number][]])[] = [
  ['appeal.list', null, PEOPLE],
  ['appeal.file', { organisationId: 'o1' }, MEMBERS],
  ['appeal.decide', filed, OFFICERS],
];
