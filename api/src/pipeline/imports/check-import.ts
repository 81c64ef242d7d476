import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { checkImportInput, importRunMachine, whyNotCheckImport } from '@aim/domain/pipeline/import-run';
import { allow } from '../../platform/access.ts';
import type { Ctx } from '../../platform/ctx.ts';
import { transition } from '../../platform/transition.ts';
import type { ImportRun } from './import-run.entity.ts';
import { lockImport } from './imports.queries.ts';

/** Asks for a dry run: every row is read by this mapping and nothing is written but the report. */
export async function checkImport(ctx: Ctx, raw: unknown): Promise<ImportRun> {
  const { id, mapping } = parseInput(checkImportInput, raw);
  const run = await lockImport(ctx, id);
  allow(ctx, 'import.check');
  const columns = run.columns?.map(({ name }) => name) ?? null;
  refuseIf(whyNotCheckImport(mapping, { state: run.state, columns }));
  return transition(ctx, importRunMachine, run, 'check', {
    payload: { importRunId: id },
    set: { mapping: JSON.stringify(mapping), processed: 0 },
  }).then((checked) => Object.assign(checked, { mapping }));
}
