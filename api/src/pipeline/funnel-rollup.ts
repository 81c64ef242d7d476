import { FUNNEL_DIMENSIONS, type FunnelDimension } from '@aim/domain/pipeline/funnel';
import { type Ctx, inTransaction } from '../platform/ctx.ts';
import type { Database } from '../platform/database.ts';
import { binder } from '../platform/projection.ts';
import { type FunnelScope, funnelSql } from './funnel.sql.ts';
import { today } from './journey.queries.ts';

/** A funnel of the day may stand there ready while nothing is committed that it has not seen. */
const rolledUpSql = (
  columns: string,
): string => `select ${columns} from funnel_rollup r where r.dimension = $1 and r.as_of = $2
  and not exists (select from funnel_change c where not pg_visible_in_snapshot(c.xid, r.seen))`;

export const ROLLED_UP = rolledUpSql('r.numbers');

/** Whoever knows this version of the row knows its numbers (PostgreSQL, 5.6: xmin). */
const ROLLED_UP_SINCE = rolledUpSql(
  'r.xmin::text as mark, case when r.xmin::text is distinct from $3 then r.numbers end as numbers',
);

const OLD = `select d.dimension from unnest($1::text[]) d(dimension) where not exists (
  select from funnel_rollup r where r.dimension = d.dimension and r.as_of = $2
    and not exists (select from funnel_change c where not pg_visible_in_snapshot(c.xid, r.seen)))`;

interface Kept {
  readonly asOf: string;
  readonly mark: string;
  readonly numbers: readonly unknown[];
}

/** The funnel of each dimension as it was read last: it stands there until it is made anew, which is asked each time. */
const kept = new WeakMap<Database['dataSource'], Map<FunnelDimension, Kept>>();

/** The rolled-up rows for a scope, or null where it has to be counted; the same ones until something changed. */
export async function rolledUp<Row>(ctx: Ctx, scope: FunnelScope): Promise<readonly Row[] | null> {
  const { by, asOf, knownOn, sector, region, cohort, intakeFrom, intakeTo } = scope;
  const isWhole = !(sector?.length || region?.length || cohort || intakeFrom || intakeTo);
  if (!isWhole || asOf !== today(ctx) || knownOn !== asOf) return null;
  const dimension = by ?? 'NONE';
  const known = kept.get(ctx.db.dataSource) ?? new Map<FunnelDimension, Kept>();
  kept.set(ctx.db.dataSource, known);
  const last = known.get(dimension);
  const asked = [dimension, asOf, last?.asOf === asOf ? last.mark : null];
  const [row] = await ctx.db.keyed<{ mark: string; numbers: Row[] | null }>(ROLLED_UP_SINCE, asked);
  if (!row) return null;
  const now = row.numbers ? { asOf, mark: row.mark, numbers: row.numbers } : last;
  if (now && now !== last) known.set(dimension, now);
  return (now?.numbers as readonly Row[] | undefined) ?? null;
}

/**
 * A million startups are counted in five seconds for each way of grouping, and nobody waits for it. The time of a transaction that has
 * begun is only set anew once it was taken away.
 */
const PATIENCE = `select set_config('statement_timeout', '1min', true), set_config('transaction_timeout', '0', true),
  set_config('transaction_timeout', '5min', true)`;

/** Makes today's funnels anew where something was written since. One run at a time: a later one never stores what saw less. */
export async function rollUpFunnels(ctx: Ctx): Promise<void> {
  const old = await ctx.db.keyed<{ dimension: FunnelDimension }>(OLD, [FUNNEL_DIMENSIONS, today(ctx)]);
  if (old.length === 0) return;
  await inTransaction(ctx, async ({ em, now }) => {
    await em.query(PATIENCE);
    await em.query("select pg_advisory_xact_lock(hashtext('funnel_rollup'))");
    for (const by of FUNNEL_DIMENSIONS) {
      const { bind, values } = binder();
      await em.query(rollUpSql(by, today({ now }), bind), values);
    }
    // What every funnel has seen need not be remembered.
    await em.query(
      'delete from funnel_change c where not exists (select from funnel_rollup r where not pg_visible_in_snapshot(c.xid, r.seen))',
    );
  });
}

/** Counts and stores in one statement: what it saw is what it counted. */
export function rollUpSql(by: FunnelDimension, asOf: string, bind: (value: unknown) => string): string {
  const counted = funnelSql({ asOf, knownOn: asOf, by }, bind);
  return `insert into funnel_rollup as r (dimension, as_of, seen, numbers)
    select ${bind(by)}, ${bind(asOf)}::date, pg_current_snapshot(), coalesce(jsonb_agg(f), '[]') from (${counted}) f
    on conflict (dimension) do update set as_of = excluded.as_of, seen = excluded.seen, numbers = excluded.numbers`;
}
