import { problem, refuseIf } from '@aim/domain/kernel/problem';
import type { SignOnIdentity } from '../integrations/oidc/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import { personIdOf } from './digital-login.identity.ts';
import { Session } from './session.entity.ts';
import { markStepUp } from './step-up.ts';

/** The same person has proved themself anew, and strongly enough; signing out of that sign-on now ends this session. */
export async function stepUpWithDigitalLogin(ctx: Ctx, identity: SignOnIdentity): Promise<void> {
  const personId = await personIdOf(ctx, identity);
  refuseIf(personId === ctx.actor.personId ? null : problem('STEP_UP_NOT_MATCHED'));
  refuseIf(identity.acr && identity.authenticatedAt ? null : problem('STEP_UP_TOO_WEAK'));
  await markStepUp(ctx, 'DIGITAL_LOGIN');
  const { sessionId: signOnSid } = identity;
  if (signOnSid) await ctx.em.update(Session, { id: ctx.actor.sessionId as string }, { signOnSid });
}
