import { finishPasskeySignInInput } from '@aim/domain/identity/sign-in';
import { parseInput } from '@aim/domain/kernel/problem';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { limitRate } from '../platform/rate-limit.ts';
import { requirePasskey } from './passkey-ceremony.ts';
import { startSession } from './start-session.ts';

const PER_ADDRESS = { name: 'passkey.finishSignIn', limit: 120, windowSeconds: 600 };

/** Signs in by passkey: possession and a gesture in one, so it counts as a fresh confirmation too. */
export async function finishPasskeySignIn(ctx: Ctx, raw: unknown): Promise<{ returnTo: string | null }> {
  const { response, returnTo } = parseInput(finishPasskeySignInInput, raw);
  allow(ctx, 'passkey.finishSignIn');
  await limitRate(ctx, PER_ADDRESS, ctx.request.address);
  const { personId } = await requirePasskey(ctx, 'SIGN_IN', response);
  await startSession(ctx, { personId, method: 'PASSKEY', isStepUp: true });
  return { returnTo };
}
