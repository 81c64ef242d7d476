import { removePasskeyInput, whyNotRemovePasskey } from '@aim/domain/identity/sign-in';
import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { allow, lock } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { endSessions } from './end-sessions.ts';
import { myPasskeys } from './my-passkeys.ts';
import { Passkey } from './passkey.entity.ts';
import { Person } from './person.entity.ts';
import { mySignInMethods } from './sign-in-methods.ts';

/** Takes a passkey away; the last way to sign in stays. Sessions opened elsewhere end: the key may be in other hands. */
export async function removePasskey(ctx: Ctx, raw: unknown): Promise<Passkey[]> {
  const { id } = parseInput(removePasskeyInput, raw);
  const { id: personId } = await lock(ctx, Person, { id: ctx.actor.personId as string });
  const passkey = await lock(ctx, Passkey, { id, personId });
  const { passkeys, digitalLogin, password, totp } = await mySignInMethods(ctx);
  allow(ctx, 'passkey.remove', passkey);
  refuseIf(
    whyNotRemovePasskey({
      passkeyCount: passkeys,
      hasDigitalLogin: digitalLogin,
      hasPasswordAndTotp: password && totp,
    }),
  );
  await ctx.em.delete(Passkey, { id });
  await emit(ctx, 'passkey.removed', { type: 'person', id: personId }, { personId, passkeyId: id });
  await endSessions(ctx, personId, { except: ctx.actor.sessionId as string }, 'CREDENTIALS_CHANGED');
  return myPasskeys(ctx);
}
