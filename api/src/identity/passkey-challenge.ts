import { later, MINUTE } from '@aim/domain/kernel/instant';
import { problem, Refusal } from '@aim/domain/kernel/problem';
import type { Ctx } from '../platform/ctx.ts';
import { tokenHash } from '../platform/secrets.ts';
import { browserSecret, forgetBrowserSecret, giveBrowserSecret } from './browser-secret.ts';

const MINUTES = 5;

/** Signing in is bound to the browser, everything else to the session. */
export type Ceremony = 'SIGN_IN' | 'REGISTRATION' | 'STEP_UP';

export async function keepChallenge(ctx: Ctx, ceremony: Ceremony, challenge: string): Promise<void> {
  const key = ceremony === 'SIGN_IN' ? giveBrowserSecret(ctx, 'passkey', MINUTES * 60) : sessionKey(ctx, ceremony);
  await ctx.em.query(
    `insert into passkey_challenge (key, challenge, created_at) values ($1, $2, $3)
     on conflict (key) do update set challenge = excluded.challenge, created_at = excluded.created_at`,
    [key, challenge, ctx.now],
  );
}

/** Taken for good, whatever comes of it: on its own connection, so that a refusal does not bring it back. */
export async function takeChallenge(ctx: Ctx, ceremony: Ceremony): Promise<string> {
  const key = ceremony === 'SIGN_IN' ? browserSecret(ctx, 'passkey') : sessionKey(ctx, ceremony);
  const [row] = await ctx.db.rows<{ challenge: string; created_at: Date }>(
    'delete from passkey_challenge where key = $1 returning challenge, created_at',
    [key],
  );
  if (ceremony === 'SIGN_IN') forgetBrowserSecret(ctx, 'passkey');
  if (!row || ctx.now >= later(row.created_at, MINUTES * MINUTE)) throw new Refusal([problem('SIGN_IN_EXPIRED')]);
  return row.challenge;
}

function sessionKey(ctx: Ctx, ceremony: Ceremony): Buffer {
  return tokenHash(`${ceremony} ${ctx.actor.sessionId}`);
}
