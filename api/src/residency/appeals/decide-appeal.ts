import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import { appealMachine, appealSteps, decideAppealInput, whyNotDecideAppeal } from '@aim/domain/residency/appeal';
import { applicationMachine } from '@aim/domain/residency/application';
import { canCarryOut } from '@aim/domain/residency/residency-act';
import { allow, lock } from '../../platform/access.ts';
import type { Ctx } from '../../platform/ctx.ts';
import { emit } from '../../platform/event-log.ts';
import { transition } from '../../platform/transition.ts';
import { today } from '../application-clocks.ts';
import { lockApplication, stepOf } from '../applications.queries.ts';
import { liveApplicationOf } from '../begin-application.ts';
import { hasOpenAct, lockResidency } from '../residencies.queries.ts';
import { ResidencyAct } from '../residency-act.entity.ts';
import { ResidencyAppeal } from './appeal.entity.ts';
import { involvedIn } from './appeals.queries.ts';
import { appealStep, hintOf } from './file-appeal.ts';

const APPEAL_ROUTE = 'Qərardan məhkəməyə şikayət verilə bilər.';
const LEGAL_BASIS = 'Şikayət üzrə qərar';

/** Answers an appeal with reasons. What was wrongly taken comes back by the usual ways: the council again, or two officers. */
export async function decideAppeal(ctx: Ctx, raw: unknown): Promise<ResidencyAppeal> {
  const { id, outcome, reasons } = parseInput(decideAppealInput, raw);
  const appeal = await lock(ctx, ResidencyAppeal, { id });
  allow(ctx, 'appeal.decide', appeal);
  const { residencyId, applicationId, organisationId } = appeal;
  refuseIf(
    whyNotDecideAppeal({
      state: appeal.state,
      outcome,
      actorId: ctx.actor.personId as string,
      involvedIds: await involvedIn(ctx, appeal),
      hasOtherLive: applicationId !== null && (await liveApplicationOf(ctx, organisationId)) !== null,
      hasOpenAct: residencyId !== null && (await hasOpenAct(ctx, residencyId)),
    }),
  );
  if (outcome === 'OVERTURNED' && applicationId !== null) await reopen(ctx, applicationId, reasons);
  if (outcome === 'OVERTURNED' && residencyId !== null) await proposeReinstatement(ctx, residencyId, reasons);
  await hintOf(ctx, appeal);
  return transition(ctx, appealMachine, appeal, appealSteps[outcome], {
    payload: appealStep(appeal),
    reason: reasons,
    set: { answered_at: ctx.now, answered_by_id: ctx.actor.personId, reasons },
  });
}

/** The refusal gives way; the application lies before the council again, and its time begins anew. */
async function reopen(ctx: Ctx, id: string, reason: string): Promise<void> {
  const { application } = await lockApplication(ctx, id);
  await ctx.em.query(
    'update residency_decision set superseded_at = $2 where application_id = $1 and superseded_at is null',
    [id, ctx.now],
  );
  await ctx.em.query('delete from application_clock_pause where application_id = $1 and resumed_on is null', [id]);
  await transition(ctx, applicationMachine, application, 'reopen', {
    payload: stepOf(application),
    reason,
    set: { clock_started_on: today(ctx), decided_on: null, decided_working_days: null },
  });
}

/** Status is given back by two officers: this one proposes it by deciding the appeal. */
async function proposeReinstatement(ctx: Ctx, id: string, reasons: string): Promise<void> {
  const residency = await lockResidency(ctx, id);
  if (!canCarryOut('REINSTATE', residency.state)) return;
  const act = await ctx.em.save(
    ctx.em.create(ResidencyAct, {
      residencyId: id,
      kind: 'REINSTATE',
      state: 'PROPOSED',
      ground: 'DECISION_ANNULLED',
      legalBasis: LEGAL_BASIS,
      reasons,
      appealRoute: APPEAL_ROUTE,
      effectiveOn: dateOf(ctx.now, HOME_ZONE),
      proposedAt: ctx.now,
      proposedById: ctx.actor.personId,
    }),
  );
  const payload = { residencyId: id, actId: act.id, kind: act.kind };
  await emit(ctx, 'residencyAct.proposed', { type: 'residencyAct', id: act.id }, payload);
}
