import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { closeStartupInput, whyNotClose } from '@aim/domain/pipeline/ending';
import { startupMachine } from '@aim/domain/pipeline/startup';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import { reopenedOn, today } from './journey.queries.ts';
import { Closure } from './stage-entry.entity.ts';
import type { Startup } from './startup.entity.ts';
import { lockStartup } from './startups.queries.ts';

/** Ends a record from a given day: the team stopped, or somebody bought it. The stage it had reached stays. */
export async function closeStartup(ctx: Ctx, raw: unknown): Promise<Startup> {
  const { id, kind, closedOn, reason, note } = parseInput(closeStartupInput, raw);
  const { startup, facts } = await lockStartup(ctx, id);
  const { state, stageOn } = startup;
  const reopened = await reopenedOn(ctx, id);
  allow(ctx, 'startup.close', facts);
  refuseIf(whyNotClose(closedOn, { state, stageOn, today: today(ctx), reopenedOn: reopened }));
  await ctx.em.insert(Closure, { startupId: id, kind, closedOn, reason, note });
  await hint(ctx, { type: 'startup', id });
  return transition(ctx, startupMachine, startup, kind === 'CLOSED' ? 'close' : 'acquire', {
    payload: { startupId: id },
    ...(note === null ? {} : { reason: note }),
  });
}
