import { addDays, dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import type { ResidencyState } from '@aim/domain/residency/residency';
import { canCarryOut } from '@aim/domain/residency/residency-act';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { REGISTER_RULES } from './register-rules.ts';
import { lockResidency } from './residencies.queries.ts';
import { ResidencyAct } from './residency-act.entity.ts';
import { carryOut } from './residency-acts.ts';

const REASONS = 'Şəhadətnamədə göstərilən müddət bitib.';
const APPEAL_ROUTE = 'Yeni müraciət istənilən vaxt təqdim oluna bilər.';

/**
 * By the timer, the day after the last one; what was proposed meanwhile is closed by it, because there is nothing left to decide. What the
 * state was on the last day; null where nothing ended.
 */
export async function recordExpiry(ctx: Ctx, id: string): Promise<ResidencyState | null> {
  allow(ctx, 'residency.expire');
  const residency = await lockResidency(ctx, id);
  const today = dateOf(ctx.now, HOME_ZONE);
  if (residency.endsOn === null || residency.endsOn >= today || !canCarryOut('EXPIRE', residency.state)) return null;
  const { state } = residency;
  await ctx.em.query(
    "update residency_act set state = 'REJECTED', decided_at = $2, version = version + 1 where residency_id = $1 and state in ('PROPOSED', 'AGREED')",
    [id, ctx.now],
  );
  const act = await ctx.em.save(
    ctx.em.create(ResidencyAct, {
      residencyId: id,
      kind: 'EXPIRE',
      state: 'AGREED',
      ground: 'TERM_ENDED',
      legalBasis: REGISTER_RULES,
      reasons: REASONS,
      appealRoute: APPEAL_ROUTE,
      effectiveOn: addDays(residency.endsOn, 1),
      proposedAt: ctx.now,
      proposedById: null,
    }),
  );
  await carryOut(ctx, residency, act);
  return state;
}
