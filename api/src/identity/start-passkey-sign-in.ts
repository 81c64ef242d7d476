import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { limitRate } from '../platform/rate-limit.ts';
import { relyingParty } from './passkey-ceremony.ts';
import { keepChallenge } from './passkey-challenge.ts';

const PER_ADDRESS = { name: 'passkey.signIn', limit: 600, windowSeconds: 600 };

/** A challenge for any passkey of ours that the device holds: nobody has to say first who they are. */
export async function startPasskeySignIn(ctx: Ctx): Promise<object> {
  allow(ctx, 'passkey.startSignIn');
  await limitRate(ctx, PER_ADDRESS, ctx.request.address);
  const { generateAuthenticationOptions } = await import('@simplewebauthn/server');
  const options = await generateAuthenticationOptions({
    rpID: relyingParty(ctx).rpID,
    userVerification: 'required',
  });
  await keepChallenge(ctx, 'SIGN_IN', options.challenge);
  return options;
}
