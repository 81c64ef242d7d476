import type { EventPayloads } from '@aim/domain/events';
import { later, MINUTE } from '@aim/domain/kernel/instant';
import { STEP_UP_MINUTES } from '@aim/domain/kernel/policy';
import { lock } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { Session } from './session.entity.ts';

/** The person has just confirmed once more that it is them: sensitive actions are open for ten minutes. */
export async function markStepUp(ctx: Ctx, method: EventPayloads['stepUp.done']['method']): Promise<Date> {
  const session = await lock(ctx, Session, { id: ctx.actor.sessionId as string });
  await ctx.em.save(Object.assign(session, { stepUpAt: ctx.now }));
  const { personId, id: sessionId } = session;
  await emit(ctx, 'stepUp.done', { type: 'person', id: personId }, { personId, sessionId, method });
  return later(ctx.now, STEP_UP_MINUTES * MINUTE);
}
