import { normalisePassword, whyNotPassword } from '@aim/domain/identity/password';
import { recoverAccountInput } from '@aim/domain/identity/sign-in';
import { parseInput, problem, refuseIf } from '@aim/domain/kernel/problem';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { limitRate } from '../platform/rate-limit.ts';
import { commonPasswords } from './common-passwords.ts';
import { requireEmailCode } from './email-code.ts';
import { endSessions } from './end-sessions.ts';
import { forgetDevices, rememberDevice } from './known-device.ts';
import { accountByEmail, savePassword } from './password-account.ts';
import { PasswordHasher } from './password-hasher.ts';
import { clearStrangersGuesses } from './sign-in-guard.ts';

const PER_ADDRESS = { name: 'account.recover', limit: 30, windowSeconds: 3600 };

/**
 * A new password for a forgotten one. It never takes the second factor away: signing in still asks for it. This browser has proved
 * the address, so strangers who go on guessing do not delay it; every other is unknown again.
 */
export async function recoverAccount(ctx: Ctx, raw: unknown): Promise<void> {
  const { email, code, password } = parseInput(recoverAccountInput, raw);
  allow(ctx, 'account.recover');
  await limitRate(ctx, PER_ADDRESS, ctx.request.address);
  const account = await accountByEmail(ctx, email);
  const context = [email, account?.fullName ?? ''];
  refuseIf(whyNotPassword({ password, context, isCommon: await commonPasswords() }));
  await requireEmailCode(ctx, { email, purpose: 'RECOVERY' }, code);
  refuseIf(account?.hash ? null : problem('EMAIL_CODE_WRONG', { path: ['code'] }));
  const personId = account?.personId as string;
  await savePassword(ctx, personId, await ctx.get(PasswordHasher).hash(normalisePassword(password)));
  await clearStrangersGuesses(ctx, `password ${email}`);
  await forgetDevices(ctx, personId, 'all');
  await rememberDevice(ctx, personId, 'RECOVERY');
  await endSessions(ctx, personId, 'all', 'CREDENTIALS_CHANGED');
  await emit(ctx, 'password.changed', { type: 'person', id: personId }, { personId });
}
