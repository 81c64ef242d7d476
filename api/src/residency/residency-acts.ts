import { DAY, later } from '@aim/domain/kernel/instant';
import { certificateStates, NOTICE_DAYS, type ResidencyState, residencyMachine } from '@aim/domain/residency/residency';
import { type ActKind, actSteps, residencyActMachine, TOLD_KINDS } from '@aim/domain/residency/residency-act';
import { IsNull } from 'typeorm';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import { newCertificate } from './new-certificate.ts';
import { type Residency, ResidencyCertificate } from './residency.entity.ts';
import { ResidencyAct } from './residency-act.entity.ts';

/** What the law wants to be known elsewhere is written down with the act itself; jobs send it. */
export async function recordNotices(ctx: Ctx, act: ResidencyAct): Promise<void> {
  if (!TOLD_KINDS.includes(act.kind)) return;
  await ctx.em.query(
    "insert into authority_notice (act_id, authority, due_at) select $1, unnest(array['TAX', 'CUSTOMS']), $2",
    [act.id, later(ctx.now, NOTICE_DAYS * DAY)],
  );
}

/** The act takes effect: the residency takes its step, the certificate follows, authorities are to be told. All or nothing. */
export async function carryOut(ctx: Ctx, residency: Residency, act: ResidencyAct): Promise<Residency> {
  const { id: residencyId, organisationId } = residency;
  await transition(ctx, residencyActMachine, act, 'carryOut', {
    payload: { residencyId, actId: act.id, kind: act.kind },
    set: { done_at: ctx.now },
  });
  const step = actSteps[act.kind as Exclude<ActKind, 'ISSUE'>];
  const certificate = await certificateAfter(ctx, residency, act.kind);
  const moved = await transition(ctx, residencyMachine, residency, step, {
    payload: { residencyId, organisationId, actId: act.id, ground: act.ground, number: certificate.number },
    reason: act.reasons,
    set: { suspended_on: act.kind === 'SUSPEND' ? act.effectiveOn : null },
  });
  await settleCertificate(ctx, certificate, moved.state);
  await recordNotices(ctx, act);
  hint(ctx, { type: 'residency', id: residencyId });
  return moved;
}

/** After a revocation a new certificate is issued and the old one stays invalid (DECISIONS 31). */
async function certificateAfter(ctx: Ctx, residency: Residency, kind: ActKind): Promise<ResidencyCertificate> {
  const current = await ctx.em.findOneByOrFail(ResidencyCertificate, {
    residencyId: residency.id,
    supersededAt: IsNull(),
  });
  if (kind !== 'REINSTATE' || residency.state !== 'REVOKED') return current;
  await ctx.em.query('update residency_certificate set superseded_at = $2 where id = $1', [current.id, ctx.now]);
  return newCertificate(ctx, residency.id);
}

async function settleCertificate(ctx: Ctx, certificate: ResidencyCertificate, state: ResidencyState): Promise<void> {
  await ctx.em.query('update residency_certificate set state = $2 where id = $1', [
    certificate.id,
    certificateStates[state],
  ]);
}
