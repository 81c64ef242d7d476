import type { Offers } from '../offers.ts';
import type { RuleVersionState } from './rule-version.ts';
import type { ScenarioFacts } from './rules-policy.ts';

export interface RuleVersionFacts {
  readonly state: RuleVersionState;
}

/** Offered to the proposer too: the dialog says that a second person decides. */
export const ruleVersionOffers: Offers<RuleVersionFacts> = {
  'benefitRule.approve': ({ state }) => state === 'PROPOSED',
  'benefitRule.reject': ({ state }) => state === 'PROPOSED',
};

/** Whoever may run a scenario may run anybody's: the run is theirs, the scenario stays its owner's. */
export const scenarioOffers: Offers<ScenarioFacts> = {
  'ruleScenario.update': () => true,
  'ruleSimulation.start': () => true,
};
