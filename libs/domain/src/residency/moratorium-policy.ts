import { anyone, type Policy, rule } from '../kernel/policy.ts';
import { isResidencyOfficer } from './application-policy.ts';
import type { MoratoriumState } from './moratorium.ts';

export interface MoratoriumFacts {
  readonly state: MoratoriumState;
}

const OFFICERS = 'residency officers, administrators of the platform';

export const moratoriumPolicy = {
  'moratorium.read': rule<unknown>({ who: 'everyone', allows: anyone, anonymous: true }),
  'moratorium.declare': rule<unknown>({ who: OFFICERS, allows: isResidencyOfficer, stepUp: true }),
  'moratorium.lift': rule<unknown>({ who: OFFICERS, allows: isResidencyOfficer, stepUp: true }),
  'moratorium.approve': rule<MoratoriumFacts>({
    who: `${OFFICERS}; not who proposed it`,
    allows: isResidencyOfficer,
    stepUp: true,
  }),
  'moratorium.reject': rule<MoratoriumFacts>({ who: OFFICERS, allows: isResidencyOfficer }),
} satisfies Policy;
