import type { Action } from '../policies.ts';

const STAFF = ['analyst', 'limited', 'officer', 'residency', 'admin'] as const;
const OFFICERS = ['officer', 'admin'] as const;

/** Action, facts, who may: written out by hand. */
export const importMatrix: readonly (readonly [Action, unknown, readonly ((typeof STAFF)[number] | 'system')[]])[] = [
  ['startup.export', null, STAFF],
  ['import.create', null, OFFICERS],
  ['import.check', null, OFFICERS],
  ['import.run', null, OFFICERS],
  ['import.cancel', null, OFFICERS],
  ['import.undo', null, OFFICERS],
  ['import.read', null, OFFICERS],
  ['import.list', null, OFFICERS],
  ['import.process', null, ['system']],
];
