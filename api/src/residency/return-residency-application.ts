import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { applicationMachine } from '@aim/domain/residency/application';
import { returnApplicationInput, whyNotMove } from '@aim/domain/residency/application-rules';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import { lockApplication, stepOf } from './applications.queries.ts';
import type { ResidencyApplication } from './residency-application.entity.ts';

/** Returned without consideration: nothing was judged, and a new application is open at once. */
export async function returnResidencyApplication(ctx: Ctx, raw: unknown): Promise<ResidencyApplication> {
  const { id, reason, note } = parseInput(returnApplicationInput, raw);
  const { application, facts } = await lockApplication(ctx, id);
  allow(ctx, 'residencyApplication.return', facts);
  refuseIf(whyNotMove('returnUnconsidered', application.state));
  hint(ctx, { type: 'residencyApplication', id });
  return transition(ctx, applicationMachine, application, 'returnUnconsidered', {
    payload: { ...stepOf(application), reason },
    set: { return_reason: reason, return_note: note },
  });
}
