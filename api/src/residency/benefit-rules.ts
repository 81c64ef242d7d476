import { isWithin } from '@aim/domain/residency/clock';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { type BenefitRuleInForce, toRule } from './benefit-rule.type.ts';
import { ruleSetAt } from './rule-set.ts';

/** The rules themselves: those of a day, or every version with its days. */
export async function benefitRules(ctx: Ctx, on: string | null, knownAt: Date | null): Promise<BenefitRuleInForce[]> {
  allow(ctx, 'benefitRule.read');
  const { rules } = await ruleSetAt(ctx, knownAt);
  return rules.filter(({ valid }) => on === null || isWithin(valid, on)).map((rule) => toRule(rule, ctx.locale));
}
