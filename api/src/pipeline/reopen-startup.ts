import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { reopenStartupInput, whyNotReopen } from '@aim/domain/pipeline/ending';
import { startupMachine } from '@aim/domain/pipeline/startup';
import { IsNull } from 'typeorm';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import { today } from './journey.queries.ts';
import { Closure } from './stage-entry.entity.ts';
import type { Startup } from './startup.entity.ts';
import { lockStartup } from './startups.queries.ts';

/** Opens a closed record again from today; silence is counted from now. */
export async function reopenStartup(ctx: Ctx, raw: unknown): Promise<Startup> {
  const { id, reason } = parseInput(reopenStartupInput, raw);
  const { startup, facts } = await lockStartup(ctx, id);
  allow(ctx, 'startup.reopen', facts);
  refuseIf(whyNotReopen(startup));
  await ctx.em.update(Closure, { startupId: id, reopenedOn: IsNull() }, { reopenedOn: today(ctx) });
  hint(ctx, { type: 'startup', id });
  return transition(ctx, startupMachine, startup, 'reopen', {
    payload: { startupId: id },
    reason,
    set: { last_update_at: ctx.now, prompts: 0 },
  });
}
