import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { applicationMachine } from '@aim/domain/residency/application';
import { submitApplicationInput, whyNotMove } from '@aim/domain/residency/application-rules';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import { today } from './application-clocks.ts';
import { lockApplication, stepOf } from './applications.queries.ts';
import type { ResidencyApplication } from './residency-application.entity.ts';
import { useSignature } from './residency-signature.ts';

/** Corrected and signed again: the total goes on from where it stood, the check begins anew. */
export async function resubmitResidencyApplication(ctx: Ctx, raw: unknown): Promise<ResidencyApplication> {
  const { id, signatureId } = parseInput(submitApplicationInput, raw);
  const { application, facts } = await lockApplication(ctx, id);
  allow(ctx, 'residencyApplication.resubmit', facts);
  refuseIf(whyNotMove('resubmit', application.state));
  await useSignature(ctx, application, signatureId);
  await ctx.em.query(
    'update application_clock_pause set resumed_on = $2 where application_id = $1 and resumed_on is null',
    [id, today(ctx)],
  );
  hint(ctx, { type: 'residencyApplication', id });
  return transition(ctx, applicationMachine, application, 'resubmit', {
    payload: { ...stepOf(application), signatureId },
    set: { check_started_on: today(ctx), answer_due_on: null, changed_at: ctx.now },
  });
}
