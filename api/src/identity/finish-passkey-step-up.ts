import { finishPasskeyStepUpInput } from '@aim/domain/identity/sign-in';
import { parseInput, problem, refuseIf } from '@aim/domain/kernel/problem';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { requirePasskey } from './passkey-ceremony.ts';
import { markStepUp } from './step-up.ts';

/** Confirms once more that it is the same person, by their passkey. */
export async function finishPasskeyStepUp(ctx: Ctx, raw: unknown): Promise<Date> {
  const { response } = parseInput(finishPasskeyStepUpInput, raw);
  allow(ctx, 'passkey.finishStepUp');
  const { personId } = await requirePasskey(ctx, 'STEP_UP', response);
  refuseIf(personId === ctx.actor.personId ? null : problem('PASSKEY_NOT_MATCHED'));
  return markStepUp(ctx, 'PASSKEY');
}
