import type { BulkOutcome } from '@aim/domain/pipeline/bulk-run';
import type { GraphQLResolveInfo } from 'graphql';
import type { Ctx } from '../platform/ctx.ts';
import type { Page } from '../platform/page.ts';
import { binder, column, derived, type Projection, projectOne, projectPage } from '../platform/projection.ts';
import type { BulkRun, BulkRunRow } from './bulk-run.entity.ts';

const runProjection: Projection = {
  table: 'bulk_run',
  alias: 'b',
  fields: {
    id: column('b.id'),
    kind: column('b.kind'),
    state: column('b.state'),
    params: column('b.params'),
    total: column('b.total'),
    startedAt: column('b.started_at'),
    finishedAt: column('b.finished_at'),
    startedById: column('b.started_by_id'),
    kindLabel: derived('kind'),
    stateLabel: derived('state'),
    done: derived(),
    refused: derived(),
    undone: derived(),
    rows: derived(),
    startedBy: derived('startedById'),
    allowedActions: derived('kind', 'state', 'startedById'),
  },
};

const rowProjection: Projection = {
  table: 'bulk_run_row',
  alias: 'r',
  fields: {
    id: column('r.id'),
    startupId: column('r.startup_id'),
    outcome: column('r.outcome'),
    problems: column('r.problems'),
    outcomeLabel: derived('outcome'),
    startup: derived('startupId'),
  },
};

interface PageAsked {
  readonly first: number;
  readonly after: string | null;
}

/** The newest first. */
export function listBulkRuns(ctx: Ctx, info: GraphQLResolveInfo, page: PageAsked): Promise<Page<BulkRun>> {
  const sort = { sql: 'b.started_at', type: 'timestamptz', descending: true } as const;
  return projectPage(ctx, info, runProjection, { where: [], values: [], sort, ...page });
}

export function findBulkRun(ctx: Ctx, info: GraphQLResolveInfo, id: string): Promise<BulkRun | null> {
  return projectOne(ctx, info, runProjection, { where: ['b.id = $1'], values: [id] });
}

/** In the order in which their turn comes. */
export function listRowsOf(
  ctx: Ctx,
  info: GraphQLResolveInfo,
  runId: string,
  { outcome, ...page }: PageAsked & { readonly outcome: BulkOutcome | null },
): Promise<Page<BulkRunRow>> {
  const { bind, values } = binder();
  const where = [`r.run_id = ${bind(runId)}`];
  if (outcome) where.push(`r.outcome = ${bind(outcome)}`);
  const sort = { sql: 'r.id::text', type: 'text', descending: false } as const;
  return projectPage(ctx, info, rowProjection, { where, values, sort, ...page });
}

export interface RowCounts {
  /** Taken back ones included: it was done. */
  readonly done: number;
  readonly refused: number;
  readonly undone: number;
}

export const NO_ROWS: RowCounts = { done: 0, refused: 0, undone: 0 };

export async function countRowsOf(em: Ctx['em'], ids: readonly string[]): Promise<Map<string, RowCounts>> {
  const rows: (RowCounts & { id: string })[] = await em.query(
    `select run_id as id, count(*) filter (where outcome in ('DONE', 'UNDONE'))::int as done,
            count(*) filter (where outcome in ('REFUSED', 'FAILED'))::int as refused,
            count(*) filter (where outcome = 'UNDONE')::int as undone
     from bulk_run_row where run_id = any($1) group by run_id`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
