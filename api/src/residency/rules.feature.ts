import { Module } from '@nestjs/common';
import { explainConstraint } from '../platform/errors.ts';
import type { Feature } from '../platform/features.ts';
import { effect, featureJobs } from '../platform/reactions.ts';
import { BenefitRuleRow, BenefitRuleVersionRow } from './benefit-rule.entity.ts';
import { CalculationResolver } from './calculation.resolver.ts';
import { mountCalculations } from './calculations.http.ts';
import { mountSimulationExport } from './export-simulation.ts';
import { RuleScenario, RuleSimulation } from './rule-scenario.entity.ts';
import { RuleScenarioResolver, RuleSimulationResolver, RuleSimulationRowResolver } from './rule-scenario.resolver.ts';
import { RuleVersionResolver } from './rule-version.resolver.ts';
import { workSimulation } from './work-simulation.ts';

explainConstraint('uq_benefit_rule_version_open', 'RULE_PROPOSAL_OPEN', []);
explainConstraint('uq_rule_simulation_running', 'SCENARIO_RUNNING', []);
explainConstraint('ck_benefit_rule_version_four_eyes', 'RULE_OWN_PROPOSAL', []);

@Module({
  providers: [
    CalculationResolver,
    RuleVersionResolver,
    RuleScenarioResolver,
    RuleSimulationResolver,
    RuleSimulationRowResolver,
  ],
})
class RulesModule {}

/** The law as data, and what can be computed from it. */
export const benefitRules: Feature = {
  module: RulesModule,
  entities: [BenefitRuleRow, BenefitRuleVersionRow, RuleScenario, RuleSimulation],
  jobs: featureJobs(effect('ruleSimulation.started', 'work-simulation', workSimulation)),
  http: (app, find) => {
    mountSimulationExport(app, find);
    mountCalculations(app, find);
  },
};
