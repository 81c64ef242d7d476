import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { rejectBenefitRuleInput, ruleVersionMachine, whyNotDecide } from '@aim/domain/residency/rule-version';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import type { BenefitRuleVersionRow } from './benefit-rule.entity.ts';
import { lockProposal } from './lock-proposal.ts';

/** A second person has read it and says why not; the rule stays as it is. */
export async function rejectBenefitRule(ctx: Ctx, raw: unknown): Promise<BenefitRuleVersionRow> {
  const { id, reason } = parseInput(rejectBenefitRuleInput, raw);
  const version = await lockProposal(ctx, id);
  allow(ctx, 'benefitRule.reject');
  refuseIf(whyNotDecide({ state: version.state, isOwnProposal: version.proposedById === ctx.actor.personId }));
  hint(ctx, { type: 'benefitRule', id: version.ruleId });
  return transition(ctx, ruleVersionMachine, version, 'reject', {
    payload: { ruleId: version.ruleId, versionId: id },
    reason,
    set: { decided_at: ctx.now, decided_by_id: ctx.actor.personId },
  });
}
