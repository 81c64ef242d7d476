import { isMember, type Policy, type Predicate, rule, signedIn } from '../kernel/policy.ts';
import type { AppealState } from './appeal.ts';
import { isResidencyOfficer } from './application-policy.ts';

export interface AppealFacts {
  readonly state: AppealState;
  readonly organisationId: string;
}

const isAppellant: Predicate<Pick<AppealFacts, 'organisationId'>> = (actor, { organisationId }) =>
  isMember(actor, organisationId);
const OFFICERS = 'residency officers, administrators of the platform';

export const appealPolicy = {
  'appeal.list': rule<unknown>({
    who: `anyone signed in: members see theirs, ${OFFICERS} all`,
    allows: signedIn,
  }),
  'appeal.file': rule<Pick<AppealFacts, 'organisationId'>>({
    who: 'members of the organisation',
    allows: isAppellant,
  }),
  'appeal.decide': rule<AppealFacts>({
    who: `${OFFICERS}; not for an organisation of their own, not who took part in the decision`,
    allows: (actor, facts) => isResidencyOfficer(actor) && !isAppellant(actor, facts),
    stepUp: true,
  }),
} satisfies Policy;
