import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import { residencyActInput, residencyActMachine, whyNotApprove } from '@aim/domain/residency/residency-act';
import { isMoratorium } from '@aim/domain/residency/suspension-clock';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import { lockAct } from './lock-act.ts';
import { moratoria } from './residencies.queries.ts';
import type { Residency } from './residency.entity.ts';
import { carryOut } from './residency-acts.ts';

/** The second pair of eyes; an act whose day has come takes effect in the same transaction. */
export async function approveResidencyAct(ctx: Ctx, raw: unknown): Promise<Residency> {
  const { id } = parseInput(residencyActInput, raw);
  const { act, residency } = await lockAct(ctx, id);
  const today = dateOf(ctx.now, HOME_ZONE);
  allow(ctx, 'residencyAct.approve', { ...residency, actState: act.state });
  const isActorProposer = act.proposedById === ctx.actor.personId;
  const facts = { kind: act.kind, actState: act.state, residencyState: residency.state, isActorProposer };
  refuseIf(whyNotApprove({ ...facts, isMoratorium: isMoratorium(await moratoria(ctx), today) }));
  const agreed = await transition(ctx, residencyActMachine, act, 'approve', {
    payload: { residencyId: residency.id, actId: act.id, kind: act.kind },
    set: { decided_at: ctx.now, decided_by_id: ctx.actor.personId },
  });
  hint(ctx, { type: 'residency', id: residency.id });
  return act.effectiveOn <= today ? carryOut(ctx, residency, agreed) : residency;
}
