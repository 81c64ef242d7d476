import { normalisePassword } from '@aim/domain/identity/password';
import { signInWithPasswordInput } from '@aim/domain/identity/sign-in';
import { parseInput, problem, Refusal, refuseIf } from '@aim/domain/kernel/problem';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { limitRate } from '../platform/rate-limit.ts';
import { accountByEmail, savePassword } from './password-account.ts';
import { PasswordHasher } from './password-hasher.ts';
import { beginPending, type PendingSignIn } from './pending-sign-in.ts';
import { logFailedSignIn } from './sign-in-failed.ts';
import { clearGuesses, takeGuess } from './sign-in-guard.ts';

const PER_ADDRESS = { name: 'password.signIn', limit: 100, windowSeconds: 600 };

/** The first half: unknown addresses, wrong passwords and accounts without one take the same way and get the same answer. */
export async function signInWithPassword(ctx: Ctx, raw: unknown): Promise<Pick<PendingSignIn, 'next' | 'returnTo'>> {
  const { email, password, returnTo } = parseInput(signInWithPasswordInput, raw);
  allow(ctx, 'password.signIn');
  await limitRate(ctx, PER_ADDRESS, ctx.request.address);
  const account = await accountByEmail(ctx, email);
  const count = await takeGuess(ctx, `password ${email}`, account?.personId ?? null);
  const typed = normalisePassword(password);
  const isRight = await ctx.get(PasswordHasher).verify(account?.hash ?? null, typed);
  if (!account?.hash || !isRight) {
    await logFailedSignIn(ctx, 'PASSWORD', 'SIGN_IN_NOT_MATCHED', account?.personId ?? null);
    throw new Refusal([problem('SIGN_IN_NOT_MATCHED')]);
  }
  const { personId, state, hasTotp, hash } = account;
  await clearGuesses(ctx, count);
  refuseIf(state === 'DISABLED' ? problem('ACCOUNT_DISABLED') : null);
  const hasher = ctx.get(PasswordHasher);
  if (hasher.isOutdated(hash)) await savePassword(ctx, personId, await hasher.hash(typed));
  const next = hasTotp ? 'SECOND_FACTOR' : 'ENROL_TOTP';
  await beginPending(ctx, { personId, next, returnTo });
  return { next, returnTo };
}
