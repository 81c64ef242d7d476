import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { importRunMachine, undoImportInput, whyNotImportStep } from '@aim/domain/pipeline/import-run';
import { allow } from '../../platform/access.ts';
import type { Ctx } from '../../platform/ctx.ts';
import { transition } from '../../platform/transition.ts';
import type { ImportRun } from './import-run.entity.ts';
import { lockImport } from './imports.queries.ts';

/** Asks to take a run back: records that nobody touched since; the rows say which were left. */
export async function undoImport(ctx: Ctx, raw: unknown): Promise<ImportRun> {
  const { id } = parseInput(undoImportInput, raw);
  const run = await lockImport(ctx, id);
  allow(ctx, 'import.undo');
  refuseIf(whyNotImportStep('undo', run));
  return transition(ctx, importRunMachine, run, 'undo', { payload: { importRunId: id }, set: { processed: 0 } });
}
