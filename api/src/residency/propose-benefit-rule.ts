import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { storedParameters } from '@aim/domain/residency/computation';
import { proposeBenefitRuleInput, whyNotPropose } from '@aim/domain/residency/rule-version';
import { allow, lock } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { hint } from '../platform/live.ts';
import { BenefitRuleRow, BenefitRuleVersionRow } from './benefit-rule.entity.ts';
import { textOf } from './rule-versions.queries.ts';

/** Another version of a rule: counts for nothing until a second person has approved it. */
export async function proposeBenefitRule(ctx: Ctx, raw: unknown): Promise<BenefitRuleVersionRow> {
  const proposal = parseInput(proposeBenefitRuleInput, raw);
  allow(ctx, 'benefitRule.propose');
  const rule = await lock(ctx, BenefitRuleRow, { code: proposal.code });
  const hasOpenProposal = await ctx.em.existsBy(BenefitRuleVersionRow, { ruleId: rule.id, state: 'PROPOSED' });
  refuseIf(whyNotPropose(proposal, { topic: rule.topic, hasOpenProposal }));
  const { computation, ...text } = textOf(proposal);
  const version = await ctx.em.save(
    ctx.em.create(BenefitRuleVersionRow, {
      ...text,
      ruleId: rule.id,
      origin: 'PROPOSAL',
      kind: computation.kind,
      parameters: storedParameters(computation) as object | null,
      validFrom: proposal.validFrom,
      validTo: proposal.validTo ?? null,
      reason: proposal.reason,
      proposedAt: ctx.now,
      proposedById: ctx.actor.personId,
    }),
  );
  await hint(ctx, { type: 'benefitRule', id: rule.id });
  await emit(
    ctx,
    'benefitRule.proposed',
    { type: 'benefitRule', id: rule.id },
    { ruleId: rule.id, versionId: version.id, code: rule.code },
  );
  return version;
}
