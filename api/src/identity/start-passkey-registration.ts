import { whyNotAddPasskey } from '@aim/domain/identity/sign-in';
import { refuseIf } from '@aim/domain/kernel/problem';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { Passkey } from './passkey.entity.ts';
import { relyingParty } from './passkey-ceremony.ts';
import { keepChallenge } from './passkey-challenge.ts';
import { emailOf } from './password-account.ts';
import { Person } from './person.entity.ts';

/** What the browser needs to make a passkey for this person. */
export async function startPasskeyRegistration(ctx: Ctx): Promise<object> {
  const personId = ctx.actor.personId as string;
  const person = await ctx.em.findOneByOrFail(Person, { id: personId });
  const passkeys = await ctx.em.findBy(Passkey, { personId });
  allow(ctx, 'passkey.startRegistration');
  refuseIf(whyNotAddPasskey({ passkeyCount: passkeys.length }));
  const { generateRegistrationOptions } = await import('@simplewebauthn/server');
  const options = await generateRegistrationOptions({
    rpName: 'AIM',
    rpID: relyingParty(ctx).rpID,
    userID: new TextEncoder().encode(personId),
    userName: (await emailOf(ctx, personId)) ?? person.fullName,
    userDisplayName: person.fullName,
    attestationType: 'none',
    excludeCredentials: passkeys.map(({ credentialId }) => ({ id: credentialId })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  await keepChallenge(ctx, 'REGISTRATION', options.challenge);
  return options;
}
