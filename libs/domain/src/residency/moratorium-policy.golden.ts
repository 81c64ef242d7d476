import type { Action } from '../policies.ts';

const OFFICERS = ['residency', 'admin'] as const;
const PEOPLE = ['leyla', 'rauf', 'zaur', 'nigar', 'analyst', 'limited', 'officer', 'residency', 'admin'] as const;
const EVERYONE = ['anonymous', 'system', ...PEOPLE] as const;
const proposed = { state: 'PROPOSED' };

/** Action, facts, who may: written out by hand. */
export const moratoriumMatrix: readonly (readonly [Action, unknown, readonly (typeof EVERYONE)[number][]])[] = [
  ['moratorium.read', null, EVERYONE],
  ['moratorium.declare', null, OFFICERS],
  ['moratorium.lift', null, OFFICERS],
  ['moratorium.approve', proposed, OFFICERS],
  ['moratorium.reject', proposed, OFFICERS],
];
