import type { KeyObject } from 'node:crypto';

/** One act of signing, asked of one person. */
export interface SigningRequest {
  readonly operationId: string;
  /** The state's code of the only person who may sign. */
  readonly fin: string;
  readonly notBefore: Date;
  readonly expiresAt: Date;
}

/** A call of the signing app as it arrived: the proof stands in its headers. */
export interface SignedCall {
  readonly certificate: string | undefined;
  readonly signature: string | undefined;
  readonly algorithm: string | undefined;
  /** What the header signs: path and query of a question, the raw body of an answer. */
  readonly signed: Buffer;
}

/** Whoever holds a certificate that chains to a root we trust. */
export interface Signer {
  readonly fin: string;
  readonly fullName: string;
  /** Of the certificate, in PEM form. */
  readonly certificate: string;
  readonly publicKey: KeyObject;
}

/** A call that proves nothing. The reason is for our log; the caller is told no more than "no". */
export class SignatureRejected extends Error {
  constructor(readonly reason: string) {
    super(reason);
    this.name = 'SignatureRejected';
  }
}

/** Nobody can be asked to sign now; the person keeps what they wrote and tries later. */
export class SigningUnavailable extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'SigningUnavailable';
  }
}

/** Signing from afar: the person confirms in an app of their own. */
export abstract class RemoteSignature {
  /** The link that opens the app, also as a picture code. Throws {@link SigningUnavailable}. */
  abstract begin(request: SigningRequest): Promise<string>;
  /** Who calls, if the certificate and the signature hold; throws {@link SignatureRejected}. */
  abstract identify(call: SignedCall, now: Date): Promise<Signer>;
  /** The question a link or a call carries, if it is one of ours: the id of its operation. */
  abstract operationOf(query: string): string;
  /** The signature over the content is the signer's own. */
  abstract isSignedBy(signer: Signer, content: string, signature: string): boolean;
}
