import { problem, refuseIf } from '@aim/domain/kernel/problem';
import type { SignOnIdentity } from '../integrations/oidc/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { keepFin, linkIdentity, personIdOf } from './digital-login.identity.ts';

/** Adds Digital Login to an account whose owner has proved themself freshly on both sides; never by e-mail address. */
export async function linkDigitalLogin(ctx: Ctx, identity: SignOnIdentity): Promise<void> {
  const personId = ctx.actor.personId as string;
  const owner = await personIdOf(ctx, identity);
  refuseIf(owner !== null && owner !== personId ? problem('IDENTITY_TAKEN') : null);
  await keepFin(ctx, personId, identity);
  if (owner === personId) return;
  await linkIdentity(ctx, personId, identity);
  await emit(ctx, 'digitalLogin.linked', { type: 'person', id: personId }, { personId });
}
