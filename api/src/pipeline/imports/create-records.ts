import { REFERENCE_ALPHABET, REFERENCE_LENGTH } from '@aim/domain/pipeline/startup';
import type { Ctx } from '../../platform/ctx.ts';
import { randomText } from '../../platform/secrets.ts';
import type { DueRow } from './apply-run.ts';
import type { ImportRun } from './import-run.entity.ts';
import { logImported } from './log-imported.ts';

/** New records, live and without founders until somebody claims them (DECISIONS 30): one statement for each table. */
export async function createRecords(ctx: Ctx, run: ImportRun, rows: readonly DueRow[]): Promise<void> {
  if (rows.length === 0) return;
  const references = await freeReferences(ctx, rows.length);
  const given = rows.map(({ id, key, read }, index) => ({
    row_id: id,
    key,
    reference: references[index],
    ...inSnakeCase(read),
  }));
  const made: { id: string; key: string }[] = await ctx.em.query(
    `insert into startup (reference, name, one_liner, problem, solution, website, sector, tags, country, region, city, founded_year, team_size,
                          state, stage, stage_on, intake_on, origin, source, source_key, registered_at, registered_by_id, approved_at, last_update_at)
     select g.reference, g.name, g.one_liner, g.problem, g.solution, g.website, g.sector, array(select jsonb_array_elements_text(g.tags)),
            g.country, g.region, g.city, g.founded_year, g.team_size, g.state, g.stage, g.intake_on, g.intake_on, 'IMPORT', $2, g.key, $3, $4, $3, $3
     from jsonb_to_recordset($1) as g(reference text, key text, name text, one_liner text, problem text, solution text, website text, sector text,
                                      tags jsonb, country text, region text, city text, founded_year int, team_size int, state text, stage text, intake_on date)
     returning id, source_key as key`,
    [JSON.stringify(given), run.source, ctx.now, run.startedById],
  );
  const ids = new Map(made.map(({ id, key }) => [key, id]));
  const facts = rows.map(({ id, key, read }) => ({
    row_id: id,
    startup_id: ids.get(key),
    ...inSnakeCase(read),
    said: read,
  }));
  await describe(ctx, run, JSON.stringify(facts));
  await logImported(
    ctx,
    run.id,
    made.map(({ id }) => ({ startupId: id, fields: [] })),
  );
}

/** Stage, end where there is one, what the import said, and the row that says it. */
async function describe(ctx: Ctx, run: ImportRun, facts: string): Promise<void> {
  await ctx.em.query(
    `insert into stage_entry (startup_id, stage, kind, entered_on, recorded_at, recorded_by_id)
     select g.startup_id, g.stage, 'IMPORTED', g.intake_on, $2, $3 from jsonb_to_recordset($1) as g(startup_id uuid, stage text, intake_on date)`,
    [facts, ctx.now, run.startedById],
  );
  await ctx.em.query(
    `insert into closure (startup_id, kind, closed_on, reason)
     select g.startup_id, g.state, g.closed_on, case g.state when 'ACQUIRED' then 'SOLD' else 'OTHER' end
     from jsonb_to_recordset($1) as g(startup_id uuid, state text, closed_on date) where g.state <> 'ACTIVE'`,
    [facts],
  );
  await ctx.em.query(
    `insert into import_record (startup_id, said, run_id)
     select g.startup_id, g.said, $2 from jsonb_to_recordset($1) as g(startup_id uuid, said jsonb)`,
    [facts, run.id],
  );
  await ctx.em.query(
    `update import_row r set outcome = 'CREATE', startup_id = g.startup_id, applied_at = $2, left_version = 1
     from jsonb_to_recordset($1) as g(row_id uuid, startup_id uuid) where r.id = g.row_id`,
    [facts, ctx.now],
  );
}

function inSnakeCase(read: DueRow['read']): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(read).map(([name, value]) => [
      name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value,
    ]),
  );
}

/** A billion codes: those that are taken are drawn again. */
async function freeReferences(ctx: Ctx, count: number): Promise<string[]> {
  const free = new Set<string>();
  while (free.size < count) {
    const drawn = Array.from(
      { length: count - free.size },
      () => `ST-${randomText(REFERENCE_ALPHABET, REFERENCE_LENGTH)}`,
    );
    const rows: { reference: string }[] = await ctx.em.query(
      'select reference from startup where reference = any($1)',
      [drawn],
    );
    const taken = new Set(rows.map(({ reference }) => reference));
    for (const reference of drawn) if (!taken.has(reference)) free.add(reference);
  }
  return [...free];
}
