import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type JsonWebKey,
  type KeyObject,
} from 'node:crypto';
import { DAY, later } from '@aim/domain/kernel/instant';
import { IsNull } from 'typeorm';
import { CONFIG, type Config } from '../platform/config.ts';
import { type Ctx, inTransaction } from '../platform/ctx.ts';
import { randomToken, Vault } from '../platform/secrets.ts';
import { CredentialKey, type KeyPurpose } from './credential-key.entity.ts';

type GivenKey = NonNullable<Config['signingKeys'][KeyPurpose]>;

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

const givenKeys = (ctx: Ctx): Config['signingKeys'] => ctx.get<Config>(CONFIG).signingKeys;

/** The key that signs now: the operator's, or one of ours; the first of these is made when it is first needed. */
export async function signingKey(ctx: Ctx, purpose: KeyPurpose): Promise<SigningKey> {
  const given = givenKeys(ctx)[purpose];
  if (given) return useGiven(ctx, purpose, given);
  const found = await ctx.em.findOneBy(CredentialKey, { purpose, retiredAt: IsNull() });
  const key = isOurs(found) ? found : await inTransaction(ctx, (inner) => ensureKey(inner, purpose));
  return {
    kid: key.kid,
    publicJwk: key.publicJwk,
    certificates: key.certificates,
    privateKey: createPrivateKey(ctx.get(Vault).open(key.privateSealed, place(key.kid))),
  };
}

type OwnKey = CredentialKey & { privateSealed: Buffer };
/** An operator's key leaves its public part here and nothing else. */
const isOurs = (key: CredentialKey | null): key is OwnKey => key !== null && key.privateSealed !== null;

/** An operator's key is known by what it is, so another one in its place is a rotation: the old one stays published. */
async function useGiven(
  ctx: Ctx,
  purpose: KeyPurpose,
  { privateKey: pem, certificates }: GivenKey,
): Promise<SigningKey> {
  const privateKey = createPrivateKey(pem);
  const publicKey = createPublicKey(privateKey);
  const kid = createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .update(certificates[0] ?? '')
    .digest('base64url')
    .slice(0, 16);
  const publicJwk = jwkOf(publicKey, kid);
  if (!(await ctx.em.existsBy(CredentialKey, { kid })))
    await inTransaction(ctx, async (inner) => {
      await takeTurn(inner);
      if (await inner.em.existsBy(CredentialKey, { kid })) return;
      await retire(inner, purpose);
      await keep(inner, { purpose, kid, publicJwk, certificates, privateSealed: null });
    });
  return { kid, publicJwk, certificates, privateKey };
}

async function ensureKey(ctx: Ctx, purpose: KeyPurpose): Promise<OwnKey> {
  await takeTurn(ctx);
  const found = await ctx.em.findOneBy(CredentialKey, { purpose, retiredAt: IsNull() });
  return isOurs(found) ? found : makeKey(ctx, purpose);
}

async function makeKey(ctx: Ctx, purpose: KeyPurpose): Promise<OwnKey> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const kid = randomToken().slice(0, 16);
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  await retire(ctx, purpose);
  const key = await keep(ctx, {
    purpose,
    kid,
    publicJwk: jwkOf(publicKey, kid),
    privateSealed: ctx.get(Vault).seal(pem, place(kid)),
    certificates: purpose === 'DOCUMENT' ? await certificatesOf(publicKey, ctx.now) : [],
  });
  return key as OwnKey;
}

async function certificatesOf(publicKey: KeyObject, now: Date): Promise<string[]> {
  const { selfIssuedCertificates } = await import('./self-issued-certificates.ts');
  return selfIssuedCertificates(publicKey, now);
}

/** One process at a time changes keys. */
async function takeTurn(ctx: Ctx): Promise<void> {
  await ctx.em.query("select pg_advisory_xact_lock(hashtext('credential_key'))");
}

/** A key that no longer signs keeps its public part: nobody can sign with it any more, us included. */
async function retire(ctx: Ctx, purpose: KeyPurpose): Promise<void> {
  await ctx.em.query(
    'update credential_key set retired_at = $2, private_sealed = null where purpose = $1 and retired_at is null',
    [purpose, ctx.now],
  );
}

function keep(ctx: Ctx, key: Omit<CredentialKey, 'id' | 'createdAt' | 'retiredAt'>): Promise<CredentialKey> {
  return ctx.em.save(ctx.em.create(CredentialKey, { ...key, createdAt: ctx.now, retiredAt: null }));
}

const jwkOf = (publicKey: KeyObject, kid: string): JsonWebKey =>
  ({ ...publicKey.export({ format: 'jwk' }), kid, alg: 'ES256', use: 'sig' }) as JsonWebKey;

/** Keys of ours that have signed for a year give way to new ones; an operator's are the operator's to change. */
export async function rotateKeys(ctx: Ctx): Promise<void> {
  for (const purpose of ['CREDENTIAL', 'DOCUMENT'] as const) {
    if (givenKeys(ctx)[purpose]) {
      await signingKey(ctx, purpose);
      continue;
    }
    await inTransaction(ctx, async (inner) => {
      const { createdAt } = await ensureKey(inner, purpose);
      if (later(createdAt, KEY_DAYS * DAY) <= inner.now) await makeKey(inner, purpose);
    });
  }
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
