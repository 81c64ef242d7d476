import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { importRunMachine, runImportInput, whyNotRunImport } from '@aim/domain/pipeline/import-run';
import { allow } from '../../platform/access.ts';
import type { Ctx } from '../../platform/ctx.ts';
import { transition } from '../../platform/transition.ts';
import type { ImportRun } from './import-run.entity.ts';
import { countsOf, lockImport } from './imports.queries.ts';

/** Asks for what the check has shown; rows that were rejected stay out. */
export async function runImport(ctx: Ctx, raw: unknown): Promise<ImportRun> {
  const { id } = parseInput(runImportInput, raw);
  const run = await lockImport(ctx, id);
  allow(ctx, 'import.run');
  const { rejected } = await countsOf(ctx, id);
  refuseIf(whyNotRunImport({ state: run.state, columns: null, accepted: run.total - rejected }));
  return transition(ctx, importRunMachine, run, 'run', { payload: { importRunId: id }, set: { processed: rejected } });
}
