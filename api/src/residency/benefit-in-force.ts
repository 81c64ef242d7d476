import type { CalendarDate } from '@aim/domain/kernel/calendar-date';
import type { BenefitRule } from '@aim/domain/residency/rule';
import { statementOf } from '@aim/domain/residency/statement';
import { IsNull } from 'typeorm';
import { find } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { type Residency, ResidencyCertificate } from './residency.entity.ts';
import { ruleSetAt } from './rule-set.ts';

/** Whether a benefit counts for this certificate on a day, by the same statement that the resident reads; null: unconfirmed. */
export async function isBenefitInForce(
  ctx: Ctx,
  residency: Residency,
  isAsked: (rule: BenefitRule) => boolean,
  on: CalendarDate,
): Promise<boolean | null> {
  const { issuedOn } = await find(ctx, ResidencyCertificate, { residencyId: residency.id, supersededAt: IsNull() });
  const { rules } = await ruleSetAt(ctx);
  const day = on < issuedOn ? issuedOn : on;
  const states = statementOf(rules, { place: 'OUTSIDE', issuedOn, isValid: true }, day)
    .filter(({ rule }) => isAsked(rule))
    .map(({ state }) => state);
  if (states.includes('IN_FORCE')) return true;
  return states.includes('UNCONFIRMED') ? null : false;
}
