export { ResidencyAppeal } from './appeals/appeal.entity.ts';
export { involvedIn } from './appeals/appeals.queries.ts';
export { BenefitRuleVersionRow } from './benefit-rule.entity.ts';
export { SoftLandingCase } from './landing/landing.entity.ts';
export { PlannedChange } from './live/live.entity.ts';
export { ResidencyPaper } from './papers/paper.entity.ts';
export { ResidencyReport } from './report.entity.ts';
/** What other features may read of residencies. */
export { Residency } from './residency.entity.ts';
export { ResidencyAct } from './residency-act.entity.ts';
export { RuleScenario, RuleSimulation } from './rule-scenario.entity.ts';
