import { finishPasskeyRegistrationInput, whyNotAddPasskey } from '@aim/domain/identity/sign-in';
import { parseInput, problem, Refusal, refuseIf } from '@aim/domain/kernel/problem';
import type { RegistrationResponseJSON } from '@simplewebauthn/server';
import { allow, lock } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { myPasskeys } from './my-passkeys.ts';
import { Passkey } from './passkey.entity.ts';
import { relyingParty } from './passkey-ceremony.ts';
import { takeChallenge } from './passkey-challenge.ts';
import { Person } from './person.entity.ts';

/** Keeps the public half of a passkey the browser has just made. */
export async function finishPasskeyRegistration(ctx: Ctx, raw: unknown): Promise<Passkey[]> {
  const { name, response } = parseInput(finishPasskeyRegistrationInput, raw);
  const { id: personId } = await lock(ctx, Person, { id: ctx.actor.personId as string });
  const passkeyCount = await ctx.em.countBy(Passkey, { personId });
  allow(ctx, 'passkey.finishRegistration');
  refuseIf(whyNotAddPasskey({ passkeyCount }));
  const { credential, credentialBackedUp } = await verify(ctx, response);
  const { id: passkeyId } = await ctx.em.save(
    ctx.em.create(Passkey, {
      personId,
      credentialId: credential.id,
      publicKey: Buffer.from(credential.publicKey),
      counter: String(credential.counter),
      transports: credential.transports ?? [],
      name,
      synced: credentialBackedUp,
      createdAt: ctx.now,
    }),
  );
  await emit(ctx, 'passkey.added', { type: 'person', id: personId }, { personId, passkeyId });
  return myPasskeys(ctx);
}

async function verify(ctx: Ctx, response: object) {
  const { origin, rpID } = relyingParty(ctx);
  const expectedChallenge = await takeChallenge(ctx, 'REGISTRATION');
  const { verifyRegistrationResponse } = await import('@simplewebauthn/server');
  const answer = await verifyRegistrationResponse({
    response: response as RegistrationResponseJSON,
    expectedChallenge,
    expectedOrigin: origin,
    expectedRPID: rpID,
    requireUserVerification: true,
  }).catch(() => null);
  if (!answer?.verified) throw new Refusal([problem('PASSKEY_NOT_MATCHED')]);
  return answer.registrationInfo;
}
