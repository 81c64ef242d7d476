import type { EventPayloads } from '@aim/domain/events';
import { sessionLimits } from '@aim/domain/identity/session';
import { later, MINUTE } from '@aim/domain/kernel/instant';
import { STEP_UP_MINUTES } from '@aim/domain/kernel/policy';
import { lock } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { randomToken, tokenHash } from '../platform/secrets.ts';
import { Session } from './session.entity.ts';
import { setSessionCookie } from './start-session.ts';

/**
 * The person has just confirmed once more that it is them: sensitive actions are open for ten minutes. The session gets a new
 * secret, so that one stolen before is worth nothing; only the demonstration's shortcut leaves it.
 */
export async function markStepUp(ctx: Ctx, method: EventPayloads['stepUp.done']['method']): Promise<Date> {
  const session = await lock(ctx, Session, { id: ctx.actor.sessionId as string });
  await ctx.em.save(Object.assign(session, { stepUpAt: ctx.now }));
  if (method !== 'DEMO') await renewSecret(ctx, session);
  const { personId, id: sessionId } = session;
  await emit(ctx, 'stepUp.done', { type: 'person', id: personId }, { personId, sessionId, method });
  return later(ctx.now, STEP_UP_MINUTES * MINUTE);
}

async function renewSecret(ctx: Ctx, session: Session): Promise<void> {
  const token = randomToken();
  await ctx.em.update(Session, { id: session.id }, { tokenHash: tokenHash(token) });
  const { absolute } = sessionLimits(ctx.actor.roles.map(({ role }) => role));
  const left = session.createdAt.getTime() + absolute - ctx.now.getTime();
  setSessionCookie(ctx, token, Math.max(1, Math.round(left / 1000)));
}
