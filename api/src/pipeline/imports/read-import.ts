import { buffer } from 'node:stream/consumers';
import { Refusal } from '@aim/domain/kernel/problem';
import { importRunMachine } from '@aim/domain/pipeline/import-run';
import { contentOf } from '@aim/domain/pipeline/import-values';
import { IsNull, Not } from 'typeorm';
import { File } from '../../documents/index.ts';
import { FileStorage } from '../../integrations/storage/index.ts';
import { type Ctx, inTransaction } from '../../platform/ctx.ts';
import { hint } from '../../platform/live.ts';
import { transition } from '../../platform/transition.ts';
import type { ImportColumn } from './import-mapping.types.ts';
import { ImportRun } from './import-run.entity.ts';
import { readTable, type Table } from './read-table.ts';

const SAMPLES = 5;
const SAMPLE_MAX = 80;
/** As many different values as a person makes rules of. */
const RULED_VALUES = 60;

/** Reads the columns of a file that has just been taken, or says why it is no table. */
export async function readImport(ctx: Ctx, runId: string): Promise<void> {
  const run = await ctx.em.findOneBy(ImportRun, { id: runId, state: 'UPLOADED', fileId: Not(IsNull()) });
  const table = run && (await tableOf(ctx, run));
  if (!table) return;
  await inTransaction(ctx, (inner) => keepColumns(inner, runId, table));
}

/** The table of a run's file; null when it cannot be read: then the run has failed and says why. */
export async function tableOf(ctx: Ctx, run: ImportRun): Promise<Table | null> {
  const file = await ctx.em.findOneByOrFail(File, { id: run.fileId as string });
  const content = await ctx.get(FileStorage).get(file.storageKey as string);
  try {
    return await readTable(await buffer(content));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await inTransaction(ctx, (inner) => fail(inner, run.id, error));
    return null;
  }
}

export async function keepColumns(ctx: Ctx, runId: string, table: Table): Promise<void> {
  await ctx.em.query('update import_run set columns = $2, total = $3, version = version + 1 where id = $1', [
    runId,
    JSON.stringify(describeColumns(table)),
    table.rows.length,
  ]);
  hint(ctx, { type: 'importRun', id: runId });
}

async function fail(ctx: Ctx, id: string, { problems }: Refusal): Promise<void> {
  const run = await ctx.em.findOne(ImportRun, { where: { id }, lock: { mode: 'pessimistic_write' } });
  const [first] = problems;
  if (!first || !run || (run.state !== 'UPLOADED' && run.state !== 'CHECKING')) return;
  await transition(ctx, importRunMachine, run, 'fail', {
    payload: { importRunId: id, code: first.code },
    set: { failure: JSON.stringify({ code: first.code, params: first.params }), finished_at: ctx.now },
  });
  hint(ctx, { type: 'importRun', id });
}

function describeColumns({ columns, rows }: Table): ImportColumn[] {
  return columns.map((name, index) => {
    const counts = new Map<string, number>();
    for (const { cells } of rows) {
      const value = contentOf(cells[index]);
      if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const different = [...counts].sort(([, one], [, other]) => other - one);
    return {
      name,
      samples: [...counts.keys()].slice(0, SAMPLES).map((value) => value.slice(0, SAMPLE_MAX)),
      values: different.length <= RULED_VALUES ? different.map(([value, count]) => ({ value, rows: count })) : null,
    };
  });
}
