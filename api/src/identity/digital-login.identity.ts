import { finSchema } from '@aim/domain/identity/person';
import { SYSTEM } from '@aim/domain/kernel/policy';
import { problem, refuseIf } from '@aim/domain/kernel/problem';
import * as z from 'zod/mini';
import type { SignOnIdentity } from '../integrations/oidc/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import { logger } from '../platform/logger.ts';
import { Vault } from '../platform/secrets.ts';
import { tellActor } from '../platform/with-actor.ts';

/** Whom the provider's subject belongs to; two first sign-ins at once wait for each other. */
export async function personIdOf(ctx: Ctx, { issuer, subject }: SignOnIdentity): Promise<string | null> {
  await ctx.em.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${issuer} ${subject}`]);
  const [row]: { id: string }[] = await ctx.em.query(
    'select person_id as id from external_identity where issuer = $1 and subject = $2',
    [issuer, subject],
  );
  return row?.id ?? null;
}

export async function linkIdentity(ctx: Ctx, personId: string, { issuer, subject }: SignOnIdentity): Promise<void> {
  await ctx.em.query('insert into external_identity (issuer, subject, person_id, linked_at) values ($1, $2, $3, $4)', [
    issuer,
    subject,
    personId,
    ctx.now,
  ]);
}

/**
 * Keeps the state's code of the person: encrypted, found by a keyed hash. One code belongs to one account; a second account
 * with it is refused, because it would be the same person twice.
 */
export async function keepFin(ctx: Ctx, personId: string, { fin }: SignOnIdentity): Promise<void> {
  const { data: code } = z.safeParse(finSchema, fin);
  if (fin !== null && code === undefined) logger.warn({}, 'the provider sent a code that is no FIN');
  if (code === undefined) return;
  const vault = ctx.get(Vault);
  const hash = vault.blindIndex(code, 'person_identity.fin');
  await tellActor({ ...ctx, actor: SYSTEM });
  const [owner]: { id: string }[] = await ctx.em.query(
    'select person_id as id from person_identity where fin_hash = $1',
    [hash],
  );
  refuseIf(owner && owner.id !== personId ? problem('IDENTITY_TAKEN') : null);
  await ctx.em.query(
    `insert into person_identity (person_id, fin_encrypted, fin_hash, verified_at) values ($1, $2, $3, $4)
     on conflict (person_id) do update set fin_encrypted = excluded.fin_encrypted, fin_hash = excluded.fin_hash, verified_at = excluded.verified_at`,
    [personId, vault.seal(code, `person_identity.fin/${personId}`), hash, ctx.now],
  );
  await tellActor(ctx);
}
