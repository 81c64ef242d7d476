import { SignOn } from '../integrations/oidc/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import { limitRate } from '../platform/rate-limit.ts';
import { Vault } from '../platform/secrets.ts';
import { endSessions } from './end-sessions.ts';

const PER_ADDRESS = { name: 'digitalLogin.logout', limit: 600, windowSeconds: 600 };

/**
 * The provider says that somebody signed out there: the sessions opened or last confirmed through that sign-on end in this
 * transaction. False when the token was used before.
 */
export async function endSessionsByProvider(ctx: Ctx, token: string): Promise<boolean> {
  await limitRate(ctx, PER_ADDRESS, ctx.request.address);
  const { issuer, tokenId, subject, sessionId } = await ctx.get(SignOn).readLogout(token, ctx.now);
  const fresh: unknown[] = await ctx.em.query(
    'insert into sign_on_logout (token_id_hash, received_at) values ($1, $2) on conflict do nothing returning 1',
    [ctx.get(Vault).blindIndex(`${issuer} ${tokenId}`, 'sign_on_logout.token_id'), ctx.now],
  );
  if (fresh.length === 0) return false;
  const sessions: { id: string; personId: string }[] = await ctx.em.query(
    `select s.id, s.person_id as "personId"
     from session s join external_identity e on e.person_id = s.person_id and e.issuer = $1
     where s.ended_at is null and (s.method = 'DIGITAL_LOGIN' or s.sign_on_sid is not null)
       and ($2::text is null or e.subject = $2) and ($3::text is null or s.sign_on_sid = $3)`,
    [issuer, subject, sessionId],
  );
  for (const { id, personId } of sessions) await endSessions(ctx, personId, { only: id }, 'SIGNED_OUT_AT_PROVIDER');
  return true;
}
