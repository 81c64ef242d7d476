import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { confirmStartupActiveInput, whyNotConfirmActive } from '@aim/domain/pipeline/ending';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { noteFounderUpdate } from './founder-update.ts';
import type { Startup } from './startup.entity.ts';
import { lockStartup } from './startups.queries.ts';

/** "We are still at it": the answer to the question after a long silence, in one click. */
export async function confirmStartupActive(ctx: Ctx, raw: unknown): Promise<Startup> {
  const { id } = parseInput(confirmStartupActiveInput, raw);
  const { startup, facts } = await lockStartup(ctx, id);
  allow(ctx, 'startup.confirmActive', facts);
  refuseIf(whyNotConfirmActive(startup));
  const fresh = await noteFounderUpdate(ctx, startup);
  await emit(ctx, 'startup.confirmedActive', { type: 'startup', id }, { startupId: id });
  return fresh;
}
