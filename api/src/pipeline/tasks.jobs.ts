import type { Ctx } from '../platform/ctx.ts';
import { inTransaction } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { today } from './journey.queries.ts';

const BATCH = 500;

/** On the morning of the due day: each open follow-up is said once; a day that was missed is made up for. */
export async function remindOfTasks(ctx: Ctx): Promise<void> {
  for (let told = BATCH; told === BATCH; ) told = await inTransaction(ctx, remindSome);
}

async function remindSome(ctx: Ctx): Promise<number> {
  const [due]: [{ id: string; startupId: string }[], number] = await ctx.em.query(
    `update startup_task t set reminded_on = $1 where t.id in (
       select id from startup_task where state = 'OPEN' and reminded_on is null and due_on <= $1
       order by due_on, id limit ${BATCH} for update skip locked
     ) returning t.id, t.startup_id as "startupId"`,
    [today(ctx)],
  );
  for (const { id, startupId } of due)
    await emit(ctx, 'task.fellDue', { type: 'startupTask', id }, { startupId, taskId: id });
  return due.length;
}
