import { problem, refuseIf } from '@aim/domain/kernel/problem';
import type { ListsProblem } from '@aim/domain/pipeline/lists-messages';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { hint } from '../platform/live.ts';
import { lockTask } from './lock-task.ts';
import { StartupTask } from './staff-work.entity.ts';

/** Takes a follow-up away as if it had never been left; what somebody has done already stays. */
export async function withdrawStartupTask(ctx: Ctx, id: string): Promise<void> {
  const { task, facts } = await lockTask(ctx, id);
  allow(ctx, 'task.withdraw', facts.startup);
  refuseIf(task.state === 'OPEN' ? null : problem<ListsProblem>('CHANGED_SINCE_RUN'));
  const { startupId } = task;
  await ctx.em.delete(StartupTask, { id });
  await emit(ctx, 'task.withdrawn', { type: 'startupTask', id }, { startupId, taskId: id });
  hint(ctx, { type: 'startup', id: startupId });
}
