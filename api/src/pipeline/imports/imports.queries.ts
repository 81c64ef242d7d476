import type { ImportMapping } from '@aim/domain/pipeline/import-mapping';
import type { ImportReason } from '@aim/domain/pipeline/import-row';
import type { ImportOutcome } from '@aim/domain/pipeline/import-run';
import { fitMapping, suggestMapping } from '@aim/domain/pipeline/import-suggestion';
import { allow, lock } from '../../platform/access.ts';
import type { Ctx } from '../../platform/ctx.ts';
import { cappedCount, countInfo, decodeCursor, encodeCursor, type Page, pageSize } from '../../platform/page.ts';
import { ImportRun } from './import-run.entity.ts';

/** Find: locks a run, or NOT_FOUND; every officer of the pipeline sees all of them. */
export async function lockImport(ctx: Ctx, id: string): Promise<ImportRun> {
  allow(ctx, 'import.read');
  return lock(ctx, ImportRun, { id });
}

export async function findImport(ctx: Ctx, id: string): Promise<ImportRun | null> {
  allow(ctx, 'import.read');
  return ctx.em.findOneBy(ImportRun, { id });
}

/** Newest first. */
export async function listImports(ctx: Ctx, first: number, after: string | null): Promise<Page<ImportRun>> {
  allow(ctx, 'import.list');
  const size = pageSize(first);
  const cursor = decodeCursor(after);
  const query = ctx.em
    .createQueryBuilder(ImportRun, 'r')
    .orderBy('r.created_at', 'DESC')
    .addOrderBy('r.id', 'DESC')
    .limit(size + 1);
  if (cursor) query.where('(r.created_at, r.id) < (:key::timestamptz, :id::uuid)', cursor);
  const rows = await query.getMany();
  const [row] = await ctx.db.rows<{ count: number }>(cappedCount('from import_run'));
  const items = rows.slice(0, size);
  const last = items.at(-1);
  return {
    items,
    pageInfo: {
      endCursor: last ? encodeCursor(last.createdAt.toISOString(), last.id) : null,
      hasNextPage: rows.length > size,
      ...countInfo(row?.count ?? 0),
    },
  };
}

/** How many rows came to what. */
export interface ImportCounts {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly undone: number;
  readonly left: number;
  readonly lookAlike: number;
}

/** Of a row r: it is noted that a startup which is there already looks like it. */
const LOOKS_ALIKE = `r.reasons @> '[{"code": "IMPORT_LOOKS_LIKE"}]'`;
const NOTHING: ImportCounts = { created: 0, updated: 0, unchanged: 0, rejected: 0, undone: 0, left: 0, lookAlike: 0 };

export function countsOf(ctx: Ctx, runId: string): Promise<ImportCounts> {
  return ctx.loaders.batch('importCounts', runId, loadCounts, NOTHING);
}

async function loadCounts(em: Ctx['em'], ids: readonly string[]): Promise<Map<string, ImportCounts>> {
  const rows: (ImportCounts & { runId: string })[] = await em.query(
    `select r.run_id as "runId", count(*) filter (where r.outcome = 'CREATE')::int as created,
            count(*) filter (where r.outcome = 'UPDATE')::int as updated, count(*) filter (where r.outcome = 'UNCHANGED')::int as unchanged,
            count(*) filter (where r.outcome = 'REJECTED')::int as rejected, count(r.undone_at)::int as undone,
            count(*) filter (where ${LOOKS_ALIKE})::int as "lookAlike",
            count(*) filter (where run.state = 'UNDONE' and r.outcome in ('CREATE', 'UPDATE') and r.applied_at is not null and r.undone_at is null)::int as left
     from import_row r join import_run run on run.id = r.run_id where r.run_id = any($1) group by r.run_id`,
    [ids],
  );
  return new Map(rows.map(({ runId, ...counts }) => [runId, counts]));
}

export interface ImportRowView {
  readonly id: string;
  readonly rowNumber: number;
  readonly outcome: ImportOutcome;
  readonly name: string | null;
  readonly sourceKey: string | null;
  readonly reasons: readonly ImportReason[];
  readonly startupId: string | null;
  readonly isApplied: boolean;
  readonly isUndone: boolean;
}

interface RowsAsked {
  readonly outcome: ImportOutcome | null;
  /** Only those that look like a startup that is there already. */
  readonly looksAlike: boolean;
  readonly first: number;
  readonly after: string | null;
}

/** Rows in the order of the file. */
export async function importRows(
  ctx: Ctx,
  runId: string,
  { outcome, looksAlike, first, after }: RowsAsked,
): Promise<Page<ImportRowView>> {
  const size = pageSize(first);
  const cursor = decodeCursor(after);
  const alike = looksAlike ? ` and ${LOOKS_ALIKE}` : '';
  const from = `from import_row r where r.run_id = $1 and ($2::text is null or r.outcome = $2)${alike}`;
  const rows = await ctx.db.rows<ImportRowView & Record<string, unknown>>(
    `select r.id, r.row_number as "rowNumber", r.outcome, r.name, r.source_key as "sourceKey", r.reasons, r.startup_id as "startupId",
            r.applied_at is not null as "isApplied", r.undone_at is not null as "isUndone"
     ${from} and r.row_number > $3 order by r.row_number limit ${size + 1}`,
    [runId, outcome, Number(cursor?.key ?? 0)],
  );
  const [count] = await ctx.db.rows<{ count: number }>(cappedCount(from), [runId, outcome]);
  const items = rows.slice(0, size);
  const last = items.at(-1);
  return {
    items,
    pageInfo: {
      endCursor: last ? encodeCursor(last.rowNumber, last.id) : null,
      hasNextPage: rows.length > size,
      ...countInfo(count?.count ?? 0),
    },
  };
}

/** What the columns most likely mean: as the source was understood the last time, else by their names. */
export async function suggestedMapping(ctx: Ctx, { source, columns }: ImportRun): Promise<ImportMapping | null> {
  if (columns === null) return null;
  const names = columns.map(({ name }) => name);
  const [known]: { mapping: ImportMapping }[] = await ctx.em.query(
    'select mapping from import_source where name = $1',
    [source],
  );
  return known ? fitMapping(known.mapping, names) : suggestMapping(names);
}

export interface ImportSourceView {
  readonly id: string;
  readonly name: string;
  readonly updatedAt: Date;
}

/** Directories that were imported before, by name. */
export function importSources(ctx: Ctx): Promise<ImportSourceView[]> {
  allow(ctx, 'import.list');
  return ctx.em.query('select id, name, updated_at as "updatedAt" from import_source order by name limit 100');
}
