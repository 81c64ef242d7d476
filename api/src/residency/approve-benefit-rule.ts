import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { type RulePeriod, withVersion } from '@aim/domain/residency/rule';
import { approveBenefitRuleInput, ruleVersionMachine, whyNotDecide } from '@aim/domain/residency/rule-version';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import type { BenefitRuleVersionRow } from './benefit-rule.entity.ts';
import { lockProposal } from './lock-proposal.ts';

/** A second person has read it: the version takes its days, and what was known of them before is closed, not changed. */
export async function approveBenefitRule(ctx: Ctx, raw: unknown): Promise<BenefitRuleVersionRow> {
  const { id } = parseInput(approveBenefitRuleInput, raw);
  const version = await lockProposal(ctx, id);
  allow(ctx, 'benefitRule.approve');
  refuseIf(whyNotDecide({ state: version.state, isOwnProposal: version.proposedById === ctx.actor.personId }));
  await takeDays(ctx, version);
  hint(ctx, { type: 'benefitRule', id: version.ruleId });
  return transition(ctx, ruleVersionMachine, version, 'approve', {
    payload: { ruleId: version.ruleId, versionId: id },
    set: { decided_at: ctx.now, decided_by_id: ctx.actor.personId },
  });
}

type KnownPeriod = RulePeriod & { readonly id: string };

async function takeDays(ctx: Ctx, { id, ruleId, validFrom, validTo }: BenefitRuleVersionRow): Promise<void> {
  const known: KnownPeriod[] = await ctx.em.query(
    `select id, version_id as "versionId", lower(valid)::text as "from", upper(valid)::text as "to"
     from benefit_rule_period where rule_id = $1 and upper_inf(recorded)`,
    [ruleId],
  );
  const wanted = withVersion(known, { versionId: id, from: validFrom, to: validTo });
  const isIn = (period: RulePeriod, among: readonly RulePeriod[]): boolean =>
    among.some(({ versionId, from, to }) => versionId === period.versionId && from === period.from && to === period.to);
  const closed = known.filter((period) => !isIn(period, wanted));
  const opened = wanted.filter((period) => !isIn(period, known));
  await ctx.em.query('update benefit_rule_period set recorded = tstzrange(lower(recorded), $2) where id = any($1)', [
    closed.map((period) => period.id),
    ctx.now,
  ]);
  await ctx.em.query(
    `insert into benefit_rule_period (rule_id, version_id, valid, recorded)
     select $1, version_id, daterange("from", "to"), tstzrange($5, null)
     from unnest($2::uuid[], $3::date[], $4::date[]) as x(version_id, "from", "to")`,
    [
      ruleId,
      opened.map(({ versionId }) => versionId),
      opened.map(({ from }) => from),
      opened.map(({ to }) => to),
      ctx.now,
    ],
  );
}
