import type { SubjectType } from '../events.ts';
import type { BulkKind } from './bulk-run.ts';

/** What the log says about work on many startups: ids, codes and numbers only. */
export interface ListsEvents {
  /** The run is null when it was done for this startup alone. */
  'startup.assigned': { startupId: string; from: string | null; to: string | null; bulkRunId: string | null };
  'startup.updateRequested': { startupId: string };
  'task.withdrawn': { startupId: string; taskId: string };
  'bulkRun.started': { bulkRunId: string; kind: BulkKind; total: number };
  'bulkRun.finished': { bulkRunId: string; done: number; refused: number };
  'bulkRun.cancelled': { bulkRunId: string };
  'bulkRun.undone': { bulkRunId: string; kind: BulkKind };
}

export const listsEventSubjects: Readonly<Record<keyof ListsEvents, SubjectType>> = {
  'startup.assigned': 'startup',
  'startup.updateRequested': 'startup',
  'task.withdrawn': 'startupTask',
  'bulkRun.started': 'bulkRun',
  'bulkRun.finished': 'bulkRun',
  'bulkRun.cancelled': 'bulkRun',
  'bulkRun.undone': 'bulkRun',
};
