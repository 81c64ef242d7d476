import { allow } from '../platform/access.ts';
import { CONFIG, type Config } from '../platform/config.ts';
import type { Ctx } from '../platform/ctx.ts';
import { endSessions } from './end-sessions.ts';
import { cookieName } from './session-cookie.ts';

/** What the browser kept of the person's work goes too; cookies stay, one of them says that the device is known. */
const CLEARED = '"cache", "storage"';

/** Ends this session; done twice it does nothing more. */
export async function signOut(ctx: Ctx): Promise<void> {
  allow(ctx, 'session.signOut');
  const { personId, sessionId } = ctx.actor;
  if (personId && sessionId) await endSessions(ctx, personId, { only: sessionId }, 'SIGNED_OUT');
  const name = cookieName(ctx.get<Config>(CONFIG), 'sid');
  ctx.afterCommit(() => {
    ctx.response.setCookie(name, '', { maxAgeSeconds: 0 });
    ctx.response.setHeader('Clear-Site-Data', CLEARED);
  });
}
