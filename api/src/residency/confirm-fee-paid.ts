import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { applicationMachine } from '@aim/domain/residency/application';
import { confirmFeeInput, whyNotMove, whyNotPaid } from '@aim/domain/residency/application-rules';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import { dueOn, today } from './application-clocks.ts';
import { lockApplication, stepOf } from './applications.queries.ts';
import type { ResidencyApplication } from './residency-application.entity.ts';

/** Staff saw the payment: the certificate is due from the day of its proof. */
export async function confirmFeePaid(ctx: Ctx, raw: unknown): Promise<ResidencyApplication> {
  const { id, paidOn, reference } = parseInput(confirmFeeInput, raw);
  const { application, facts } = await lockApplication(ctx, id);
  allow(ctx, 'residencyApplication.confirmFee', facts);
  refuseIf(whyNotMove('confirmFee', application.state));
  refuseIf(whyNotPaid({ paidOn, today: today(ctx), approvedOn: application.decidedOn ?? today(ctx) }));
  await ctx.em.query(
    `update residency_fee set paid_on = $2, reference = $3, confirmed_at = $4, confirmed_by_id = $5, certificate_due_on = $6
     where application_id = $1`,
    [id, paidOn, reference, ctx.now, ctx.actor.personId, dueOn('CERTIFICATE', today(ctx))],
  );
  hint(ctx, { type: 'residencyApplication', id });
  return transition(ctx, applicationMachine, application, 'confirmFee', { payload: stepOf(application) });
}
