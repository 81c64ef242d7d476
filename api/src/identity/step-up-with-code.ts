import { stepUpWithCodeInput } from '@aim/domain/identity/sign-in';
import { isStaff } from '@aim/domain/kernel/policy';
import { parseInput, problem, refuseIf } from '@aim/domain/kernel/problem';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { requireSecondFactor } from './second-factor.ts';
import { markStepUp } from './step-up.ts';

/** Confirms by the code app. Staff decisions need a proof that cannot be phished: a passkey or Digital Login. */
export async function stepUpWithCode(ctx: Ctx, raw: unknown): Promise<Date> {
  const { code } = parseInput(stepUpWithCodeInput, raw);
  allow(ctx, 'session.stepUpWithCode');
  refuseIf(isStaff(ctx.actor) ? problem('STEP_UP_TOO_WEAK') : null);
  await requireSecondFactor(ctx, ctx.actor.personId as string, code);
  return markStepUp(ctx, 'TOTP');
}
