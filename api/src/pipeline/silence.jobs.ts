import { DAY, later } from '@aim/domain/kernel/instant';
import { DORMANT_AFTER_DAYS, dueFor, PROMPT_DAYS } from '@aim/domain/pipeline/dormancy';
import { startupMachine } from '@aim/domain/pipeline/startup';
import type { Ctx } from '../platform/ctx.ts';
import { inTransaction } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import { Startup } from './startup.entity.ts';

const BATCH = 500;
/** Before every id. */
const FIRST = '00000000-0000-0000-0000-000000000000';

/** Asks founders who have been silent for long, and puts to sleep what nobody answers for; part by part, each record on its own. */
export async function watchSilence(ctx: Ctx): Promise<void> {
  for (let after = FIRST; ; ) {
    const due = await ctx.db.rows<{ id: string }>(
      `select id from startup where state = 'ACTIVE' and id > $1
         and (last_update_at <= $2 or (last_update_at <= $3 and prompts < 2) or (last_update_at <= $4 and prompts < 1))
       order by id limit ${BATCH}`,
      [after, ...[DORMANT_AFTER_DAYS, PROMPT_DAYS[1], PROMPT_DAYS[0]].map((days) => later(ctx.now, -days * DAY))],
    );
    for (const { id } of due) await inTransaction(ctx, (inner) => breakSilence(inner, id));
    const last = due.at(-1);
    if (!last || due.length < BATCH) return;
    after = last.id;
  }
}

/** Looks again under the lock: a founder may have answered meanwhile, or another run been here. */
async function breakSilence(ctx: Ctx, id: string): Promise<void> {
  const startup = await ctx.em.findOne(Startup, {
    where: { id, state: 'ACTIVE' },
    lock: { mode: 'pessimistic_write' },
  });
  const due = startup && dueFor({ ...startup, now: ctx.now });
  if (!due) return;
  hint(ctx, { type: 'startup', id });
  if (due.kind === 'SLEEP')
    return void (await transition(ctx, startupMachine, startup, 'sleep', { payload: { startupId: id } }));
  await ctx.em.query('update startup set prompts = $2 where id = $1', [id, due.prompt]);
  const days = PROMPT_DAYS[due.prompt - 1] as number;
  await emit(ctx, 'startup.askedForUpdate', { type: 'startup', id }, { startupId: id, days });
}
