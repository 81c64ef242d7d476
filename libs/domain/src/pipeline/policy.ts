import { type Policy, rule, signedIn } from '../kernel/policy.ts';
import { FOUNDERS, isFounderOrStaff, type StartupFacts } from './facts.ts';

/** Who may with a startup's record. */
export const pipelinePolicy = {
  'startup.register': rule<unknown>({ who: 'anyone signed in', allows: signedIn }),
  'startup.read': rule<StartupFacts>({ who: `${FOUNDERS}, staff`, allows: isFounderOrStaff }),
  'startup.listOwn': rule<unknown>({ who: 'anyone signed in: theirs', allows: signedIn }),
} satisfies Policy;
