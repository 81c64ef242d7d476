import { emailSchema, FULL_NAME_MAX } from '@aim/domain/identity/person';
import * as z from 'zod/mini';
import type { SignOnIdentity } from '../integrations/oidc/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import { keepFin, linkIdentity, personIdOf } from './digital-login.identity.ts';
import { keepContactIfFree, registerPerson } from './register-person.ts';
import { type SignedIn, startSession } from './start-session.ts';

const FRESH_MILLISECONDS = 120_000;

/** Signs in whoever the provider vouches for; a new subject is a new person. */
export async function signInWithDigitalLogin(ctx: Ctx, identity: SignOnIdentity): Promise<SignedIn> {
  const personId = (await personIdOf(ctx, identity)) ?? (await register(ctx, identity));
  await keepFin(ctx, personId, identity);
  return startSession(ctx, {
    personId,
    method: 'DIGITAL_LOGIN',
    signOnSid: identity.sessionId,
    ...(identity.acr ? { acr: identity.acr } : {}),
    isStepUp: isFreshProof(ctx, identity),
  });
}

async function register(ctx: Ctx, identity: SignOnIdentity): Promise<string> {
  const { email, isEmailVerified, fullName } = identity;
  const { id } = await registerPerson(ctx, {
    fullName: (fullName ?? '—').normalize('NFC').slice(0, FULL_NAME_MAX),
    locale: ctx.locale,
    method: 'DIGITAL_LOGIN',
  });
  if (z.safeParse(emailSchema, email).success)
    await keepContactIfFree(ctx, { personId: id, email: email as string, isVerified: isEmailVerified });
  await linkIdentity(ctx, id, identity);
  return id;
}

/** Somebody who proved themself a moment ago, and strongly, need not do it again at once. */
function isFreshProof(ctx: Ctx, { acr, authenticatedAt }: SignOnIdentity): boolean {
  const age = authenticatedAt === null ? Number.POSITIVE_INFINITY : ctx.now.getTime() - authenticatedAt.getTime();
  return acr !== undefined && Math.abs(age) < FRESH_MILLISECONDS;
}
