import { type KeyObject, verify, type X509Certificate } from 'node:crypto';
import { certificatesOf, mustChain, personOf, readCertificate } from './certificate-chain.ts';
import {
  RemoteSignature,
  SignatureRejected,
  type SignedCall,
  type Signer,
  type SigningRequest,
} from './remote-signature.ts';
import { CALLBACK_PATH, DATA_PATH, decodeQuery, encodeQuery, linkOf, PROTOCOL } from './web-to-app.ts';

const ALGORITHMS = ['ECDSA-SHA256', 'SHA256WITHECDSA'];
const LONGEST_HEADER = 8000;

export interface AppSignatureOptions {
  readonly publicUrl: string;
  readonly clientId: number;
  readonly masterKey: string;
  /** Where the signing app is opened, and what its certificates chain to. */
  readonly service: () => Promise<{ url: string; roots: string }>;
}

/** Speaks "web2app" with the operator's signing app, or with the local signer: the same words. */
export class AppSignature extends RemoteSignature {
  private roots: Promise<readonly X509Certificate[]> | null = null;

  constructor(private readonly options: AppSignatureOptions) {
    super();
  }

  async begin({ operationId, fin, notBefore, expiresAt }: SigningRequest): Promise<string> {
    const { publicUrl, clientId, masterKey, service } = this.options;
    const { url } = await service();
    const query = encodeQuery(
      {
        ProtoInfo: PROTOCOL,
        OperationInfo: {
          Type: 'Sign',
          OperationId: operationId,
          NbfUTC: seconds(notBefore),
          ExpUTC: seconds(expiresAt),
          Assignee: [fin],
        },
        DataInfo: { DataURI: `${publicUrl}${DATA_PATH}` },
        ClientInfo: {
          ClientId: clientId,
          ClientName: 'AIM',
          IconURI: `${publicUrl}/favicon.svg`,
          Callback: `${publicUrl}${CALLBACK_PATH}`,
          HostName: new URL(publicUrl).hostname,
        },
      },
      masterKey,
    );
    return linkOf(url, query);
  }

  operationOf(query: string): string {
    return decodeQuery(query, this.options.masterKey).OperationInfo.OperationId;
  }

  async identify({ certificate, signature, algorithm, signed }: SignedCall, now: Date): Promise<Signer> {
    if (!certificate || !signature || certificate.length > LONGEST_HEADER || signature.length > LONGEST_HEADER)
      throw new SignatureRejected('the call is not signed');
    if (!ALGORITHMS.includes((algorithm ?? '').toUpperCase()))
      throw new SignatureRejected('the algorithm is not accepted');
    const leaf = readCertificate(certificate);
    mustChain(leaf, await this.trusted(), now);
    if (!isSigned(leaf.publicKey, signed, signature)) throw new SignatureRejected('the call was changed on its way');
    return { ...personOf(leaf), certificate: leaf.toString(), publicKey: leaf.publicKey };
  }

  isSignedBy({ publicKey }: Signer, content: string, signature: string): boolean {
    return isSigned(publicKey, Buffer.from(content, 'utf8'), signature);
  }

  private trusted(): Promise<readonly X509Certificate[]> {
    this.roots ??= this.options.service().then(({ roots }) => certificatesOf(roots));
    return this.roots;
  }
}

function isSigned(key: KeyObject, bytes: Buffer, signature: string): boolean {
  // Any other kind of key would make the name of the algorithm a lie.
  if (key.asymmetricKeyType !== 'ec') return false;
  try {
    return verify('sha256', bytes, key, Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
}

function seconds(instant: Date): number {
  return Math.floor(instant.getTime() / 1000);
}
