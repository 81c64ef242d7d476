// @ts-check
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from './paths.js';

/** @typedef {{ privateKey: string, certificates: string[] }} GivenKey PEM: the private key, and the signer's certificate before its issuers' */

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g;

/**
 * A key that the operator gives, as text or as the path of a file; the second is what is wrong with it, to complete "<NAME> …".
 * @param {string} given
 * @param {{ withCertificates: boolean }} wanted
 * @returns {{ key: GivenKey, wrong: undefined } | { key: undefined, wrong: string }}
 */
export function readSigningKey(given, { withCertificates }) {
  const wrong = (/** @type {string} */ sentence) => ({ key: undefined, wrong: sentence });
  let pem = given;
  let privateKey;
  try {
    if (!given.includes('-----BEGIN')) pem = readFileSync(resolve(root, given), 'utf8');
    privateKey = createPrivateKey(pem);
  } catch {
    return wrong('must be a private key in PEM form, or the path of a file with one');
  }
  if (privateKey.asymmetricKeyDetails?.namedCurve !== 'prime256v1') return wrong('must be a key on the curve P-256');
  const certificates = pem.match(CERTIFICATE) ?? [];
  const [first] = certificates;
  if (withCertificates && (!first || !new X509Certificate(first).checkPrivateKey(privateKey)))
    return wrong('must be followed by the certificate of the key and those of its issuers');
  return {
    key: { privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), certificates },
    wrong: undefined,
  };
}
