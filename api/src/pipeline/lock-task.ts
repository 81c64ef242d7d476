import type { TaskFacts } from '@aim/domain/pipeline/journey-policy';
import { may } from '@aim/domain/policies';
import { lock } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { notFound } from '../platform/errors.ts';
import { seenStartup } from './seen-startup.ts';
import { StartupTask } from './staff-work.entity.ts';

/** Find: locks a follow-up this actor may see, or NOT_FOUND: founders do not learn that there is one. */
export async function lockTask(ctx: Ctx, id: string): Promise<{ task: StartupTask; facts: TaskFacts }> {
  const task = await lock(ctx, StartupTask, { id });
  const { facts: startup } = await seenStartup(ctx, task.startupId);
  if (!may(ctx.actor, 'task.read', startup)) throw notFound();
  return { task, facts: { state: task.state, startup } };
}
