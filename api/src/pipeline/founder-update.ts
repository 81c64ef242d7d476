import { startupMachine } from '@aim/domain/pipeline/startup';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import type { Startup } from './startup.entity.ts';

/** Any update by a founder counts: the clock of dormancy starts again, and a dormant record is active again (DECISIONS 29). */
export async function noteFounderUpdate(ctx: Ctx, startup: Startup): Promise<Startup> {
  const set = { last_update_at: ctx.now, prompts: 0 };
  hint(ctx, { type: 'startup', id: startup.id });
  if (startup.state === 'DORMANT')
    return transition(ctx, startupMachine, startup, 'wake', { payload: { startupId: startup.id }, set });
  await ctx.em.query('update startup set last_update_at = $2, prompts = 0 where id = $1', [startup.id, ctx.now]);
  return Object.assign(startup, { lastUpdateAt: ctx.now, prompts: 0 });
}
