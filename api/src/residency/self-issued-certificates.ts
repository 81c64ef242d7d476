import 'reflect-metadata';
import { type KeyObject, webcrypto } from 'node:crypto';
import { DAY, later } from '@aim/domain/kernel/instant';
import * as x509 from '@peculiar/x509';
import { serialNumber } from '../platform/secrets.ts';

const ECDSA = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const ISSUER = 'CN=AIM self-issued document authority, O=AIM, C=AZ';
const SIGNER = 'CN=AIM register of residents, O=AIM, C=AZ';
/** Papers are checked long after they were signed. */
const YEARS = 12;

/**
 * A signer's certificate under an authority of our own, for installations that have no qualified one. The authority signs once and
 * its private key is never kept: nobody can issue a second certificate in its name.
 */
export async function selfIssuedCertificates(publicKey: KeyObject, now: Date): Promise<string[]> {
  x509.cryptoProvider.set(webcrypto as never);
  const authority = await webcrypto.subtle.generateKey(ECDSA, true, ['sign', 'verify']);
  const term = { notBefore: later(now, -DAY), notAfter: later(now, YEARS * 366 * DAY), signingAlgorithm: ECDSA };
  const issuer = await x509.X509CertificateGenerator.createSelfSigned({
    ...term,
    serialNumber: serialNumber(),
    name: ISSUER,
    keys: authority,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign, true),
      await x509.SubjectKeyIdentifierExtension.create(authority.publicKey),
    ],
  });
  const subject = await imported(publicKey);
  const signer = await x509.X509CertificateGenerator.create({
    ...term,
    serialNumber: serialNumber(),
    subject: SIGNER,
    issuer: ISSUER,
    publicKey: subject,
    signingKey: authority.privateKey,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature | x509.KeyUsageFlags.nonRepudiation, true),
      await x509.SubjectKeyIdentifierExtension.create(subject),
      await x509.AuthorityKeyIdentifierExtension.create(authority.publicKey),
    ],
  });
  return [signer.toString('pem'), issuer.toString('pem')];
}

function imported(key: KeyObject): Promise<webcrypto.CryptoKey> {
  return webcrypto.subtle.importKey('spki', key.export({ type: 'spki', format: 'der' }), ECDSA, true, ['verify']);
}
