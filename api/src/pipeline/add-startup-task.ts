import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { addStartupTaskInput, whyNotAddTask } from '@aim/domain/pipeline/staff-work';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { hint } from '../platform/live.ts';
import { today } from './journey.queries.ts';
import { seenStartup } from './seen-startup.ts';
import { StartupTask } from './staff-work.entity.ts';
import { strangersAmong } from './staff-work.queries.ts';

/** Leaves something to do about a startup, for a colleague or for whoever comes; by itself, or as a row of a run. */
export async function addStartupTask(ctx: Ctx, raw: unknown, bulkRunId: string | null = null): Promise<StartupTask> {
  const { startupId, title, assigneeId, dueOn } = parseInput(addStartupTaskInput, raw);
  const { facts } = await seenStartup(ctx, startupId);
  const strangers = await strangersAmong(ctx, assigneeId === null ? [] : [assigneeId], facts.founderIds);
  allow(ctx, 'task.add', facts);
  refuseIf(whyNotAddTask({ dueOn, today: today(ctx), isAssigneeFit: strangers === 0 }));
  const createdById = ctx.actor.personId as string;
  const task = await ctx.em.save(
    ctx.em.create(StartupTask, { startupId, title, assigneeId, dueOn, createdById, createdAt: ctx.now, state: 'OPEN' }),
  );
  const payload = { startupId, taskId: task.id, assigneeId, bulkRunId };
  await emit(ctx, 'task.added', { type: 'startupTask', id: task.id }, payload);
  hint(ctx, { type: 'startup', id: startupId });
  return task;
}
