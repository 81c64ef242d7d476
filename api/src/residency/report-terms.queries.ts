import type { CalendarDate } from '@aim/domain/kernel/calendar-date';
import { isWithin } from '@aim/domain/residency/clock';
import { SHARE_RULE } from '@aim/domain/residency/report-terms';
import type { Ctx } from '../platform/ctx.ts';
import { ruleSetAt } from './rule-set.ts';

/** The least share of qualifying income on a day, as two officers entered it; null: nobody has confirmed one. */
export function leastShare(ctx: Ctx, on: CalendarDate): Promise<number | null> {
  return ctx.loaders.batch<number | null>('residencyReport.leastShare', on, (_, days) => leastShares(ctx, days), null);
}

/** The rules are read once for all reports of a page. */
async function leastShares(ctx: Ctx, days: readonly CalendarDate[]): Promise<Map<string, number | null>> {
  const { rules } = await ruleSetAt(ctx);
  return new Map(days.map((on) => [on, shareOn(rules, on)]));
}

function shareOn(rules: Awaited<ReturnType<typeof ruleSetAt>>['rules'], on: CalendarDate): number | null {
  const rule = rules.find(({ code, valid, isApplied }) => code === SHARE_RULE && isApplied && isWithin(valid, on));
  if (rule?.computation.kind !== 'LIMIT' || rule.computation.parameters === null) return null;
  const { maximum, unit } = rule.computation.parameters;
  return unit === 'BPS' ? Number(maximum) : null;
}
