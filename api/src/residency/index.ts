export { BenefitRuleVersionRow } from './benefit-rule.entity.ts';
