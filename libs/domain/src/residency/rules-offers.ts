import type { Offers } from '../offers.ts';
import type { RuleVersionState } from './rule-version.ts';

export interface RuleVersionFacts {
  readonly state: RuleVersionState;
}

/** Offered to the proposer too: the dialog says that a second person decides. */
export const ruleVersionOffers: Offers<RuleVersionFacts> = {
  'benefitRule.approve': ({ state }) => state === 'PROPOSED',
  'benefitRule.reject': ({ state }) => state === 'PROPOSED',
};
