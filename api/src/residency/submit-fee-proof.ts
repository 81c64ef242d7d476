import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { submitFeeProofInput, whyNotMove, whyNotPaid } from '@aim/domain/residency/application-rules';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { hint } from '../platform/live.ts';
import { today } from './application-clocks.ts';
import { lockApplication, stepOf } from './applications.queries.ts';
import type { ResidencyApplication } from './residency-application.entity.ts';

/** The applicant proves the payment: from then on the decision is not annulled by the timer, staff look at the proof. */
export async function submitFeeProof(ctx: Ctx, raw: unknown): Promise<ResidencyApplication> {
  const { id, paidOn, reference } = parseInput(submitFeeProofInput, raw);
  const { application, facts } = await lockApplication(ctx, id);
  allow(ctx, 'residencyApplication.proveFee', facts);
  refuseIf(whyNotMove('confirmFee', application.state));
  refuseIf(whyNotPaid({ paidOn, today: today(ctx), approvedOn: application.decidedOn ?? today(ctx) }));
  await ctx.em.query(
    'update residency_fee set proof_reference = $2, proof_paid_on = $3, proof_at = $4 where application_id = $1',
    [id, reference, paidOn, ctx.now],
  );
  await emit(ctx, 'residencyApplication.feeProofSubmitted', { type: 'residencyApplication', id }, stepOf(application));
  hint(ctx, { type: 'residencyApplication', id });
  return application;
}
