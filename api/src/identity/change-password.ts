import { normalisePassword, whyNotChangePassword } from '@aim/domain/identity/password';
import { changePasswordInput } from '@aim/domain/identity/sign-in';
import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { commonPasswords } from './common-passwords.ts';
import { endSessions } from './end-sessions.ts';
import { forgetDevices } from './known-device.ts';
import { emailOf, savePassword } from './password-account.ts';
import { PasswordHasher } from './password-hasher.ts';
import { Person } from './person.entity.ts';
import { clearGuesses, takeGuess } from './sign-in-guard.ts';

/** Whoever knows the old password sets a new one; every other session ends. */
export async function changePassword(ctx: Ctx, raw: unknown): Promise<void> {
  const input = parseInput(changePasswordInput, raw);
  const personId = ctx.actor.personId as string;
  const [typed, wanted] = [normalisePassword(input.current), normalisePassword(input.new)];
  allow(ctx, 'password.change');
  const count = await takeGuess(ctx, `password ${personId}`, personId);
  const hasher = ctx.get(PasswordHasher);
  const isCurrentRight = await hasher.verify(await hashOf(ctx, personId), typed);
  const person = await ctx.em.findOneByOrFail(Person, { id: personId });
  refuseIf(
    whyNotChangePassword({
      isCurrentRight,
      isSameAsCurrent: typed === wanted,
      password: wanted,
      context: [person.fullName, (await emailOf(ctx, personId)) ?? ''],
      isCommon: await commonPasswords(),
    }),
  );
  await clearGuesses(ctx, count);
  await savePassword(ctx, personId, await hasher.hash(wanted));
  await forgetDevices(ctx, personId, 'others');
  await endSessions(ctx, personId, { except: ctx.actor.sessionId as string }, 'CREDENTIALS_CHANGED');
  await emit(ctx, 'password.changed', { type: 'person', id: personId }, { personId });
}

async function hashOf(ctx: Ctx, personId: string): Promise<string | null> {
  const [row]: { hash: string }[] = await ctx.em.query('select hash from password_credential where person_id = $1', [
    personId,
  ]);
  return row?.hash ?? null;
}
