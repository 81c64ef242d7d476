import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { pauseStartupInput, whyNotPause } from '@aim/domain/pipeline/ending';
import { startupMachine } from '@aim/domain/pipeline/startup';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import type { Startup } from './startup.entity.ts';
import { lockStartup } from './startups.queries.ts';

/** Lets a record rest at the wish of its founders; any update of theirs wakes it. */
export async function pauseStartup(ctx: Ctx, raw: unknown): Promise<Startup> {
  const { id, note } = parseInput(pauseStartupInput, raw);
  const { startup, facts } = await lockStartup(ctx, id);
  allow(ctx, 'startup.pause', facts);
  refuseIf(whyNotPause(startup));
  hint(ctx, { type: 'startup', id });
  return transition(ctx, startupMachine, startup, 'pause', {
    payload: { startupId: id },
    ...(note === null ? {} : { reason: note }),
  });
}
