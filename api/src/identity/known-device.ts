import { KNOWN_DEVICES_MAX } from '@aim/domain/identity/password';
import { CONFIG, type Config } from '../platform/config.ts';
import type { Ctx } from '../platform/ctx.ts';
import { randomToken, tokenHash } from '../platform/secrets.ts';
import { cookieName } from './session-cookie.ts';

/** So long a browser is known without a sign-in. */
export const KNOWN_DEVICE_DAYS = 180;
/** People who share a browser: each has a secret of their own in its cookie. */
const PEOPLE_MAX = 4;

/** What the browser has proved: a whole sign-in, or, by recovery, the e-mail address alone. */
export type KnownBy = 'SIGN_IN' | 'RECOVERY';

/**
 * From now on this browser is known to be the person's. Their secret in it is a new one, so that a copy stolen before is worth
 * nothing any more; those of other people stay. The device that was not used for longest gives way.
 */
export async function rememberDevice(ctx: Ctx, personId: string, by: KnownBy): Promise<void> {
  const secrets = secretsOf(ctx);
  const [old]: { id: string; hash: Buffer }[] = await ctx.em.query(
    'select id, secret_hash as hash from known_device where person_id = $1 and secret_hash = any($2) limit 1 for update',
    [personId, secrets.map(tokenHash)],
  );
  const secret = randomToken();
  await ctx.em.query(
    `insert into known_device as d (id, person_id, secret_hash, known_by, known_at) values (coalesce($1, uuidv7()), $2, $3, $4, $5)
     on conflict (id) do update set secret_hash = excluded.secret_hash, known_at = excluded.known_at,
       known_by = case when d.known_by = 'SIGN_IN' then d.known_by else excluded.known_by end`,
    [old?.id ?? null, personId, tokenHash(secret), by, ctx.now],
  );
  await ctx.em.query(
    `delete from known_device where id in
       (select id from known_device where person_id = $1 order by known_at desc, id desc offset $2)`,
    [personId, KNOWN_DEVICES_MAX],
  );
  const others = secrets.filter((each) => !old || !tokenHash(each).equals(old.hash));
  const value = [secret, ...others].slice(0, PEOPLE_MAX).join('.');
  const maxAgeSeconds = KNOWN_DEVICE_DAYS * 86_400;
  ctx.afterCommit(() => ctx.response.setCookie(deviceCookie(ctx), value, { maxAgeSeconds }));
}

/** The known device of this person that this browser is, or null for a stranger. */
export async function knownDevice(
  ctx: Ctx,
  personId: string | null,
): Promise<{ readonly id: string; readonly by: KnownBy } | null> {
  const [row]: { id: string; by: KnownBy }[] = await ctx.em.query(
    `select id, known_by as by from known_device
     where person_id = $1 and secret_hash = any($2) and known_at > $3::timestamptz - make_interval(days => $4)`,
    [personId, secretsOf(ctx).map(tokenHash), ctx.now, KNOWN_DEVICE_DAYS],
  );
  return row ?? null;
}

/** After a password was replaced, or all other browsers were signed out: at most this browser stays known. */
export async function forgetDevices(ctx: Ctx, personId: string, which: 'all' | 'others'): Promise<void> {
  const kept = which === 'others' ? secretsOf(ctx).map(tokenHash) : [];
  await ctx.em.query('delete from known_device where person_id = $1 and secret_hash <> all($2)', [personId, kept]);
}

function secretsOf(ctx: Ctx): string[] {
  const value = ctx.request.cookie(deviceCookie(ctx)) ?? '';
  return value.split('.').slice(0, PEOPLE_MAX).filter(Boolean);
}

function deviceCookie(ctx: Ctx): string {
  return cookieName(ctx.get<Config>(CONFIG), 'device');
}
