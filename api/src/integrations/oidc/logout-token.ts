import { createPublicKey, type JsonWebKey, type KeyObject, verify } from 'node:crypto';
import { SignOnError, type SignOnLogout } from './sign-on.ts';

export type PublishedKey = JsonWebKey & { readonly kid?: string; readonly use?: string };

interface Expected {
  readonly issuer: string;
  readonly clientId: string;
  readonly now: Date;
  /** The provider's keys; `isNewer` asks it again, for a key that is not among those known. */
  readonly keys: (isNewer: boolean) => Promise<readonly PublishedKey[]>;
}

type Claims = Readonly<Record<string, unknown>>;

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
const TYPES: readonly unknown[] = [undefined, 'JWT', 'logout+jwt'];
const OLDEST_SECONDS = 300;
const TOLERANCE_SECONDS = 60;
const LONGEST_TOKEN = 8000;

/** What a signature must be made with; `none` and shared secrets are not among them. */
const ALGORITHMS: Readonly<Record<string, { readonly kty: string; readonly hash: string; readonly pss?: true }>> = {
  ES256: { kty: 'EC', hash: 'sha256' },
  ES384: { kty: 'EC', hash: 'sha384' },
  RS256: { kty: 'RSA', hash: 'sha256' },
  PS256: { kty: 'RSA', hash: 'sha256', pss: true },
};

/** A logout token by every rule of OpenID Connect Back-Channel Logout 1.0, 2.6. */
export async function readLogoutToken(token: string, expected: Expected): Promise<SignOnLogout> {
  const [head = '', body = '', signature = '', ...rest] = token.length > LONGEST_TOKEN ? [] : token.split('.');
  insist(rest.length === 0 && head !== '' && body !== '' && signature !== '', 'not a signed token');
  const header = parse(head);
  insist(TYPES.includes(header['typ']) && header['crit'] === undefined, 'another kind of token');
  await requireSignature(header, `${head}.${body}`, Buffer.from(signature, 'base64url'), expected);
  const claims = parse(body);
  insist(claims['iss'] === expected.issuer, 'another issuer');
  insist([claims['aud']].flat().includes(expected.clientId), 'another audience');
  requireTimes(claims, expected.now.getTime() / 1000);
  insist(isObject(claims['events']) && isObject(claims['events'][EVENT]), 'no logout event');
  insist(!('nonce' in claims), 'an ID token');
  const [tokenId, subject, sessionId] = ['jti', 'sub', 'sid'].map((name) => textOf(claims[name]));
  if (!tokenId || (!subject && !sessionId)) throw untrusted('nobody is named');
  return { tokenId, subject: subject ?? null, sessionId: sessionId ?? null };
}

async function requireSignature(header: Claims, text: string, signature: Buffer, { keys }: Expected): Promise<void> {
  const algorithm = ALGORITHMS[String(header['alg'])];
  if (!algorithm) throw untrusted('an algorithm that proves nothing');
  const fits = (key: PublishedKey) =>
    key.kty === algorithm.kty && key.use !== 'enc' && (header['kid'] === undefined || key.kid === header['kid']);
  let candidates = (await keys(false)).filter(fits);
  if (candidates.length === 0) candidates = (await keys(true)).filter(fits);
  const isSigned = candidates.some((key) => {
    const publicKey: KeyObject = createPublicKey({ key, format: 'jwk' });
    const options = algorithm.pss ? { padding: 6, saltLength: 32 } : { dsaEncoding: 'ieee-p1363' as const };
    return verify(algorithm.hash, Buffer.from(text), { key: publicKey, ...options }, signature);
  });
  insist(isSigned, 'a signature that is not the provider’s');
}

function requireTimes(claims: Claims, now: number): void {
  const { iat, exp } = claims as { iat?: unknown; exp?: unknown };
  const isRecent = typeof iat === 'number' && iat <= now + TOLERANCE_SECONDS && iat > now - OLDEST_SECONDS;
  insist(isRecent, 'issued too long ago, or not yet');
  insist(exp === undefined || (typeof exp === 'number' && exp > now - TOLERANCE_SECONDS), 'run out');
}

function parse(part: string): Claims {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    if (isObject(value)) return value;
  } catch {
    // said below, in the same words
  }
  throw untrusted('not a signed token');
}

function isObject(value: unknown): value is Claims {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' && value.length <= 500 ? value : null;
}

function insist(isFine: boolean, message: string): void {
  if (!isFine) throw untrusted(message);
}

function untrusted(message: string): SignOnError {
  return new SignOnError('NOT_TRUSTED', message);
}
