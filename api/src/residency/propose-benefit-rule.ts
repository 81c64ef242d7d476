import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { storedParameters } from '@aim/domain/residency/computation';
import { type NewRule, proposeBenefitRuleInput, whyNotPropose } from '@aim/domain/residency/rule-version';
import { allow, lock } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { hint } from '../platform/live.ts';
import { BenefitRuleRow, BenefitRuleVersionRow } from './benefit-rule.entity.ts';
import { ruleOfChange, textOf } from './rule-versions.queries.ts';

/** Another version of a rule: counts for nothing until a second person has approved it. */
export async function proposeBenefitRule(ctx: Ctx, raw: unknown): Promise<BenefitRuleVersionRow> {
  const proposal = parseInput(proposeBenefitRuleInput, raw);
  allow(ctx, 'benefitRule.propose');
  const { topic, isKnown } = await ruleOfChange(ctx, proposal);
  const hasOpenProposal = await isOpen(ctx, proposal.code);
  refuseIf(whyNotPropose(proposal, { topic, isKnown, hasOpenProposal }));
  if (proposal.newRule) await beginRule(ctx, proposal.code, proposal.newRule);
  const rule = await lock(ctx, BenefitRuleRow, { code: proposal.code });
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
  hint(ctx, { type: 'benefitRule', id: rule.id });
  await emit(
    ctx,
    'benefitRule.proposed',
    { type: 'benefitRule', id: rule.id },
    { ruleId: rule.id, versionId: version.id, code: rule.code },
  );
  return version;
}

async function isOpen(ctx: Ctx, code: string): Promise<boolean> {
  const rows: unknown[] = await ctx.em.query(
    `select 1 from benefit_rule_version v join benefit_rule r on r.id = v.rule_id where r.code = $1 and v.state = 'PROPOSED'`,
    [code],
  );
  return rows.length > 0;
}

/** A new rule has a code and a subject from its first proposal; while none was approved, the next proposal may name another subject. */
async function beginRule(ctx: Ctx, code: string, { side, topic, scope, audience }: NewRule): Promise<void> {
  await ctx.em.query(
    `insert into benefit_rule as r (code, side, topic, scope, audience, position)
     values ($1, $2, $3, $4, $5, (select coalesce(max(position), 0) + 1 from benefit_rule))
     on conflict (code) do update set side = excluded.side, topic = excluded.topic, scope = excluded.scope, audience = excluded.audience`,
    [code, side, topic, scope, audience],
  );
}
