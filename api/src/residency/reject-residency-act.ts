import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { rejectResidencyActInput, residencyActMachine, whyNotReject } from '@aim/domain/residency/residency-act';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import { lockAct } from './lock-act.ts';
import type { Residency } from './residency.entity.ts';

/** The second person does not agree, or the first has thought again. */
export async function rejectResidencyAct(ctx: Ctx, raw: unknown): Promise<Residency> {
  const { id, reason } = parseInput(rejectResidencyActInput, raw);
  const { act, residency } = await lockAct(ctx, id);
  allow(ctx, 'residencyAct.reject', { ...residency, actState: act.state });
  refuseIf(whyNotReject({ actState: act.state }));
  await transition(ctx, residencyActMachine, act, 'reject', {
    payload: { residencyId: residency.id, actId: act.id, kind: act.kind },
    reason,
    set: { decided_at: ctx.now, decided_by_id: ctx.actor.personId },
  });
  hint(ctx, { type: 'residency', id: residency.id });
  return residency;
}
