import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { asPem, type CertificateName, makeCertificate } from './make-certificate.ts';
import { decodeQuery } from './web-to-app.ts';

const ROOT: CertificateName = { commonName: 'Local signer root', organisation: 'AIM local signer' };
/** The local signer's certificates are made and thrown away with the process. */
const VALID_FROM = new Date('2020-01-01T00:00:00Z');
const VALID_TO = new Date('2049-12-31T00:00:00Z');

/** How the signer departs from what it should do: each of these must be refused. */
export interface SignerMisbehaviour {
  /** The certificate is issued by a root nobody configured. */
  readonly wrongRoot?: boolean;
  /** Somebody else than was asked signs. */
  readonly fin?: string;
  /** The certificate ran out, or has not begun. */
  readonly validTo?: Date;
  /** The body is changed after it was signed. */
  readonly tamperBody?: boolean;
  /** Something else than the data is signed. */
  readonly signOther?: boolean;
  readonly algorithm?: string;
  /** The headers are left out. */
  readonly isUnsigned?: boolean;
  /** The answer without asking for the data first. */
  readonly skipData?: string;
}

export interface SigningOutcome {
  readonly dataState: number;
  readonly callbackState: number;
}

/** A signer that speaks the published flow over HTTP, for demonstrations and tests: it has a root of its own. */
export class FakeSigner {
  private readonly keys = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  private readonly strangerKeys = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  readonly rootPem = asPem(this.issue(ROOT, this.keys.publicKey, this.keys.privateKey, true));

  /** `masterKey` is what the operator shares with us. */
  constructor(private readonly masterKey: string) {}

  private issue(
    subject: CertificateName,
    publicKey: KeyObject,
    issuerKey: KeyObject,
    isIssuer = false,
    validTo = VALID_TO,
  ) {
    return makeCertificate({ subject, publicKey, issuer: ROOT, issuerKey, validFrom: VALID_FROM, validTo, isIssuer });
  }

  /** The person confirms in the app: it asks for the data and sends the signature. `origin` is where our product answers. */
  async sign(link: string, fullName: string, origin: string, wrong: SignerMisbehaviour = {}): Promise<SigningOutcome> {
    const query = new URL(link).searchParams.get('tsquery') ?? '';
    const { OperationInfo, DataInfo, ClientInfo } = decodeQuery(query, this.masterKey);
    const person = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
    const fin = wrong.fin ?? OperationInfo.Assignee[0];
    const issuerKey = wrong.wrongRoot ? this.strangerKeys.privateKey : this.keys.privateKey;
    const subject = { commonName: fullName, serialNumber: `PNOAZ-${fin}` };
    const certificate = this.issue(subject, person.publicKey, issuerKey, false, wrong.validTo).toString('base64');
    const headers = (signed: string): Record<string, string> =>
      wrong.isUnsigned
        ? {}
        : {
            'ts-cert': certificate,
            'ts-sign': sign('sha256', Buffer.from(signed), person.privateKey).toString('base64'),
            'ts-sign-alg': wrong.algorithm ?? 'ECDSA-SHA256',
          };
    const path = `${new URL(DataInfo.DataURI).pathname}?tsquery=${encodeURIComponent(query)}`;
    const asked = await fetch(`${origin}${path}`, { headers: headers(path), redirect: 'manual' });
    const { data } = asked.ok ? ((await asked.json()) as { data: string }) : { data: '' };
    const content = wrong.skipData ?? Buffer.from(data, 'base64').toString('utf8');
    const signed = wrong.signOther ? `${content} ` : content;
    const body = JSON.stringify({
      Type: 'Sign',
      OperationId: OperationInfo.OperationId,
      DataSignature: sign('sha256', Buffer.from(signed), person.privateKey).toString('base64'),
    });
    const answered = await fetch(`${origin}${new URL(ClientInfo.Callback).pathname}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers(body) },
      body: wrong.tamperBody ? body.replace('"Sign"', '"Auth"') : body,
      redirect: 'manual',
    });
    return { dataState: asked.status, callbackState: answered.status };
  }
}
