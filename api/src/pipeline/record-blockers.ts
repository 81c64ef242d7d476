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
};
