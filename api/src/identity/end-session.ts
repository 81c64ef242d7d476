import { endSessionInput } from '@aim/domain/identity/session';
import { parseInput } from '@aim/domain/kernel/problem';
import { IsNull } from 'typeorm';
import { allow, lock } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { endSessions } from './end-sessions.ts';
import { mySessions } from './my-sessions.ts';
import { Session } from './session.entity.ts';

/** Signs one browser out; somebody else's session is not there. */
export async function endSession(ctx: Ctx, raw: unknown): Promise<Session[]> {
  const { id } = parseInput(endSessionInput, raw);
  const session = await lock(ctx, Session, { id, personId: ctx.actor.personId as string, endedAt: IsNull() });
  allow(ctx, 'session.end', session);
  await endSessions(ctx, session.personId, { only: id }, 'ENDED_BY_PERSON');
  return mySessions(ctx);
}
