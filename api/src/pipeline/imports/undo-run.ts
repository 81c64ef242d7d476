import type { RenewableField } from '@aim/domain/pipeline/import-changes';
import type { ImportedStartup } from '@aim/domain/pipeline/import-row';
import { importRunMachine } from '@aim/domain/pipeline/import-run';
import { type Ctx, inTransaction } from '../../platform/ctx.ts';
import { snake } from '../../platform/database.ts';
import { hint } from '../../platform/live.ts';
import { transition } from '../../platform/transition.ts';
import { ImportRun } from './import-run.entity.ts';
import { countsOf } from './imports.queries.ts';
import { logRecords } from './log-imported.ts';

const BATCH = 200;
const LAST_ROW = 2 ** 31 - 1;

interface AppliedRow {
  readonly id: string;
  readonly number: number;
  readonly outcome: 'CREATE' | 'UPDATE';
  readonly startupId: string;
  readonly read: ImportedStartup;
  readonly before: Readonly<Record<string, unknown>> | null;
}

/** Takes a run back row by row, the last first; what somebody touched since stays and is counted as left. */
export async function undoRun(ctx: Ctx, runId: string): Promise<void> {
  for (let below: number | null = LAST_ROW; below !== null; ) {
    const limit: number = below;
    below = await inTransaction(ctx, (inner) => undoBatch(inner, runId, limit));
  }
}

/** The number of the last row dealt with; null when none is left. */
async function undoBatch(ctx: Ctx, id: string, below: number): Promise<number | null> {
  const run = await ctx.em.findOne(ImportRun, { where: { id, state: 'UNDOING' }, lock: { mode: 'pessimistic_write' } });
  if (!run) return null;
  const seen: { number: number }[] = await ctx.em.query(
    `select row_number as number from import_row where run_id = $1 and row_number < $2 and applied_at is not null
     order by row_number desc limit ${BATCH}`,
    [id, below],
  );
  const last = seen.at(-1);
  if (!last) return finish(ctx, run);
  const rows: AppliedRow[] = await ctx.em.query(
    `select r.id, r.row_number as number, r.outcome, r.startup_id as "startupId", r.read, r.before
     from import_row r join startup s on s.id = r.startup_id and s.version = r.left_version
     where r.run_id = $1 and r.row_number >= $2 and r.row_number < $3 and r.undone_at is null and r.outcome in ('CREATE', 'UPDATE')
     order by r.row_number desc for update of s`,
    [id, last.number, below],
  );
  await removeRecords(
    ctx,
    id,
    rows.filter(({ outcome }) => outcome === 'CREATE'),
  );
  for (const row of rows) if (row.outcome === 'UPDATE') await putBack(ctx, id, row);
  await ctx.em.query('update import_run set processed = least(processed + $2, total) where id = $1', [id, seen.length]);
  hint(ctx, { type: 'importRun', id });
  return last.number;
}

/** All at once where nothing hangs on them, else one by one: what others hang on stays. */
async function removeRecords(ctx: Ctx, runId: string, rows: readonly AppliedRow[]): Promise<void> {
  if (rows.length === 0 || (await isRemoved(ctx, runId, rows))) return;
  for (const row of rows) await isRemoved(ctx, runId, [row]);
}

async function isRemoved(ctx: Ctx, runId: string, rows: readonly AppliedRow[]): Promise<boolean> {
  const ids = rows.map(({ startupId }) => startupId);
  await ctx.em.query('savepoint removal');
  try {
    await ctx.em.query('update import_row set undone_at = $2 where id = any($1)', [rows.map(({ id }) => id), ctx.now]);
    await ctx.em.query('delete from stage_entry where startup_id = any($1)', [ids]);
    for (const table of ['closure', 'startup_journey', 'bulk_run_row'])
      await ctx.em.query(`delete from ${table} where startup_id = any($1)`, [ids]);
    await ctx.em.query('delete from startup where id = any($1)', [ids]);
  } catch (error) {
    if (!isHeld(error)) throw error;
    await ctx.em.query('rollback to savepoint removal');
    return false;
  }
  await logRecords(
    ctx,
    'startup.importUndone',
    ids.map((startupId) => ({ startupId, importRunId: runId })),
  );
  return true;
}

/** Something refers to the record (a founder, a note, a place in a cohort), or its journey went on. */
function isHeld(error: unknown): boolean {
  const code = (error as { driverError?: { code?: string } }).driverError?.code ?? '';
  return code === '23503' || code === '23001';
}

/** Fields go back to what they were; an end or a stage that came with the row is history and stays. */
async function putBack(ctx: Ctx, runId: string, { id, startupId, before }: AppliedRow): Promise<void> {
  const fields = Object.keys(before ?? {});
  if (before === null || fields.includes('state') || fields.includes('stage')) return;
  const assignments = fields.map((field, index) => `, ${snake(field)} = $${index + 2}`).join('');
  await ctx.em.query(`update startup set version = version + 1${assignments} where id = $1`, [
    startupId,
    ...Object.values(before),
  ]);
  // What the file said is remembered with the record of its key, which may have been merged into this one.
  await ctx.em.query(
    `update import_record set said = said || $2 where startup_id = (
       select o.id from import_row w join import_run n on n.id = w.run_id
         join startup o on o.source = n.source and o.source_key = w.source_key where w.id = $1)`,
    [id, JSON.stringify(before satisfies Partial<Record<RenewableField, unknown>>)],
  );
  await ctx.em.query('update import_row set undone_at = $2 where id = $1', [id, ctx.now]);
  await logRecords(ctx, 'startup.importUndone', [{ startupId, importRunId: runId }]);
}

async function finish(ctx: Ctx, run: ImportRun): Promise<null> {
  const { created, updated, undone } = await countsOf(ctx, run.id);
  await transition(ctx, importRunMachine, run, 'finishUndo', {
    payload: { importRunId: run.id, undone, left: created + updated - undone },
    set: { finished_at: ctx.now },
  });
  hint(ctx, { type: 'importRun', id: run.id });
  return null;
}
