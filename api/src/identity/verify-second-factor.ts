import { verifySecondFactorInput } from '@aim/domain/identity/sign-in';
import { parseInput, problem, Refusal } from '@aim/domain/kernel/problem';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { endPending, findPending, type PendingSignIn } from './pending-sign-in.ts';
import { requireSecondFactor } from './second-factor.ts';
import { startSession } from './start-session.ts';

/** The second half of a sign-in by password: only now there is a session. */
export async function verifySecondFactor(ctx: Ctx, raw: unknown): Promise<Pick<PendingSignIn, 'returnTo'>> {
  const { code } = parseInput(verifySecondFactorInput, raw);
  const pending = await findPending(ctx, 'SECOND_FACTOR');
  if (!pending) throw new Refusal([problem('SIGN_IN_EXPIRED')]);
  allow(ctx, 'secondFactor.verify', { isSignInPending: true });
  await requireSecondFactor(ctx, pending.personId, code);
  await endPending(ctx);
  await startSession(ctx, { personId: pending.personId, method: 'PASSWORD', isStepUp: true });
  return pending;
}
