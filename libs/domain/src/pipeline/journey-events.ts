import type { SubjectType } from '../events.ts';
import type { RegressReason } from './advance.ts';
import type { CohortKind } from './participation.ts';
import type { Stage } from './vocabulary.ts';

interface ParticipationStep {
  startupId: string;
  participationId: string;
  cohortId: string;
  on: string;
}
interface TaskStep {
  startupId: string;
  taskId: string;
}

/** What the log says about the way of a startup: ids, codes, days and numbers only. */
export interface JourneyEvents {
  'startup.advanced': { startupId: string; entryId: string; from: Stage; to: Stage; enteredOn: string };
  'startup.regressed': {
    startupId: string;
    entryId: string;
    from: Stage;
    to: Stage;
    enteredOn: string;
    reason: RegressReason;
  };
  'startup.stageCorrected': { startupId: string; entryId: string; correctedId: string; from: Stage; to: Stage };
  'startup.askedForUpdate': { startupId: string; days: number };
  'startup.confirmedActive': { startupId: string };
  'metrics.reported': { startupId: string; reportId: string; month: string; isCorrection: boolean };
  'cohort.created': { cohortId: string; kind: CohortKind };
  'participation.invited': ParticipationStep;
  'participation.enrolled': ParticipationStep;
  'participation.started': ParticipationStep;
  'participation.paused': ParticipationStep;
  'participation.resumed': ParticipationStep;
  'participation.graduated': ParticipationStep;
  'participation.droppedOut': ParticipationStep;
  'participation.expelled': ParticipationStep;
  'note.added': { startupId: string; noteId: string; mentions: readonly string[] };
  /** The run, when the same was asked for many startups at once. */
  'task.added': TaskStep & { assigneeId: string | null; bulkRunId: string | null };
  'task.completed': TaskStep;
  'task.reopened': TaskStep;
  'task.fellDue': TaskStep;
}

export const journeyEventSubjects: Readonly<Record<keyof JourneyEvents, SubjectType>> = {
  'startup.advanced': 'startup',
  'startup.regressed': 'startup',
  'startup.stageCorrected': 'startup',
  'startup.askedForUpdate': 'startup',
  'startup.confirmedActive': 'startup',
  'metrics.reported': 'metricReport',
  'cohort.created': 'cohort',
  'participation.invited': 'participation',
  'participation.enrolled': 'participation',
  'participation.started': 'participation',
  'participation.paused': 'participation',
  'participation.resumed': 'participation',
  'participation.graduated': 'participation',
  'participation.droppedOut': 'participation',
  'participation.expelled': 'participation',
  'note.added': 'startupNote',
  'task.added': 'startupTask',
  'task.completed': 'startupTask',
  'task.reopened': 'startupTask',
  'task.fellDue': 'startupTask',
};
