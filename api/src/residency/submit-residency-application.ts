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

/** The signed application is registered: server time is on the receipt, and the clocks begin. */
export async function submitResidencyApplication(ctx: Ctx, raw: unknown): Promise<ResidencyApplication> {
  const { id, signatureId } = parseInput(submitApplicationInput, raw);
  const { application, facts } = await lockApplication(ctx, id);
  allow(ctx, 'residencyApplication.submit', facts);
  refuseIf(whyNotMove('submit', application.state));
  await useSignature(ctx, application, signatureId);
  hint(ctx, { type: 'residencyApplication', id });
  return transition(ctx, applicationMachine, application, 'submit', {
    payload: { ...stepOf(application), signatureId },
    set: { submitted_at: ctx.now, clock_started_on: today(ctx), check_started_on: today(ctx), changed_at: ctx.now },
  });
}
