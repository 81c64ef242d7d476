import { type Policy, type Predicate, rule, signedIn } from '../kernel/policy.ts';
import {
  FOUNDERS,
  isFounderOf,
  isFounderOrStaff,
  isPipelineOfficer,
  PIPELINE_OFFICERS,
  type StartupFacts,
} from './facts.ts';
import type { RevisionFacts } from './revision.ts';

const isFounderOrOfficer: Predicate<StartupFacts> = (actor, facts) =>
  isFounderOf(actor, facts) || isPipelineOfficer(actor);

/** Who may with a startup's record. */
export const pipelinePolicy = {
  'startup.register': rule<unknown>({ who: 'anyone signed in', allows: signedIn }),
  'startup.read': rule<StartupFacts>({ who: `${FOUNDERS}, staff`, allows: isFounderOrStaff }),
  'startup.listOwn': rule<unknown>({ who: 'anyone signed in: theirs', allows: signedIn }),
  'startup.update': rule<StartupFacts>({ who: `${FOUNDERS}; ${PIPELINE_OFFICERS}`, allows: isFounderOrOfficer }),
  'startup.submit': rule<StartupFacts>({ who: FOUNDERS, allows: isFounderOf }),
  'startup.approve': rule<unknown>({ who: PIPELINE_OFFICERS, allows: isPipelineOfficer, stepUp: true }),
  'startup.return': rule<unknown>({ who: PIPELINE_OFFICERS, allows: isPipelineOfficer }),
  'revision.list': rule<unknown>({ who: PIPELINE_OFFICERS, allows: isPipelineOfficer }),
  'revision.approve': rule<unknown>({ who: PIPELINE_OFFICERS, allows: isPipelineOfficer, stepUp: true }),
  'revision.return': rule<unknown>({ who: PIPELINE_OFFICERS, allows: isPipelineOfficer }),
  'revision.withdraw': rule<RevisionFacts>({ who: FOUNDERS, allows: isFounderOf }),
} satisfies Policy;
