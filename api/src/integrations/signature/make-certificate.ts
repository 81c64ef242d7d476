import { type KeyObject, randomBytes, sign } from 'node:crypto';

/** Enough of DER for the certificates of the local signer: real ones come from the operator. */
const der = (tag: number, ...parts: readonly Buffer[]): Buffer => {
  const body = Buffer.concat(parts);
  const { length } = body;
  const head = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...head]), body]);
};
const sequence = (...parts: readonly Buffer[]): Buffer => der(0x30, ...parts);
const oid = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'));
const utf8 = (text: string): Buffer => der(0x0c, Buffer.from(text, 'utf8'));

const ECDSA_SHA256 = sequence(oid('2a8648ce3d040302'));
const COUNTRY = '550406';
const ORGANISATION = '55040a';
const COMMON_NAME = '550403';
const SERIAL_NUMBER = '550405';
const BASIC_CONSTRAINTS = '551d13';
const CA_TRUE = Buffer.from([0x30, 0x03, 0x01, 0x01, 0xff]);

export interface CertificateName {
  readonly commonName: string;
  readonly serialNumber?: string;
  readonly organisation?: string;
}

function nameOf({ commonName, serialNumber, organisation }: CertificateName): Buffer {
  const part = (code: string, text: string): Buffer => der(0x31, sequence(oid(code), utf8(text)));
  return sequence(
    part(COUNTRY, 'AZ'),
    ...(organisation ? [part(ORGANISATION, organisation)] : []),
    ...(serialNumber ? [part(SERIAL_NUMBER, serialNumber)] : []),
    part(COMMON_NAME, commonName),
  );
}

/** `20261125180500Z` */
function timeOf(instant: Date): Buffer {
  return der(0x18, Buffer.from(`${instant.toISOString().slice(0, 19).replace(/\D/g, '')}Z`));
}

export interface CertificateRequest {
  readonly subject: CertificateName;
  readonly publicKey: KeyObject;
  readonly issuer: CertificateName;
  readonly issuerKey: KeyObject;
  readonly validFrom: Date;
  readonly validTo: Date;
  readonly isIssuer: boolean;
}

/** An X.509 certificate, version 3, in DER. */
export function makeCertificate(request: CertificateRequest): Buffer {
  const serial = Buffer.concat([Buffer.from([1]), randomBytes(8)]);
  const constraints = request.isIssuer ? CA_TRUE : sequence();
  const extensions = sequence(sequence(oid(BASIC_CONSTRAINTS), der(0x01, Buffer.from([0xff])), der(0x04, constraints)));
  const content = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, serial),
    ECDSA_SHA256,
    nameOf(request.issuer),
    sequence(timeOf(request.validFrom), timeOf(request.validTo)),
    nameOf(request.subject),
    request.publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, extensions),
  );
  const signature = sign('sha256', content, request.issuerKey);
  return sequence(content, ECDSA_SHA256, der(0x03, Buffer.from([0]), signature));
}

export function asPem(certificate: Buffer): string {
  const lines = certificate.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}
