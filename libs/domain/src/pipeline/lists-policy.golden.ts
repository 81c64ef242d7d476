import type { pipelineMatrix } from './policy.golden.ts';
import { theirs } from './policy.golden.ts';

type Row = (typeof pipelineMatrix)[number];
const STAFF = ['analyst', 'limited', 'officer', 'residency', 'admin'] as const;
const OTHER_STAFF = STAFF.filter((persona) => persona !== 'officer');
const OFFICERS = ['officer', 'admin'] as const;
const officersOwn = { ...theirs, founderIds: ['officer'] };
const run = (startedById: string) => ({ kind: 'ASSIGN', state: 'RUNNING', startedById });

/** Action, facts, who may: written out by hand. */
export const listsMatrix: readonly Row[] = [
  ['startup.assign', theirs, STAFF],
  ['startup.assign', officersOwn, OTHER_STAFF],
  ['startup.askForUpdate', theirs, OFFICERS],
  ['startup.askForUpdate', officersOwn, ['admin']],
  ['task.withdraw', theirs, STAFF],
  ['task.withdraw', officersOwn, OTHER_STAFF],
  ['bulkRun.start', { kind: 'ASSIGN' }, STAFF],
  ['bulkRun.start', { kind: 'ADD_TASK' }, STAFF],
  ['bulkRun.start', { kind: 'ADD_TO_COHORT' }, OFFICERS],
  ['bulkRun.start', { kind: 'ASK_FOR_UPDATE' }, OFFICERS],
  ['bulkRun.start', { kind: 'ADVANCE' }, OFFICERS],
  ['bulkRun.read', null, STAFF],
  ['bulkRun.list', null, STAFF],
  ['bulkRun.cancel', run('officer'), OFFICERS],
  ['bulkRun.cancel', run('leyla'), ['admin']],
  ['bulkRun.undo', run('analyst'), ['analyst', 'admin']],
  ['bulkRun.undo', run('leyla'), ['admin']],
];
