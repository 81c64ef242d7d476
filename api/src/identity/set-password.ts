import { normalisePassword, whyNotSetPassword } from '@aim/domain/identity/password';
import { setPasswordInput } from '@aim/domain/identity/sign-in';
import { isStaff } from '@aim/domain/kernel/policy';
import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { allow, lock } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { commonPasswords } from './common-passwords.ts';
import { endSessions } from './end-sessions.ts';
import { addressOf, savePassword } from './password-account.ts';
import { PasswordHasher } from './password-hasher.ts';
import { Person } from './person.entity.ts';
import { mySignInMethods } from './sign-in-methods.ts';

/** A first password beside Digital Login or a passkey. It signs in together with the proved address and the code app. */
export async function setPassword(ctx: Ctx, raw: unknown): Promise<void> {
  const input = parseInput(setPasswordInput, raw);
  const password = normalisePassword(input.password);
  const personId = ctx.actor.personId as string;
  const person = await lock(ctx, Person, { id: personId });
  allow(ctx, 'password.set');
  const { password: hasPassword, totp: hasTotp } = await mySignInMethods(ctx);
  const address = await addressOf(ctx, personId);
  refuseIf(
    whyNotSetPassword({
      hasPassword,
      hasTotp,
      hasVerifiedEmail: address?.isVerified ?? false,
      isStaff: isStaff(ctx.actor),
      password,
      context: [person.fullName, address?.email ?? ''],
      isCommon: await commonPasswords(),
    }),
  );
  await savePassword(ctx, personId, await ctx.get(PasswordHasher).hash(password));
  await endSessions(ctx, personId, { except: ctx.actor.sessionId as string }, 'CREDENTIALS_CHANGED');
  await emit(ctx, 'password.changed', { type: 'person', id: personId }, { personId });
}
