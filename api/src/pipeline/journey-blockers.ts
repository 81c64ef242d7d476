import { problem } from '@aim/domain/kernel/problem';
import { whyNotRegress, whyNotStep, whyNotStepBack } from '@aim/domain/pipeline/advance';
import { whyNotConfirmActive, whyNotEnd, whyNotPause, whyNotReopen } from '@aim/domain/pipeline/ending';
import { stagesAhead } from '@aim/domain/pipeline/journey';
import { whyNotReporting } from '@aim/domain/pipeline/metrics';
import { stepFactsOf, today } from './journey.queries.ts';
import type { Blockers } from './startup-blockers.ts';
import { factsOf } from './startups.queries.ts';

/** What stands in the way before anything is filled in; without a stage, whether any stage lies ahead or behind at all. */
export const journeyBlockers: Blockers = {
  'startup.advance': async (ctx, startup, to) => {
    const target = to ?? stagesAhead(startup.stage)[0];
    if (target === undefined) return [problem('STAGE_NOT_NEXT', { path: ['to'] })];
    const facts = await stepFactsOf(ctx, startup, await factsOf(ctx, startup));
    return to === null
      ? whyNotStep(target, facts).filter(({ code }) => code === 'JOURNEY_NEEDS_ACTIVE')
      : whyNotStep(to, facts);
  },
  'startup.regress': (ctx, { state, stage, stageOn }, to) => {
    return to === null
      ? whyNotStepBack({ state })
      : whyNotRegress(to, { state, stage, stageOn, today: today(ctx) }, today(ctx));
  },
  'startup.pause': (_, startup) => whyNotPause(startup),
  'startup.close': (_, startup) => whyNotEnd(startup),
  'startup.reopen': (_, startup) => whyNotReopen(startup),
  'startup.confirmActive': (_, startup) => whyNotConfirmActive(startup),
  'metrics.report': (_, startup) => whyNotReporting(startup),
};
