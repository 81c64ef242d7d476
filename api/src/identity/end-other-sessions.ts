import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { endSessions } from './end-sessions.ts';
import { forgetDevices } from './known-device.ts';
import { mySessions } from './my-sessions.ts';
import type { Session } from './session.entity.ts';

/** Signs every other browser out: the answer to "was this me?". */
export async function endOtherSessions(ctx: Ctx): Promise<Session[]> {
  allow(ctx, 'session.endOthers');
  const { personId, sessionId } = ctx.actor;
  await forgetDevices(ctx, personId as string, 'others');
  await endSessions(ctx, personId as string, { except: sessionId as string }, 'ENDED_BY_PERSON');
  return mySessions(ctx);
}
