import { problem, Refusal } from '@aim/domain/kernel/problem';
import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import { CONFIG, type Config } from '../platform/config.ts';
import type { Ctx } from '../platform/ctx.ts';
import { Passkey } from './passkey.entity.ts';
import { type Ceremony, takeChallenge } from './passkey-challenge.ts';
import { logFailedSignIn } from './sign-in-failed.ts';

/** Our address, to which a passkey is bound. */
export function relyingParty(ctx: Ctx): { origin: string; rpID: string } {
  const { origin, hostname } = new URL(ctx.get<Config>(CONFIG).publicUrl);
  return { origin, rpID: hostname };
}

/** Checks what the browser signed and answers whose passkey it was; every other answer is "not recognised". */
export async function requirePasskey(ctx: Ctx, ceremony: Ceremony, raw: object): Promise<Passkey> {
  const response = raw as AuthenticationResponseJSON;
  const expectedChallenge = await takeChallenge(ctx, ceremony);
  const passkey = await ctx.em.findOne(Passkey, {
    where: { credentialId: String(response.id) },
    lock: { mode: 'pessimistic_write' },
  });
  const signed = passkey && (await verified(ctx, passkey, response, expectedChallenge));
  if (!passkey || !signed || !isOwnHandle(passkey, response)) {
    await logFailedSignIn(ctx, 'PASSKEY', 'PASSKEY_NOT_MATCHED', passkey?.personId ?? null);
    throw new Refusal([problem('PASSKEY_NOT_MATCHED')]);
  }
  const { newCounter, credentialBackedUp } = signed;
  return ctx.em.save(
    Object.assign(passkey, { counter: String(newCounter), synced: credentialBackedUp, lastUsedAt: ctx.now }),
  );
}

async function verified(ctx: Ctx, passkey: Passkey, response: AuthenticationResponseJSON, expectedChallenge: string) {
  const { origin, rpID } = relyingParty(ctx);
  const { verifyAuthenticationResponse } = await import('@simplewebauthn/server');
  try {
    const { verified: isRight, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge,
      expectedOrigin: origin,
      expectedRPID: rpID,
      requireUserVerification: true,
      credential: {
        id: passkey.credentialId,
        publicKey: new Uint8Array(passkey.publicKey),
        counter: Number(passkey.counter),
      },
    });
    return isRight ? authenticationInfo : null;
  } catch {
    // Malformed, for another site, without the person's gesture, or from a cloned key.
    return null;
  }
}

/** A discoverable key says whom it was made for. */
function isOwnHandle({ personId }: Passkey, { response }: AuthenticationResponseJSON): boolean {
  const handle = response?.userHandle;
  return handle === undefined || handle === null || Buffer.from(handle, 'base64url').toString() === personId;
}
