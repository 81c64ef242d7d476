import { MINUTE } from '@aim/domain/kernel/instant';
import type { Locale } from '@aim/domain/kernel/locale';
import { quotaPeriodAt } from '@aim/domain/spaces/quota';
import { type QuotaPeriod, ruleSentence, type SpaceRule } from '@aim/domain/spaces/space-rule';
import { resourceKindLabels } from '@aim/domain/spaces/vocabulary';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { plansOf, type RuleRow, rulesOf } from './rules.queries.ts';

export interface QuotaView {
  readonly key: string;
  readonly label: string;
  readonly period: QuotaPeriod | null;
  readonly unit: 'MINUTES' | 'CREDITS';
  readonly limit: number;
  readonly used: number;
  readonly left: number;
  readonly resetsAt: Date | null;
}

/** What a person may still use in a centre, before they try: the tightest first. */
export async function quotasOf(ctx: Ctx, centreId: string): Promise<QuotaView[]> {
  allow(ctx, 'quota.readOwn');
  const [rules, { plans, zone, credits }] = await Promise.all([rulesOf(ctx, centreId), plansOf(ctx, centreId)]);
  const quotas = rules.filter(
    (rule): rule is Extract<RuleRow, { type: 'QUOTA' }> =>
      rule.type === 'QUOTA' && (rule.plan === null || plans.includes(rule.plan)),
  );
  const used = await ctx.db.rows<{ ruleId: string; used: number; limit: number }>(
    `select rule_id as "ruleId", used_minutes as used, limit_minutes as "limit" from quota_period
     where person_id = $1 and rule_id = any($2::uuid[]) and during @> $3::timestamptz`,
    [ctx.actor.personId, quotas.map(({ id }) => id), ctx.now],
  );
  const views = quotas.map((rule): QuotaView => {
    const row = used.find(({ ruleId }) => ruleId === rule.id);
    const limit = row?.limit ?? rule.params.minutes;
    return {
      key: rule.id,
      label: labelOf(rule, ctx.locale),
      period: rule.params.period,
      unit: 'MINUTES',
      limit,
      used: row?.used ?? 0,
      left: limit - (row?.used ?? 0),
      resetsAt: quotaPeriodAt(new Date(ctx.now.getTime() + MINUTE), rule.params.period, zone).endsAt,
    };
  });
  const ledger = credits.map(
    ({ id, granted, used: spent, plan }): QuotaView => ({
      key: id,
      label: plan[ctx.locale] ?? id,
      period: null,
      unit: 'CREDITS',
      limit: granted,
      used: spent,
      left: granted - spent,
      resetsAt: null,
    }),
  );
  return [...views.toSorted((one, other) => one.left / one.limit - other.left / other.limit), ...ledger];
}

function labelOf(rule: SpaceRule, locale: Locale): string {
  const sentence = ruleSentence(rule, locale);
  return rule.kind === null ? sentence : `${resourceKindLabels[rule.kind][locale]}: ${sentence}`;
}
