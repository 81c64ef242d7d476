import { createPrivateKey, generateKeyPairSync, type JsonWebKey, type KeyObject } from 'node:crypto';
import { DAY, later } from '@aim/domain/kernel/instant';
import { IsNull } from 'typeorm';
import { type Ctx, inTransaction } from '../platform/ctx.ts';
import { randomToken, Vault } from '../platform/secrets.ts';
import { CredentialKey, type KeyPurpose } from './credential-key.entity.ts';
import { selfIssuedCertificates } from './self-issued-certificates.ts';

export interface SigningKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicJwk: JsonWebKey;
  /** Of the signer first, then its issuer. */
  readonly certificates: readonly string[];
}

/** A key signs for a year; what it signed stays verifiable, because its public part stays published. */
const KEY_DAYS = 365;
const place = (kid: string): string => `credential_key.private/${kid}`;

/** The key that signs now; the first one is made when it is first needed. */
export async function signingKey(ctx: Ctx, purpose: KeyPurpose): Promise<SigningKey> {
  const found = await ctx.em.findOneBy(CredentialKey, { purpose, retiredAt: IsNull() });
  const key = found ?? (await inTransaction(ctx, (inner) => ensureKey(inner, purpose)));
  return {
    kid: key.kid,
    publicJwk: key.publicJwk,
    certificates: key.certificates,
    privateKey: createPrivateKey(ctx.get(Vault).open(key.privateSealed, place(key.kid))),
  };
}

async function ensureKey(ctx: Ctx, purpose: KeyPurpose): Promise<CredentialKey> {
  await ctx.em.query("select pg_advisory_xact_lock(hashtext('credential_key'))");
  return (await ctx.em.findOneBy(CredentialKey, { purpose, retiredAt: IsNull() })) ?? makeKey(ctx, purpose);
}

async function makeKey(ctx: Ctx, purpose: KeyPurpose): Promise<CredentialKey> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const kid = randomToken().slice(0, 16);
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const key = ctx.em.create(CredentialKey, {
    purpose,
    kid,
    publicJwk: { ...publicKey.export({ format: 'jwk' }), kid, alg: 'ES256', use: 'sig' } as JsonWebKey,
    privateSealed: ctx.get(Vault).seal(pem, place(kid)),
    certificates: purpose === 'DOCUMENT' ? await selfIssuedCertificates(publicKey, ctx.now) : [],
    createdAt: ctx.now,
    retiredAt: null,
  });
  return ctx.em.save(key);
}

/** Keys that have signed for a year give way to new ones. */
export async function rotateKeys(ctx: Ctx): Promise<void> {
  for (const purpose of ['CREDENTIAL', 'DOCUMENT'] as const)
    await inTransaction(ctx, async (inner) => {
      const { createdAt, id } = await ensureKey(inner, purpose);
      if (later(createdAt, KEY_DAYS * DAY) > inner.now) return;
      await inner.em.query('update credential_key set retired_at = $2 where id = $1', [id, inner.now]);
      await makeKey(inner, purpose);
    });
}

/** Public parts of all keys that ever signed credentials. */
export async function publishedKeys(ctx: Ctx): Promise<JsonWebKey[]> {
  await signingKey(ctx, 'CREDENTIAL');
  const keys = await ctx.em.find(CredentialKey, { where: { purpose: 'CREDENTIAL' }, order: { createdAt: 'DESC' } });
  return keys.map(({ publicJwk }) => publicJwk);
}

/** Certificates of all keys that ever signed papers: what an old one signed is still ours. */
export async function documentCertificates(ctx: Ctx): Promise<string[]> {
  const keys = await ctx.em.find(CredentialKey, { where: { purpose: 'DOCUMENT' }, order: { createdAt: 'DESC' } });
  return keys.flatMap(({ certificates }) => certificates.slice(0, 1));
}
