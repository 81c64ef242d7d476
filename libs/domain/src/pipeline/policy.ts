import { anyone, type Policy, type Predicate, rule, signedIn, system } from '../kernel/policy.ts';
import type { CofounderInvitationFacts } from './cofounder.ts';
import {
  bringsFounders,
  FOUNDERS,
  isFounderOf,
  isFounderOrStaff,
  isLeadOf,
  isPipelineOfficer,
  PIPELINE_OFFICERS,
  type StartupFacts,
} from './facts.ts';
import type { RevisionFacts } from './revision.ts';

const isFounderOrOfficer: Predicate<StartupFacts> = (actor, facts) =>
  isFounderOf(actor, facts) || isPipelineOfficer(actor);

const TOKEN = 'whoever holds the link of the invitation';
const BRINGERS = `${FOUNDERS}; while it has none, ${PIPELINE_OFFICERS}`;

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
  'draft.save': rule<unknown>({
    who: 'anyone: the draft of this browser or this person',
    allows: anyone,
    anonymous: true,
  }),
  'draft.read': rule<unknown>({
    who: 'anyone: the draft of this browser or this person',
    allows: anyone,
    anonymous: true,
  }),
  'cofounder.invite': rule<StartupFacts>({ who: BRINGERS, allows: bringsFounders }),
  'cofounder.list': rule<StartupFacts>({ who: `${FOUNDERS}; ${PIPELINE_OFFICERS}`, allows: isFounderOrOfficer }),
  'cofounder.read': rule<unknown>({ who: TOKEN, allows: anyone, anonymous: true }),
  'cofounder.accept': rule<unknown>({ who: 'whoever holds the link and is signed in', allows: signedIn }),
  'cofounder.decline': rule<unknown>({ who: TOKEN, allows: anyone, anonymous: true }),
  'cofounder.revoke': rule<CofounderInvitationFacts>({ who: BRINGERS, allows: bringsFounders }),
  'cofounder.expire': rule<unknown>({ who: 'the system', allows: system }),
  'cofounder.leave': rule<StartupFacts>({ who: FOUNDERS, allows: isFounderOf }),
  'cofounder.makeLead': rule<StartupFacts>({ who: 'the lead founder', allows: isLeadOf }),
  'startup.findSimilar': rule<unknown>({ who: 'anyone signed in', allows: signedIn }),
  'startup.merge': rule<unknown>({ who: PIPELINE_OFFICERS, allows: isPipelineOfficer, stepUp: true }),
} satisfies Policy;
