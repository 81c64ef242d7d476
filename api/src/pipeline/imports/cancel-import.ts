import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { cancelImportInput, importRunMachine, whyNotImportStep } from '@aim/domain/pipeline/import-run';
import { allow } from '../../platform/access.ts';
import type { Ctx } from '../../platform/ctx.ts';
import { transition } from '../../platform/transition.ts';
import type { ImportRun } from './import-run.entity.ts';
import { lockImport } from './imports.queries.ts';

/** Stops a run before its next rows; those that are in stay until the run is undone. */
export async function cancelImport(ctx: Ctx, raw: unknown): Promise<ImportRun> {
  const { id } = parseInput(cancelImportInput, raw);
  const run = await lockImport(ctx, id);
  allow(ctx, 'import.cancel');
  refuseIf(whyNotImportStep('cancel', run));
  return transition(ctx, importRunMachine, run, 'cancel', {
    payload: { importRunId: id },
    set: { finished_at: ctx.now },
  });
}
