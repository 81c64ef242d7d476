import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { applicationMachine } from '@aim/domain/residency/application';
import { releaseDecisionInput, whyNotMove, whyNotRelease } from '@aim/domain/residency/application-rules';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import { tellActor } from '../platform/with-actor.ts';
import { dueOn, today, totalClock } from './application-clocks.ts';
import { lockApplication, stepOf } from './applications.queries.ts';
import { currentDecision } from './decisions.queries.ts';
import type { ResidencyApplication } from './residency-application.entity.ts';

/** A second person has read the prepared decision: it takes effect, and the applicant is told with its reasons. */
export async function releaseResidencyDecision(ctx: Ctx, raw: unknown): Promise<ResidencyApplication> {
  const { id, decisionId } = parseInput(releaseDecisionInput, raw);
  const { application, facts } = await lockApplication(ctx, id);
  allow(ctx, 'residencyApplication.release', facts);
  refuseIf(whyNotMove('approve', application.state));
  await tellActor(ctx);
  const decision = await currentDecision(ctx.em, id);
  const actorId = ctx.actor.personId as string;
  refuseIf(whyNotRelease({ stagedById: decision?.stagedById ?? '', actorId, isCurrent: decision?.id === decisionId }));
  await ctx.em.query('update residency_decision set released_at = $2, released_by_id = $3 where id = $1', [
    decisionId,
    ctx.now,
    actorId,
  ]);
  const isApproved = decision?.outcome === 'APPROVED';
  if (isApproved) await openFee(ctx, id);
  hint(ctx, { type: 'residencyApplication', id });
  return transition(ctx, applicationMachine, application, isApproved ? 'approve' : 'refuse', {
    payload: { ...stepOf(application), decisionId, reasons: decision?.reasons ?? [] },
    set: { decided_on: today(ctx), decided_working_days: await elapsed(ctx, application) },
  });
}

/** Working days the agency took, for its own statistics. */
async function elapsed(ctx: Ctx, application: ResidencyApplication): Promise<number | null> {
  const pauses = await ctx.em.query(
    'select paused_on as "pausedOn", resumed_on as "resumedOn" from application_clock_pause where application_id = $1',
    [application.id],
  );
  return totalClock(ctx, { ...application, pauses })?.elapsed ?? null;
}

/** The notice of the fee leaves with the decision; its days begin on the same day. */
async function openFee(ctx: Ctx, id: string): Promise<void> {
  await ctx.em.query(
    'insert into residency_fee (application_id, noticed_at, notice_due_on, due_on) values ($1, $2, $3, $4)',
    [id, ctx.now, dueOn('FEE_NOTICE', today(ctx)), dueOn('FEE_PAYMENT', today(ctx))],
  );
}
