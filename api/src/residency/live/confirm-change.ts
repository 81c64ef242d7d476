import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { confirmChangeInput, plannedChangeMachine, whyNotConfirmChange } from '@aim/domain/residency/planned-change';
import { allow, find } from '../../platform/access.ts';
import type { Ctx } from '../../platform/ctx.ts';
import { hint } from '../../platform/live.ts';
import { transition } from '../../platform/transition.ts';
import { today } from '../application-clocks.ts';
import { Residency } from '../residency.entity.ts';
import { changeStep } from './announce-change.ts';
import type { PlannedChange } from './live.entity.ts';
import { lockChange } from './live.queries.ts';

/** The resident says that it took place, and on which day. */
export async function confirmChange(ctx: Ctx, raw: unknown): Promise<PlannedChange> {
  const { id, happenedOn } = parseInput(confirmChangeInput, raw);
  const change = await lockChange(ctx, id);
  allow(ctx, 'plannedChange.confirm', change);
  const { startedOn } = await find(ctx, Residency, { id: change.residencyId });
  refuseIf(whyNotConfirmChange({ state: change.state, startedOn, happenedOn, today: today(ctx) }));
  hint(ctx, { type: 'residency', id: change.residencyId });
  return transition(ctx, plannedChangeMachine, change, 'confirm', {
    payload: changeStep(change),
    set: { happened_on: happenedOn, ended_at: ctx.now, ended_by_id: ctx.actor.personId },
  });
}
