import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { assignStartupInput, whyNotAssign } from '@aim/domain/pipeline/bulk-run';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { hint } from '../platform/live.ts';
import { strangersAmong } from './staff-work.queries.ts';
import type { Startup } from './startup.entity.ts';
import { lockStartup } from './startups.queries.ts';

/** Says who of the staff looks after a startup, or that nobody does; by itself, or as a row of a run. */
export async function assignStartup(ctx: Ctx, raw: unknown, bulkRunId: string | null = null): Promise<Startup> {
  const { id, assigneeId: to } = parseInput(assignStartupInput, raw);
  const { startup, facts } = await lockStartup(ctx, id);
  const strangers = await strangersAmong(ctx, to === null ? [] : [to], facts.founderIds);
  allow(ctx, 'startup.assign', facts);
  refuseIf(whyNotAssign({ state: startup.state, isAssigneeFit: strangers === 0 }));
  const from = startup.assigneeId;
  if (from === to) return startup;
  // The version stays: founders who are just writing have nothing to do with it.
  await ctx.em.query('update startup set assignee_id = $2 where id = $1', [id, to]);
  await emit(ctx, 'startup.assigned', { type: 'startup', id }, { startupId: id, from, to, bulkRunId });
  hint(ctx, { type: 'startup', id });
  return Object.assign(startup, { assigneeId: to });
}
