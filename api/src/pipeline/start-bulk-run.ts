import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import {
  BULK_MAX,
  type BulkKind,
  type BulkParams,
  bulkParams,
  startBulkRunInput,
  whyNotStartBulkRun,
} from '@aim/domain/pipeline/bulk-run';
import { whyNotAddTask } from '@aim/domain/pipeline/staff-work';
import * as z from 'zod/mini';
import { allow, find } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { BulkRun } from './bulk-run.entity.ts';
import { Cohort } from './cohort.entity.ts';
import { today } from './journey.queries.ts';
import { strangersAmong } from './staff-work.queries.ts';
import type { StartupFilter } from './startup-filter.inputs.ts';
import { startupConditions } from './startup-lists.queries.ts';

/** Writes down which startups match now and what is to be done to each; the work follows by itself. */
export async function startBulkRun(ctx: Ctx, raw: { filter: StartupFilter }): Promise<BulkRun> {
  const { kind } = parseInput(startBulkRunInput, raw);
  const { params } = parseInput(z.object({ params: bulkParams[kind] }), raw);
  const startupIds = await matchingIds(ctx, raw.filter);
  allow(ctx, 'bulkRun.start', { kind });
  refuseIf(whyNotStartBulkRun({ total: startupIds.length }));
  await refuseHopeless(ctx, kind, params);
  const run = await ctx.em.save(
    ctx.em.create(BulkRun, {
      ...{ kind, params, state: 'RUNNING', total: startupIds.length },
      ...{ startedAt: ctx.now, finishedAt: null, startedById: ctx.actor.personId as string },
    }),
  );
  await ctx.em.query('insert into bulk_run_row (run_id, startup_id) select $1, unnest($2::uuid[])', [
    run.id,
    startupIds,
  ]);
  const payload = { bulkRunId: run.id, kind, total: run.total };
  await emit(ctx, 'bulkRun.started', { type: 'bulkRun', id: run.id }, payload);
  return run;
}

async function matchingIds(ctx: Ctx, filter: StartupFilter): Promise<string[]> {
  const { where, values } = await startupConditions(ctx, filter);
  const rows: { id: string }[] = await ctx.em.query(
    `select s.id from startup s where ${where.join(' and ')} order by s.id limit ${BULK_MAX + 1}`,
    values,
  );
  return rows.map(({ id }) => id);
}

/** What would be refused for every one of them is said before it begins. */
async function refuseHopeless(ctx: Ctx, kind: BulkKind, params: BulkParams[BulkKind]): Promise<void> {
  if ('cohortId' in params) await find(ctx, Cohort, { id: params.cohortId });
  if (kind !== 'ASSIGN' && kind !== 'ADD_TASK') return;
  const assigneeId = 'assigneeId' in params ? (params.assigneeId ?? null) : null;
  const dueOn = 'dueOn' in params ? (params.dueOn ?? null) : null;
  const strangers = await strangersAmong(ctx, assigneeId === null ? [] : [assigneeId], []);
  const obstacles = whyNotAddTask({ dueOn, today: today(ctx), isAssigneeFit: strangers === 0 });
  refuseIf(obstacles.map((obstacle) => ({ ...obstacle, path: ['params', ...obstacle.path] })));
}
