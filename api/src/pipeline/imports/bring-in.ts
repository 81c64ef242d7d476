import type { ImportMapping } from '@aim/domain/pipeline/import-mapping';
import { importRunMachine } from '@aim/domain/pipeline/import-run';
import { type Ctx, inTransaction } from '../../platform/ctx.ts';
import { emit } from '../../platform/event-log.ts';
import { transition } from '../../platform/transition.ts';
import { applyRun } from './apply-run.ts';
import { checkRun } from './check-run.ts';
import { ImportRun } from './import-run.entity.ts';
import { keepColumns } from './read-import.ts';
import type { Table } from './read-table.ts';

/** A file that an operator brings in from the command line: the same steps without upload and queue. */
export interface Brought {
  readonly source: string;
  readonly fileName: string;
  readonly table: Table;
  readonly mapping: ImportMapping;
}

/** Checks the file; the run can be seen in the console like any other. */
export async function checkBrought(ctx: Ctx, { source, fileName, table, mapping }: Brought): Promise<ImportRun> {
  const run = await inTransaction(ctx, async (inner) => {
    const made = await inner.em.save(
      inner.em.create(ImportRun, { kind: 'STARTUPS', source, fileName, createdAt: ctx.now, state: 'UPLOADED' }),
    );
    await emit(inner, 'import.created', { type: 'importRun', id: made.id }, { importRunId: made.id, fileId: null });
    await keepColumns(inner, made.id, table);
    return move(inner, made.id, 'check', { mapping: JSON.stringify(mapping) });
  });
  await checkRun(ctx, run.id, table);
  return ctx.em.findOneByOrFail(ImportRun, { id: run.id });
}

export async function applyBrought(ctx: Ctx, id: string): Promise<void> {
  await inTransaction(ctx, (inner) => move(inner, id, 'run', { processed: 0 }));
  await applyRun(ctx, id);
}

/** A dry run ends here. */
export async function dropBrought(ctx: Ctx, id: string): Promise<void> {
  await inTransaction(ctx, (inner) => move(inner, id, 'cancel', { finished_at: ctx.now }));
}

async function move(
  ctx: Ctx,
  id: string,
  event: 'check' | 'run' | 'cancel',
  set: Record<string, unknown>,
): Promise<ImportRun> {
  const run = await ctx.em.findOneByOrFail(ImportRun, { id });
  return transition(ctx, importRunMachine, run, event, { payload: { importRunId: id }, set });
}
