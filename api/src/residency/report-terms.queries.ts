import type { CalendarDate } from '@aim/domain/kernel/calendar-date';
import { isWithin } from '@aim/domain/residency/clock';
import { SHARE_RULE } from '@aim/domain/residency/report-terms';
import type { Ctx } from '../platform/ctx.ts';
import { ruleSetAt } from './rule-set.ts';

/** The least share of qualifying income on a day, as two officers entered it; null: nobody has confirmed one. */
export async function leastShare(ctx: Ctx, on: CalendarDate): Promise<number | null> {
  const { rules } = await ruleSetAt(ctx);
  const rule = rules.find(({ code, valid, isApplied }) => code === SHARE_RULE && isApplied && isWithin(valid, on));
  if (rule?.computation.kind !== 'LIMIT' || rule.computation.parameters === null) return null;
  const { maximum, unit } = rule.computation.parameters;
  return unit === 'BPS' ? Number(maximum) : null;
}
