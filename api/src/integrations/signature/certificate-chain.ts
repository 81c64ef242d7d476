import { X509Certificate } from 'node:crypto';
import { SignatureRejected } from './remote-signature.ts';

const LONGEST_CHAIN = 5;

/** The certificates of a PEM text, one after the other. */
export function certificatesOf(pem: string): X509Certificate[] {
  const found = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
  return found.map((each) => new X509Certificate(each));
}

export function readCertificate(base64: string): X509Certificate {
  try {
    return new X509Certificate(Buffer.from(base64, 'base64'));
  } catch {
    throw new SignatureRejected('the certificate cannot be read');
  }
}

/**
 * A certificate is believed only when each link up to a self-signed root of ours was signed by the next, all are in their time, and
 * only the issuers may issue. The certificate sent along proves nothing by itself.
 */
export function mustChain(leaf: X509Certificate, trusted: readonly X509Certificate[], now: Date): void {
  if (leaf.ca) throw new SignatureRejected('an issuer’s certificate does not sign for a person');
  let each = leaf;
  for (let depth = 0; depth < LONGEST_CHAIN; depth += 1) {
    mustBeInTime(each, now);
    const issuer = trusted.find((one) => one.ca && each.checkIssued(one) && each.verify(one.publicKey));
    if (!issuer) throw new SignatureRejected('the certificate does not lead to a root we trust');
    if (issuer.fingerprint256 === each.fingerprint256) return;
    each = issuer;
  }
  throw new SignatureRejected('the chain is too long');
}

function mustBeInTime(certificate: X509Certificate, now: Date): void {
  const [from, to] = [Date.parse(certificate.validFrom), Date.parse(certificate.validTo)];
  const isInTime = from <= now.getTime() && now.getTime() < to;
  if (!isInTime) throw new SignatureRejected('a certificate of the chain is out of its time');
}

/** The state's code stands in the subject's serial number, bare or behind the prefix of ETSI EN 319 412-1 (`PNOAZ-`). */
export function personOf(certificate: X509Certificate): { fin: string; fullName: string } {
  const value = (name: string): string | undefined =>
    new RegExp(`^${name}=(.+)$`, 'm').exec(certificate.subject)?.[1]?.trim();
  const fin = value('serialNumber')
    ?.replace(/^PNOAZ-/, '')
    .toUpperCase();
  const fullName = value('CN');
  if (!fin || !/^[0-9A-Z]{7}$/.test(fin) || !fullName) throw new SignatureRejected('the certificate names no person');
  return { fin, fullName };
}
