import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import {
  type ActKind,
  FOUR_EYES_KINDS,
  type ResidencyDecisionInput,
  residencyDecisionInput,
  whyNotAct,
} from '@aim/domain/residency/residency-act';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { hint } from '../platform/live.ts';
import { actFacts } from './act-facts.ts';
import { lockResidency } from './residencies.queries.ts';
import type { Residency } from './residency.entity.ts';
import { ResidencyAct } from './residency-act.entity.ts';
import { carryOut } from './residency-acts.ts';

export type ProposedKind = Exclude<ActKind, 'ISSUE' | 'EXPIRE'>;

const ACTIONS = {
  OPEN_REVIEW: 'residency.openReview',
  CLOSE_REVIEW: 'residency.closeReview',
  SUSPEND: 'certificate.suspend',
  REINSTATE: 'certificate.reinstate',
  REVOKE: 'certificate.revoke',
  WITHDRAW: 'residency.withdraw',
} as const;

/** What every decision about a residency has in common: it waits for a second officer, for its day, or takes effect at once. */
export async function proposeAct(
  ctx: Ctx,
  kind: ProposedKind,
  raw: unknown,
  sign: (residency: Residency) => Promise<string | null> = async () => null,
): Promise<Residency> {
  const input = parseInput(residencyDecisionInput, raw);
  const residency = await lockResidency(ctx, input.id);
  allow(ctx, ACTIONS[kind], residency);
  const facts = await actFacts(ctx, residency);
  refuseIf(whyNotAct({ ...input, ...facts, kind }));
  const act = await recordAct(ctx, kind, { ...input, signatureId: await sign(residency) });
  return act.state === 'AGREED' && input.effectiveOn <= facts.today ? carryOut(ctx, residency, act) : residency;
}

async function recordAct(
  ctx: Ctx,
  kind: ProposedKind,
  { id: residencyId, ...decision }: ResidencyDecisionInput & { signatureId: string | null },
): Promise<ResidencyAct> {
  const act = await ctx.em.save(
    ctx.em.create(ResidencyAct, {
      ...decision,
      residencyId,
      kind,
      state: FOUR_EYES_KINDS.includes(kind) ? 'PROPOSED' : 'AGREED',
      proposedAt: ctx.now,
      proposedById: ctx.actor.personId,
    }),
  );
  const payload = { residencyId, actId: act.id, kind };
  await emit(ctx, 'residencyAct.proposed', { type: 'residencyAct', id: act.id }, payload);
  hint(ctx, { type: 'residency', id: residencyId });
  return act;
}
