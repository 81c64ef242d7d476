import { isStaff, type Policy, rule, signedIn } from '../kernel/policy.ts';

/** Who may look at many startups at once. */
export const pipelineListsPolicy = {
  'startup.list': rule<unknown>({ who: 'anyone signed in: founders see theirs, staff see all', allows: signedIn }),
  'startup.count': rule<unknown>({ who: 'anyone signed in: founders count theirs, staff all', allows: signedIn }),
  'funnel.read': rule<unknown>({ who: 'staff', allows: (actor) => isStaff(actor) }),
} satisfies Policy;
