import { createPrivateKey, createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';

export interface ClientKey {
  readonly key: KeyObject;
  readonly kid: string | undefined;
  readonly algorithm: 'ES256' | 'PS256';
}

/** The private key that a client's secret may hold, as PEM or JWK; null when it is a shared secret. */
export function clientKeyOf(secret: string): ClientKey | null {
  const isJwk = secret.trimStart().startsWith('{');
  if (!isJwk && !secret.includes('PRIVATE KEY')) return null;
  const jwk = isJwk ? (JSON.parse(secret) as JsonWebKey & { kid?: string }) : null;
  const key = jwk ? createPrivateKey({ key: jwk, format: 'jwk' }) : createPrivateKey(secret);
  return { key, kid: jwk?.kid, algorithm: key.asymmetricKeyType === 'rsa' ? 'PS256' : 'ES256' };
}

/** What the provider may know of it. */
export function publicJwk({ key, kid, algorithm }: ClientKey) {
  return { ...createPublicKey(key).export({ format: 'jwk' }), alg: algorithm, use: 'sig', ...(kid ? { kid } : {}) };
}
