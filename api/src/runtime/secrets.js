// @ts-check
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeWhole } from './stamp.js';

const random = () => randomBytes(32).toString('base64url');

/** @type {Record<string, () => unknown>} */
const makers = {
  sessionPepper: random,
  cookieKey: random,
  fileSigningKey: random,
  fieldEncryptionKey: () => randomBytes(32).toString('base64'),
  oidcClientSecret: random,
  oidcJwks: () => ({
    keys: [
      {
        ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }),
        use: 'sig',
        alg: 'RS256',
        kid: randomBytes(8).toString('hex'),
      },
      {
        ...generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }),
        use: 'sig',
        alg: 'ES256',
        kid: randomBytes(8).toString('hex'),
      },
    ],
  }),
};

/** @type {Record<string, () => unknown>} */
const passwordMakers = {
  superuser: () => randomBytes(24).toString('base64url'),
  owner: () => randomBytes(24).toString('base64url'),
  app: () => randomBytes(24).toString('base64url'),
};

/**
 * Makes the keys that are not there yet; those that are stay, since they open sessions and encrypted fields.
 * @param {string} file
 * @returns {boolean} whether anything was made
 */
export function ensureSecrets(file) {
  return complete(file, makers).made;
}

/**
 * Passwords of the embedded database: apart from the keys, because the serving processes need none but their own.
 * @param {string} file
 * @returns {{ superuser: string, owner: string, app: string }}
 */
export function databasePasswords(file) {
  return /** @type {any} */ (complete(file, passwordMakers).values);
}

/**
 * @param {string} file
 * @param {Record<string, () => unknown>} wanted
 */
function complete(file, wanted) {
  /** @type {Record<string, unknown>} */
  let values = {};
  try {
    values = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ENOENT')
      throw new Error(`${file} cannot be read as JSON: restore it.`);
  }
  const missing = Object.keys(wanted).filter((name) => values[name] === undefined);
  for (const name of missing) values[name] = wanted[name]?.();
  if (missing.length > 0) writeWhole(file, `${JSON.stringify(values, null, 2)}\n`, 0o600);
  return { values, made: missing.length > 0 };
}
