import { normalisePassword, whyNotPassword } from '@aim/domain/identity/password';
import { registerAccountInput } from '@aim/domain/identity/sign-in';
import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { limitRate } from '../platform/rate-limit.ts';
import { commonPasswords } from './common-passwords.ts';
import { requireEmailCode } from './email-code.ts';
import { enrolTotp, type TotpSecret } from './enrol-totp.ts';
import { savePassword } from './password-account.ts';
import { PasswordHasher } from './password-hasher.ts';
import { beginPending } from './pending-sign-in.ts';
import { keepContact, registerPerson } from './register-person.ts';

const PER_ADDRESS = { name: 'account.register', limit: 30, windowSeconds: 3600 };

/** Opens an account for somebody without Digital Login. It can do nothing before the second factor is set up. */
export async function registerAccount(ctx: Ctx, raw: unknown): Promise<TotpSecret> {
  const { email, code, fullName, password, locale } = parseInput(registerAccountInput, raw);
  allow(ctx, 'account.register');
  await limitRate(ctx, PER_ADDRESS, ctx.request.address);
  refuseIf(whyNotPassword({ password, context: [email, fullName], isCommon: await commonPasswords() }));
  await requireEmailCode(ctx, { email, purpose: 'SIGN_UP' }, code);
  const hash = await ctx.get(PasswordHasher).hash(normalisePassword(password));
  const { id: personId } = await registerPerson(ctx, { fullName, locale, method: 'PASSWORD' });
  await keepContact(ctx, { personId, email, isVerified: true });
  await savePassword(ctx, personId, hash);
  await emit(ctx, 'person.emailVerified', { type: 'person', id: personId }, { personId });
  await beginPending(ctx, { personId, next: 'ENROL_TOTP', returnTo: null });
  return enrolTotp(ctx, personId, email);
}
