import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { returnInput, whyNotModerate, whyNotWithReasons } from '@aim/domain/pipeline/moderation';
import { startupMachine } from '@aim/domain/pipeline/startup';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import type { Startup } from './startup.entity.ts';
import { isInvolved } from './startup-involvement.ts';
import { lockStartup } from './startups.queries.ts';

/** Staff say what stands in the way; the founders mend it and send it again. */
export async function returnStartup(ctx: Ctx, raw: unknown): Promise<Startup> {
  const { id, reasons, note } = parseInput(returnInput, raw);
  const { startup, facts } = await lockStartup(ctx, id);
  allow(ctx, 'startup.return');
  const isActorInvolved = isInvolved(ctx, facts, startup.registeredById);
  refuseIf([...whyNotModerate({ state: startup.state, isActorInvolved }), ...whyNotWithReasons(reasons, note)]);
  await ctx.em.query(
    'insert into startup_return (startup_id, reasons, note, returned_at, returned_by_id) values ($1, $2, $3, $4, $5)',
    [id, reasons, note, ctx.now, ctx.actor.personId],
  );
  hint(ctx, { type: 'startup', id });
  return transition(ctx, startupMachine, startup, 'return', { payload: { startupId: id } });
}
