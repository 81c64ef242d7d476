import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { applicationMachine } from '@aim/domain/residency/application';
import { acceptCompletenessInput, whyNotMove } from '@aim/domain/residency/application-rules';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import { today } from './application-clocks.ts';
import { lockApplication, stepOf } from './applications.queries.ts';
import type { ResidencyApplication } from './residency-application.entity.ts';

/** The application is complete: it is evaluated from here on. */
export async function acceptCompleteness(ctx: Ctx, raw: unknown): Promise<ResidencyApplication> {
  const { id } = parseInput(acceptCompletenessInput, raw);
  const { application, facts } = await lockApplication(ctx, id);
  allow(ctx, 'residencyApplication.accept', facts);
  refuseIf(whyNotMove('accept', application.state));
  hint(ctx, { type: 'residencyApplication', id });
  return transition(ctx, applicationMachine, application, 'accept', {
    payload: stepOf(application),
    set: { checked_on: today(ctx) },
  });
}
