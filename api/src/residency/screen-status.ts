import { parseInput, problem, refuseIf } from '@aim/domain/kernel/problem';
import { dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import { screenStatusInput } from '@aim/domain/residency/calculation-input';
import {
  OTHER_ACTIVITY,
  screenStatus as screen,
  screeningHintLabels,
  UNSURE_ACTIVITY,
} from '@aim/domain/residency/screener';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { limitRate } from '../platform/rate-limit.ts';
import { activityClasses } from './activity-class.ts';
import { toRule } from './benefit-rule.type.ts';
import type { ScreenStatusInput } from './calculation.inputs.ts';
import { ruleSetAt } from './rule-set.ts';
import type { Screening } from './screening.type.ts';

const RATE = { name: 'screenStatus', limit: 120, windowSeconds: 60 };

/** Which status fits a business today, with the source of every reason. Nothing is stored. */
export async function screenStatus(ctx: Ctx, raw: ScreenStatusInput): Promise<Screening> {
  allow(ctx, 'status.screen');
  await limitRate(ctx, RATE);
  const asked = parseInput(screenStatusInput, raw);
  const known = [OTHER_ACTIVITY, UNSURE_ACTIVITY, ...(await activityClasses(ctx)).map(({ code }) => code)];
  refuseIf(known.includes(asked.activity) ? null : problem('NOT_VALID', { path: ['activity'] }));
  const { rules } = await ruleSetAt(ctx);
  const { outcome, statuses } = screen(rules, asked, dateOf(ctx.now, HOME_ZONE));
  return {
    outcome,
    statuses: statuses.map(({ benefit, reasons, ...each }) => ({
      ...each,
      benefit: benefit === null ? null : toRule(benefit, ctx.locale),
      reasons: reasons.map(({ rule, measure, hint }) => ({
        rule: toRule(rule, ctx.locale),
        measure,
        hint,
        advice: hint === null ? null : screeningHintLabels[hint][ctx.locale],
      })),
    })),
  };
}
