import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { callOffChangeInput, plannedChangeMachine, whyNotCallOff } from '@aim/domain/residency/planned-change';
import { allow } from '../../platform/access.ts';
import type { Ctx } from '../../platform/ctx.ts';
import { hint } from '../../platform/live.ts';
import { transition } from '../../platform/transition.ts';
import { changeStep } from './announce-change.ts';
import type { PlannedChange } from './live.entity.ts';
import { lockChange } from './live.queries.ts';

/** What was announced does not take place. */
export async function callOffChange(ctx: Ctx, raw: unknown): Promise<PlannedChange> {
  const { id, reason } = parseInput(callOffChangeInput, raw);
  const change = await lockChange(ctx, id);
  allow(ctx, 'plannedChange.callOff', change);
  refuseIf(whyNotCallOff(change));
  hint(ctx, { type: 'residency', id: change.residencyId });
  return transition(ctx, plannedChangeMachine, change, 'callOff', {
    payload: changeStep(change),
    reason,
    set: { called_off_reason: reason, ended_at: ctx.now, ended_by_id: ctx.actor.personId },
  });
}
