import type { ImportMapping } from '@aim/domain/pipeline/import-mapping';
import type { ImportedStartup, ImportReason } from '@aim/domain/pipeline/import-row';
import { type ImportOutcome, importRunMachine } from '@aim/domain/pipeline/import-run';
import { type Ctx, inTransaction } from '../../platform/ctx.ts';
import { hint } from '../../platform/live.ts';
import { transition } from '../../platform/transition.ts';
import { changeRecord, type RecordChange } from './change-record.ts';
import { weigh } from './check-rows.ts';
import { createRecords } from './create-records.ts';
import { ImportRun } from './import-run.entity.ts';
import { countsOf } from './imports.queries.ts';
import { type KnownRecord, knownRecords } from './known-records.ts';

const BATCH = 250;

/** A row that is about to be written. */
export interface DueRow {
  readonly id: string;
  readonly key: string;
  readonly read: ImportedStartup;
  readonly reasons: readonly ImportReason[];
}

/** Writes what the check has shown, a batch to a transaction; begun again after a crash it goes on where it was. */
export async function applyRun(ctx: Ctx, runId: string): Promise<void> {
  while (await inTransaction(ctx, (inner) => applyBatch(inner, runId)));
}

/** False when nothing is left to do. */
async function applyBatch(ctx: Ctx, id: string): Promise<boolean> {
  const run = await ctx.em.findOne(ImportRun, { where: { id, state: 'RUNNING' }, lock: { mode: 'pessimistic_write' } });
  if (!run) return false;
  const rows: DueRow[] = await ctx.em.query(
    `select id, source_key as key, read, reasons from import_row
     where run_id = $1 and applied_at is null and outcome <> 'REJECTED' order by row_number limit ${BATCH}`,
    [id],
  );
  if (rows.length === 0) return finish(ctx, run);
  // Two runs of one source take turns: the second sees what the first has written.
  await ctx.em.query("select pg_advisory_xact_lock(hashtext('import ' || $1))", [run.source]);
  const known = await knownRecords(
    ctx,
    run.source,
    rows.map(({ key }) => key),
    true,
  );
  await createRecords(
    ctx,
    run,
    rows.filter(({ key }) => !known.has(key)),
  );
  const results: Result[] = [];
  const changed = new Set<string>();
  for (const row of rows) {
    const found = known.get(row.key);
    // Two keys lead to one record when theirs were merged: the second row meets what the first has left.
    const record =
      found && changed.has(found.id) ? (await knownRecords(ctx, run.source, [row.key])).get(row.key) : found;
    if (!record) continue;
    const result = await applyToRecord(ctx, run, row, record);
    if (result.outcome === 'UPDATE') changed.add(record.id);
    results.push(result);
  }
  await keepResults(ctx, run.id, results);
  await ctx.em.query('update import_run set processed = least(processed + $2, total) where id = $1', [id, rows.length]);
  hint(ctx, { type: 'importRun', id });
  return true;
}

interface Result {
  readonly id: string;
  readonly startupId: string;
  readonly originId: string;
  readonly outcome: ImportOutcome;
  readonly reasons: readonly ImportReason[];
  readonly before?: RecordChange['before'];
  readonly version?: number;
  readonly said: ImportedStartup;
}

/** The record may have changed between the check and now: what counts is now. */
async function applyToRecord(ctx: Ctx, run: ImportRun, row: DueRow, record: KnownRecord): Promise<Result> {
  const reasons = row.reasons.filter(({ code }) => code !== 'IMPORT_KEPT_AS_CHANGED');
  const weighed = weigh(run.mapping as ImportMapping, { ...row, reasons }, record);
  const change = weighed.outcome === 'UPDATE' ? await changeRecord(ctx, run, row, record) : {};
  return { id: row.id, startupId: record.id, originId: record.originId, said: row.read, ...weighed, ...change };
}

/** What became of the rows, and what this import says: the next one is compared with it. One statement for each. */
async function keepResults(ctx: Ctx, runId: string, results: readonly Result[]): Promise<void> {
  if (results.length === 0) return;
  const given = JSON.stringify(results);
  await ctx.em.query(
    `update import_row r set outcome = g.outcome, reasons = g.reasons, startup_id = g."startupId", applied_at = $2, before = g.before,
            left_version = g.version, read = case when g.outcome = 'REJECTED' then null else r.read end
     from jsonb_to_recordset($1) as g(id uuid, outcome text, reasons jsonb, "startupId" uuid, before jsonb, version int) where r.id = g.id`,
    [given, ctx.now],
  );
  await ctx.em.query(
    `insert into import_record (startup_id, said, run_id)
     select g."originId", g.said, $2 from jsonb_to_recordset($1) as g(outcome text, "originId" uuid, said jsonb) where g.outcome <> 'REJECTED'
     on conflict (startup_id) do update set said = excluded.said, run_id = excluded.run_id where import_record.said <> excluded.said`,
    [given, runId],
  );
}

async function finish(ctx: Ctx, run: ImportRun): Promise<false> {
  const { created, updated, unchanged } = await countsOf(ctx, run.id);
  await transition(ctx, importRunMachine, run, 'finish', {
    payload: { importRunId: run.id, created, updated, unchanged },
    set: { finished_at: ctx.now },
  });
  hint(ctx, { type: 'importRun', id: run.id });
  return false;
}
