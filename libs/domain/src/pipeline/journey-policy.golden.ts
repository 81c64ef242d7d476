import type { pipelineMatrix } from './policy.golden.ts';
import { theirs } from './policy.golden.ts';

type Row = (typeof pipelineMatrix)[number];
const STAFF = ['analyst', 'limited', 'officer', 'residency', 'admin'] as const;
const OTHER_STAFF = STAFF.filter((persona) => persona !== 'officer');
const OFFICERS = ['officer', 'admin'] as const;
const FOUNDERS = ['leyla', 'rauf'] as const;
/** An officer's own startup: not even they decide about it. */
const officersOwn = { ...theirs, founderIds: ['officer'] };
const adminsOwn = { ...theirs, founderIds: ['admin'] };
const place = { state: 'ACTIVE', startup: theirs };
const officersPlace = { state: 'ACTIVE', startup: officersOwn };
const task = { state: 'OPEN', startup: theirs };
const officersTask = { state: 'OPEN', startup: officersOwn };

/** Action, facts, who may: written out by hand. */
export const journeyMatrix: readonly Row[] = [
  ['startup.advance', theirs, OFFICERS],
  ['startup.advance', officersOwn, ['admin']],
  ['startup.advance', adminsOwn, ['officer']],
  ['startup.regress', theirs, OFFICERS],
  ['startup.regress', officersOwn, ['admin']],
  ['startup.correctStage', theirs, ['admin']],
  ['startup.correctStage', adminsOwn, []],
  ['startup.pause', theirs, [...FOUNDERS, ...OFFICERS]],
  ['startup.pause', officersOwn, OFFICERS],
  ['startup.close', theirs, [...FOUNDERS, ...OFFICERS]],
  ['startup.reopen', theirs, OFFICERS],
  ['startup.reopen', officersOwn, ['admin']],
  ['startup.confirmActive', theirs, FOUNDERS],
  ['startup.sleep', theirs, ['system']],
  ['metrics.report', theirs, [...FOUNDERS, ...OFFICERS]],
  ['metrics.read', theirs, [...FOUNDERS, ...STAFF]],
  ['cohort.create', null, OFFICERS],
  ['cohort.list', null, STAFF],
  ['participation.invite', theirs, OFFICERS],
  ['participation.invite', officersOwn, ['admin']],
  ['participation.enrol', place, OFFICERS],
  ['participation.enrol', officersPlace, ['admin']],
  ['participation.start', place, OFFICERS],
  ['participation.pause', place, OFFICERS],
  ['participation.resume', place, OFFICERS],
  ['participation.graduate', place, OFFICERS],
  ['participation.graduate', officersPlace, ['admin']],
  ['participation.dropOut', place, [...FOUNDERS, ...OFFICERS]],
  ['participation.expel', place, OFFICERS],
  ['note.read', theirs, STAFF],
  ['task.read', officersOwn, OTHER_STAFF],
  ['task.add', officersOwn, OTHER_STAFF],
  ['task.reopen', officersTask, OTHER_STAFF],
  ['note.read', officersOwn, OTHER_STAFF],
  ['note.add', theirs, STAFF],
  ['note.add', officersOwn, OTHER_STAFF],
  ['task.list', null, STAFF],
  ['task.read', theirs, STAFF],
  ['task.add', theirs, STAFF],
  ['task.complete', task, STAFF],
  ['task.complete', officersTask, OTHER_STAFF],
  ['task.reopen', task, STAFF],
];
