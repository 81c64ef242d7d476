import { Module } from '@nestjs/common';
import { explainConstraint } from '../platform/errors.ts';
import type { Feature } from '../platform/features.ts';
import { featureJobs } from '../platform/reactions.ts';
import { BenefitRuleRow, BenefitRuleVersionRow } from './benefit-rule.entity.ts';
import { CalculationResolver } from './calculation.resolver.ts';
import { RuleVersionResolver } from './rule-version.resolver.ts';

explainConstraint('uq_benefit_rule_version_open', 'RULE_PROPOSAL_OPEN', []);
explainConstraint('ck_benefit_rule_version_four_eyes', 'RULE_OWN_PROPOSAL', []);

@Module({ providers: [CalculationResolver, RuleVersionResolver] })
class RulesModule {}

/** The law as data, and what can be computed from it. */
export const benefitRules: Feature = {
  module: RulesModule,
  entities: [BenefitRuleRow, BenefitRuleVersionRow],
  jobs: featureJobs(),
};
