import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { Passkey } from './passkey.entity.ts';
import { relyingParty } from './passkey-ceremony.ts';
import { keepChallenge } from './passkey-challenge.ts';

/** A challenge for one of this person's own passkeys. */
export async function startPasskeyStepUp(ctx: Ctx): Promise<object> {
  allow(ctx, 'passkey.startStepUp');
  const passkeys = await ctx.em.findBy(Passkey, { personId: ctx.actor.personId as string });
  const { generateAuthenticationOptions } = await import('@simplewebauthn/server');
  const options = await generateAuthenticationOptions({
    rpID: relyingParty(ctx).rpID,
    userVerification: 'required',
    allowCredentials: passkeys.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
  });
  await keepChallenge(ctx, 'STEP_UP', options.challenge);
  return options;
}
