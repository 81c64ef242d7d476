import { dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import type { ImportMapping } from '@aim/domain/pipeline/import-mapping';
import { importRunMachine } from '@aim/domain/pipeline/import-run';
import { type Ctx, inTransaction } from '../../platform/ctx.ts';
import { hint } from '../../platform/live.ts';
import { transition } from '../../platform/transition.ts';
import { type CheckedRow, readRows, weigh } from './check-rows.ts';
import { ImportRun } from './import-run.entity.ts';
import { knownRecords } from './known-records.ts';
import { likelyMatches } from './likely-matches.ts';
import { tableOf } from './read-import.ts';
import type { Table } from './read-table.ts';

const BATCH = 1000;

/** The dry run: reads the file again by the mapping and writes what every row comes to. */
export async function checkRun(ctx: Ctx, runId: string, given: Table | null = null): Promise<void> {
  const run = await ctx.em.findOneBy(ImportRun, { id: runId, state: 'CHECKING' });
  const table = run && (given ?? (run.fileId === null ? null : await tableOf(ctx, run)));
  if (!run || !table) return;
  const mapping = run.mapping as ImportMapping;
  await inTransaction(ctx, (inner) => inner.em.query('delete from import_row where run_id = $1', [runId]));
  const rows = readRows(mapping, table, dateOf(ctx.now, HOME_ZONE));
  for (let start = 0; start < rows.length; start += BATCH) {
    const isOn = await inTransaction(ctx, (inner) => keepRows(inner, run, mapping, rows.slice(start, start + BATCH)));
    if (!isOn) return;
  }
  await inTransaction(ctx, (inner) => finish(inner, run, mapping));
}

/** False when somebody has cancelled the run. */
async function keepRows(
  ctx: Ctx,
  run: ImportRun,
  mapping: ImportMapping,
  rows: readonly CheckedRow[],
): Promise<boolean> {
  const [state]: { state: string }[] = await ctx.em.query('select state from import_run where id = $1 for update', [
    run.id,
  ]);
  if (state?.state !== 'CHECKING') return false;
  const weighed = await weighedRows(ctx, run, mapping, rows);
  await ctx.em.query(
    `insert into import_row (run_id, row_number, outcome, source_key, name, read, cells, reasons, startup_id)
     select $1, g.number, g.outcome, g.key, g.name, g.read, g.cells, g.reasons, coalesce(s.merged_into_id, s.id)
     from jsonb_to_recordset($2) as g(number int, outcome text, key text, name text, read jsonb, cells jsonb, reasons jsonb)
     left join startup s on s.source = $3 and s.source_key = g.key and g.outcome <> 'REJECTED'`,
    [run.id, JSON.stringify(weighed.map(withoutNulls)), run.source],
  );
  await ctx.em.query('update import_run set processed = processed + $2 where id = $1', [run.id, rows.length]);
  hint(ctx, { type: 'importRun', id: run.id });
  return true;
}

/** What each row means beside what is there: records of its source, and startups that look like a new one. */
async function weighedRows(
  ctx: Ctx,
  { source }: ImportRun,
  mapping: ImportMapping,
  rows: readonly CheckedRow[],
): Promise<CheckedRow[]> {
  const keys = rows.flatMap(({ key }) => key ?? []);
  const known = await knownRecords(ctx, source, keys);
  const weighed = rows.map((row) => {
    const { read, key, reasons } = row;
    if (read === null || key === null) return row;
    return { ...row, ...weigh(mapping, { read, reasons }, known.get(key)) };
  });
  const news = weighed.filter(({ outcome }) => outcome === 'CREATE');
  const looksLike = await likelyMatches(ctx, mapping, news);
  return weighed.map((row) => ({ ...row, reasons: [...row.reasons, ...(looksLike.get(row.number) ?? [])] }));
}

/** JSON's null is a value in PostgreSQL; what is absent is none. */
function withoutNulls(row: CheckedRow): Partial<CheckedRow> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}

/** The mapping is remembered for the next file of this source. */
async function finish(ctx: Ctx, { id, source, kind }: ImportRun, mapping: ImportMapping): Promise<void> {
  const run = await ctx.em.findOne(ImportRun, {
    where: { id, state: 'CHECKING' },
    lock: { mode: 'pessimistic_write' },
  });
  if (!run) return;
  await ctx.em.query(
    `insert into import_source (name, kind, mapping, updated_at) values ($1, $2, $3, $4)
     on conflict (name) do update set mapping = excluded.mapping, updated_at = excluded.updated_at`,
    [source, kind, JSON.stringify(mapping), ctx.now],
  );
  const [counts]: { accepted: number; rejected: number }[] = await ctx.em.query(
    `select count(*) filter (where outcome <> 'REJECTED')::int as accepted, count(*) filter (where outcome = 'REJECTED')::int as rejected
     from import_row where run_id = $1`,
    [id],
  );
  const payload = { importRunId: id, accepted: counts?.accepted ?? 0, rejected: counts?.rejected ?? 0 };
  await transition(ctx, importRunMachine, run, 'finishCheck', { payload });
  hint(ctx, { type: 'importRun', id });
}
