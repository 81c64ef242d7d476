import { isSessionOpen } from '@aim/domain/identity/session';
import { IsNull } from 'typeorm';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { Session } from './session.entity.ts';

/** The live sessions of the person, this browser's first, then the one used last. */
export async function mySessions(ctx: Ctx): Promise<Session[]> {
  allow(ctx, 'session.list');
  const sessions = await ctx.em.find(Session, {
    where: { personId: ctx.actor.personId as string, endedAt: IsNull() },
    order: { lastSeenAt: 'DESC', id: 'DESC' },
    take: 100,
  });
  const roles = ctx.actor.roles.map(({ role }) => role);
  const open = sessions.filter((session) => isSessionOpen({ ...session, roles }, ctx.now));
  return open.sort((one, other) => Number(other.id === ctx.actor.sessionId) - Number(one.id === ctx.actor.sessionId));
}
