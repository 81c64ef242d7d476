import 'reflect-metadata';
import { createHash, webcrypto } from 'node:crypto';
import { plainAddPlaceholder } from '@signpdf/placeholder-plain';
import { Signer, SignPdf } from '@signpdf/signpdf';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import type { SigningKey } from './credential-keys.ts';

const ECDSA = { name: 'ECDSA', namedCurve: 'P-256' } as const;
export const signatureEngine = new pkijs.CryptoEngine({ name: 'node', crypto: webcrypto as never });
pkijs.setEngine('node', signatureEngine as never);

/** Room for two certificates and the signature. */
const ROOM = 8192;
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_TIME = '1.2.840.113549.1.9.5';
const DATA = '1.2.840.113549.1.7.1';
const SIGNED_DATA = '1.2.840.113549.1.7.2';

/** A detached CMS signature with ECDSA over everything but itself. */
class RegisterSigner extends Signer {
  constructor(
    private readonly key: SigningKey,
    private readonly now: Date,
  ) {
    super();
  }

  override async sign(content: Buffer): Promise<Buffer> {
    const certificates = this.key.certificates.map((pem) => pkijs.Certificate.fromBER(new Uint8Array(bytesOfPem(pem))));
    const [signer] = certificates;
    if (!signer) throw new Error('a document key without a certificate');
    const digest = createHash('sha256').update(content).digest();
    const attribute = (type: string, value: asn1js.BaseBlock) => new pkijs.Attribute({ type, values: [value] });
    const signed = new pkijs.SignedData({
      version: 1,
      encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: DATA }),
      certificates,
      signerInfos: [
        new pkijs.SignerInfo({
          version: 1,
          sid: new pkijs.IssuerAndSerialNumber({ issuer: signer.issuer, serialNumber: signer.serialNumber }),
          signedAttrs: new pkijs.SignedAndUnsignedAttributes({
            type: 0,
            attributes: [
              attribute(CONTENT_TYPE, new asn1js.ObjectIdentifier({ value: DATA })),
              attribute(SIGNING_TIME, new asn1js.UTCTime({ valueDate: this.now })),
              attribute(MESSAGE_DIGEST, new asn1js.OctetString({ valueHex: new Uint8Array(digest).buffer })),
            ],
          }),
        }),
      ],
    });
    const pkcs8 = this.key.privateKey.export({ type: 'pkcs8', format: 'der' });
    const privateKey = await webcrypto.subtle.importKey('pkcs8', pkcs8, ECDSA, false, ['sign']);
    await signed.sign(privateKey as never, 0, 'SHA-256', undefined, signatureEngine as never);
    const envelope = new pkijs.ContentInfo({ contentType: SIGNED_DATA, content: signed.toSchema(true) });
    return Buffer.from(envelope.toSchema().toBER(false));
  }
}

export const bytesOfPem = (pem: string): Buffer => Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ''), 'base64');

/** The paper with a signature that any reader of PDF can check, offline too. */
export function signPdf(pdf: Buffer, key: SigningKey, now: Date): Promise<Buffer> {
  const prepared = plainAddPlaceholder({
    pdfBuffer: pdf,
    reason: 'Paper of the register of residents',
    contactInfo: '',
    name: 'AIM register of residents',
    location: 'Baku',
    signingTime: now,
    signatureLength: ROOM,
    subFilter: 'adbe.pkcs7.detached',
  });
  return new SignPdf().sign(prepared, new RegisterSigner(key, now));
}
