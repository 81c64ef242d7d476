import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { approveStartupInput, whyNotModerate } from '@aim/domain/pipeline/moderation';
import { startupMachine } from '@aim/domain/pipeline/startup';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import type { Startup } from './startup.entity.ts';
import { isInvolved } from './startup-involvement.ts';
import { lockStartup } from './startups.queries.ts';

/** Staff have read the record: it is part of the pipeline. */
export async function approveStartup(ctx: Ctx, raw: unknown): Promise<Startup> {
  const { id } = parseInput(approveStartupInput, raw);
  const { startup, facts } = await lockStartup(ctx, id);
  allow(ctx, 'startup.approve');
  const isActorInvolved = isInvolved(ctx, facts, startup.registeredById);
  refuseIf(whyNotModerate({ state: startup.state, isActorInvolved }));
  hint(ctx, { type: 'startup', id });
  return transition(ctx, startupMachine, startup, 'approve', {
    payload: { startupId: id },
    set: { approved_at: ctx.now },
  });
}
