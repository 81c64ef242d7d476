import { DAY, later } from '@aim/domain/kernel/instant';
import { isStaff } from '@aim/domain/kernel/policy';
import { addDays, HOME_ZONE, startOfDay } from '@aim/domain/kernel/zone';
import { STAGES } from '@aim/domain/pipeline/vocabulary';
import type { GraphQLResolveInfo } from 'graphql';
import type { Ctx } from '../platform/ctx.ts';
import { AppError } from '../platform/errors.ts';
import type { Page } from '../platform/page.ts';
import { projectGroups, projectParts } from '../platform/project-groups.ts';
import { binder, type ListQuery, projectPage } from '../platform/projection.ts';
import { asKnown, funnelCellSql } from './funnel.sql.ts';
import type { Startup } from './startup.entity.ts';
import { parseStartupFilter, type StartupFilter, type StartupSort } from './startup-filter.inputs.ts';
import { asTyped, matches, partsOf, RELEVANCE_ORDER, type StartupSearch, understand } from './startup-search.ts';
import { startupProjection, visibleTo } from './startups.queries.ts';

const SORTS: Record<StartupSort, ListQuery['sort']> = {
  UPDATED_DESC: { sql: 's.last_update_at', type: 'timestamptz', descending: true },
  UPDATED_ASC: { sql: 's.last_update_at', type: 'timestamptz', descending: false },
  NAME_ASC: { sql: 's.name', type: 'text', descending: false },
  NAME_DESC: { sql: 's.name', type: 'text', descending: true },
  REGISTERED_DESC: { sql: 's.registered_at', type: 'timestamptz', descending: true },
  REGISTERED_ASC: { sql: 's.registered_at', type: 'timestamptz', descending: false },
  STAGE_ON_DESC: { sql: 's.stage_on', type: 'date', descending: true },
  STAGE_ON_ASC: { sql: 's.stage_on', type: 'date', descending: false },
  RELEVANCE: RELEVANCE_ORDER,
};

export function startupSortOf(sort: StartupSort): ListQuery['sort'] {
  return SORTS[sort];
}

export interface StartupConditions {
  readonly where: string[];
  readonly values: unknown[];
  readonly search: StartupSearch | null;
}

/** Conditions of a filter, visible rows only; the same for the page, the board, the count, the export and a bulk run. */
export async function startupConditions(ctx: Ctx, raw: StartupFilter): Promise<StartupConditions> {
  const filter = parseStartupFilter(raw);
  const typed = asTyped(filter.search ?? '');
  return conditionsOf(ctx, filter, typed && (await understand(ctx, typed)));
}

function conditionsOf(ctx: Ctx, filter: StartupFilter, search: StartupSearch | null): StartupConditions {
  const { bind, values } = binder();
  const where = [visibleTo(ctx.actor, bind), ...columnConditions(filter, bind), ...timeConditions(ctx, filter, bind)];
  if (search) where.push(matches(search, bind));
  if (filter.funnel) where.push(funnelCellSql(asKnown(filter.funnel), bind));
  return { where, values, search };
}

type Bind = (value: unknown) => string;

function columnConditions(filter: StartupFilter, bind: Bind): string[] {
  const where: string[] = [];
  const anyOf = (column: string, list: readonly string[] | null | undefined, type = 'text') => {
    if (list?.length) where.push(`s.${column} = any(${bind(list)}::${type}[])`);
  };
  anyOf('state', filter.state);
  if (!filter.state?.length && !filter.ids?.length) where.push("s.state <> 'MERGED'");
  anyOf('stage', filter.stage);
  anyOf('sector', filter.sector);
  anyOf('region', filter.region);
  anyOf('country', filter.country);
  anyOf('origin', filter.origin);
  if (filter.importRun)
    where.push(
      `exists (select from import_row r where r.startup_id = s.id and r.run_id = ${bind(filter.importRun)}::uuid and r.applied_at is not null)`,
    );
  if (filter.ids) where.push(`s.id = any(${bind(filter.ids)}::uuid[])`);
  if (filter.isUnassigned && filter.assignee?.length)
    where.push(`(s.assignee_id is null or s.assignee_id = any(${bind(filter.assignee)}::uuid[]))`);
  else if (filter.isUnassigned) where.push('s.assignee_id is null');
  else anyOf('assignee_id', filter.assignee, 'uuid');
  if (filter.isUnassigned === false) where.push('s.assignee_id is not null');
  if (filter.cohort)
    where.push(
      `exists (select from participation p where p.startup_id = s.id and p.cohort_id = ${bind(filter.cohort)}::uuid)`,
    );
  if (filter.isClaimed != null)
    where.push(
      `${filter.isClaimed ? '' : 'not '}exists (select from founder c where c.startup_id = s.id and c.ended_at is null)`,
    );
  return where;
}

/** Days are days in Baku. */
function timeConditions(ctx: Ctx, filter: StartupFilter, bind: Bind): string[] {
  const where: string[] = [];
  const from = filter.registeredFrom;
  const to = filter.registeredTo;
  if (from) where.push(`s.registered_at >= ${bind(startOfDay(from, HOME_ZONE))}::timestamptz`);
  if (to) where.push(`s.registered_at < ${bind(startOfDay(addDays(to, 1), HOME_ZONE))}::timestamptz`);
  if (filter.silentDays)
    where.push(`s.last_update_at <= ${bind(later(ctx.now, -filter.silentDays * DAY))}::timestamptz`);
  return where;
}

interface PageOfList {
  readonly sort: StartupSort;
  readonly first: number;
  readonly after: string | null;
}

/** A page of startups; by relevance the best come first, without a search that is the newest. */
export async function listStartups(
  ctx: Ctx,
  info: GraphQLResolveInfo,
  { filter: raw, ...page }: PageOfList & { filter: StartupFilter },
): Promise<Page<Startup>> {
  const filter = parseStartupFilter(raw);
  const typed = asTyped(filter.search ?? '');
  const found = await pageOf(ctx, info, conditionsOf(ctx, filter, typed), page);
  if (!typed || found.items.length > 0) return found;
  const search = await understand(ctx, typed);
  return search.meant.size === 0 ? found : pageOf(ctx, info, conditionsOf(ctx, filter, search), page);
}

function pageOf(
  ctx: Ctx,
  info: GraphQLResolveInfo,
  { search, where, values }: StartupConditions,
  { sort, first, after }: PageOfList,
): Promise<Page<Startup>> {
  if (sort === 'RELEVANCE' && search)
    return projectParts(ctx, info, startupProjection, {
      ...{ where, values, first, after, sort: RELEVANCE_ORDER },
      parts: partsOf(search),
    });
  const order = startupSortOf(sort === 'RELEVANCE' ? 'UPDATED_DESC' : sort);
  return projectPage(ctx, info, startupProjection, { where, values, first, after, sort: order });
}

export async function countStartups(ctx: Ctx, filter: StartupFilter): Promise<number> {
  const { where, values } = await startupConditions(ctx, filter);
  const [row] = await ctx.db.rows<{ count: number }>(
    `select count(*)::int as count from startup s where ${where.join(' and ')}`,
    values,
  );
  return row?.count ?? 0;
}

const PER_STAGE_MAX = 50;

/** The board: every stage with its newest startups and how many it has. */
export async function startupBoard(ctx: Ctx, info: GraphQLResolveInfo, filter: StartupFilter, perStage: number) {
  if (!Number.isInteger(perStage) || perStage < 1 || perStage > PER_STAGE_MAX)
    throw new AppError('BAD_REQUEST', `perStage is 1 to ${PER_STAGE_MAX}`);
  const { where, values } = await startupConditions(ctx, filter);
  const groups = await projectGroups<Startup>(ctx, info, startupProjection, {
    where,
    values,
    groups: { keys: STAGES, sql: 's.stage' },
    orderBy: 's.last_update_at desc, s.id desc',
    limit: perStage,
  });
  return groups.map(({ key, ...column }) => ({ ...column, stage: key }));
}

/** Founders see their own under /app, staff everything under /staff. */
export function startupArea(ctx: Ctx): string {
  return isStaff(ctx.actor) ? '/staff' : '/app';
}
