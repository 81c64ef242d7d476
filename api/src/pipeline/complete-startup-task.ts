import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { startupTaskInput, startupTaskMachine, whyNotCompleteTask } from '@aim/domain/pipeline/staff-work';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import { lockTask } from './lock-task.ts';
import type { StartupTask } from './staff-work.entity.ts';

/** Says that it was done. */
export async function completeStartupTask(ctx: Ctx, raw: unknown): Promise<StartupTask> {
  const { id } = parseInput(startupTaskInput, raw);
  const { task, facts } = await lockTask(ctx, id);
  allow(ctx, 'task.complete', facts);
  refuseIf(whyNotCompleteTask(task));
  const { startupId } = task;
  hint(ctx, { type: 'startup', id: startupId });
  return transition(ctx, startupTaskMachine, task, 'complete', {
    payload: { startupId, taskId: id },
    set: { done_at: ctx.now },
  });
}
