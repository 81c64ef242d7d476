import { whyNotLeaveStartup } from '@aim/domain/pipeline/cofounder';
import { whyNotModerate, whyNotSubmit } from '@aim/domain/pipeline/moderation';
import type { Blockers } from './startup-blockers.ts';
import { isInvolved } from './startup-involvement.ts';
import { factsOf } from './startups.queries.ts';

/** What stands in the way of acts on the record. */
export const recordBlockers: Blockers = {
  'startup.submit': (_, startup) => whyNotSubmit(startup),
  'startup.approve': async (ctx, startup) =>
    whyNotModerate({
      state: startup.state,
      isActorInvolved: isInvolved(ctx, await factsOf(ctx, startup), startup.registeredById),
    }),
  'startup.return': async (ctx, startup) =>
    whyNotModerate({
      state: startup.state,
      isActorInvolved: isInvolved(ctx, await factsOf(ctx, startup), startup.registeredById),
    }),
  'cofounder.leave': async (ctx, startup) => {
    const { founderIds } = await factsOf(ctx, startup);
    return whyNotLeaveStartup({ founderCount: founderIds.length, isLead: founderIds[0] === ctx.actor.personId });
  },
};
