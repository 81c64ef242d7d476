import { find, lock } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { BenefitRuleRow, BenefitRuleVersionRow } from './benefit-rule.entity.ts';

/** The rule is locked first, as by every command on it; then the version itself. */
export async function lockProposal(ctx: Ctx, id: string): Promise<BenefitRuleVersionRow> {
  const { ruleId } = await find(ctx, BenefitRuleVersionRow, { id, origin: 'PROPOSAL' });
  await lock(ctx, BenefitRuleRow, { id: ruleId });
  return lock(ctx, BenefitRuleVersionRow, { id });
}
