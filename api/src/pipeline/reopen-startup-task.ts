import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { startupTaskInput, startupTaskMachine, whyNotReopenTask } from '@aim/domain/pipeline/staff-work';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import { lockTask } from './lock-task.ts';
import type { StartupTask } from './staff-work.entity.ts';

/** It was not done after all. */
export async function reopenStartupTask(ctx: Ctx, raw: unknown): Promise<StartupTask> {
  const { id } = parseInput(startupTaskInput, raw);
  const { task, facts } = await lockTask(ctx, id);
  allow(ctx, 'task.reopen', facts);
  refuseIf(whyNotReopenTask(task));
  const { startupId } = task;
  hint(ctx, { type: 'startup', id: startupId });
  return transition(ctx, startupTaskMachine, task, 'reopen', {
    payload: { startupId, taskId: id },
    set: { done_at: null },
  });
}
