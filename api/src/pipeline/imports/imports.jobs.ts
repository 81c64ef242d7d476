import { effect, featureJobs } from '../../platform/reactions.ts';
import { applyRun } from './apply-run.ts';
import { checkRun } from './check-run.ts';
import { readImport } from './read-import.ts';
import { undoRun } from './undo-run.ts';

export const importsJobs = featureJobs(
  effect('import.created', 'read-import', (ctx, { payload }) => readImport(ctx, payload.importRunId)),
  effect('import.checkAsked', 'check-import', (ctx, { payload }) => checkRun(ctx, payload.importRunId)),
  effect('import.started', 'apply-import', (ctx, { payload }) => applyRun(ctx, payload.importRunId)),
  effect('import.undoAsked', 'undo-import', (ctx, { payload }) => undoRun(ctx, payload.importRunId)),
);
