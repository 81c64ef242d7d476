import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

const FLAGS = { present: 0x01, verified: 0x04, eligible: 0x08, backedUp: 0x10, attested: 0x40 };

interface Options {
  readonly challenge: string;
  readonly rp?: { id?: string };
  readonly rpId?: string;
  readonly user?: { id: string };
}

export interface Lies {
  readonly origin?: string;
  readonly rpId?: string;
  readonly challenge?: string;
  readonly isUnverified?: boolean;
  readonly userHandle?: string;
  readonly counter?: number;
  readonly signWith?: KeyObject;
  readonly type?: string;
}

const sha256 = (data: Buffer | string) => createHash('sha256').update(data).digest();
const base64 = (data: Uint8Array) => Buffer.from(data).toString('base64url');

/** A passkey in software: makes and uses one credential, and can be told to lie. */
export class SoftAuthenticator {
  private readonly keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  private readonly credentialId = randomBytes(32);
  private userHandle = '';
  private counter = 0;

  constructor(private readonly origin: string) {}

  get id(): string {
    return base64(this.credentialId);
  }

  register(options: Options, lies: Lies = {}): object {
    this.userHandle = options.user?.id ?? '';
    const attestation = isoCBOR.encode(
      new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', new Uint8Array(this.authenticatorData(lies.rpId ?? options.rp?.id ?? '', lies, true))],
      ]) as never,
    );
    return this.credential({
      clientDataJSON: this.clientData('webauthn.create', options, lies),
      attestationObject: base64(attestation),
      transports: ['internal'],
    });
  }

  sign(options: Options, lies: Lies = {}): object {
    const authenticatorData = this.authenticatorData(lies.rpId ?? options.rpId ?? '', lies, false);
    const clientDataJSON = this.clientData('webauthn.get', options, lies);
    const signed = Buffer.concat([authenticatorData, sha256(Buffer.from(clientDataJSON, 'base64url'))]);
    const signature = createSign('sha256')
      .update(signed)
      .sign(lies.signWith ?? this.keys.privateKey);
    return this.credential({
      clientDataJSON,
      authenticatorData: base64(authenticatorData),
      signature: base64(signature),
      userHandle: lies.userHandle ?? this.userHandle,
    });
  }

  private credential(response: object): object {
    const { id } = this;
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response };
  }

  private clientData(type: string, options: Options, lies: Lies): string {
    const challenge = lies.challenge ?? options.challenge;
    const data = { type: lies.type ?? type, challenge, origin: lies.origin ?? this.origin, crossOrigin: false };
    return base64(Buffer.from(JSON.stringify(data)));
  }

  private authenticatorData(rpId: string, lies: Lies, isNew: boolean): Buffer {
    const verified = lies.isUnverified ? 0 : FLAGS.verified;
    const flags = FLAGS.present | verified | FLAGS.eligible | FLAGS.backedUp | (isNew ? FLAGS.attested : 0);
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(lies.counter ?? ++this.counter);
    return Buffer.concat([sha256(rpId), Buffer.from([flags]), counter, isNew ? this.attested() : Buffer.alloc(0)]);
  }

  private attested(): Buffer {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(this.credentialId.length);
    const jwk = this.keys.publicKey.export({ format: 'jwk' });
    const key = isoCBOR.encode(
      new Map<number, unknown>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, new Uint8Array(Buffer.from(jwk.x ?? '', 'base64url'))],
        [-3, new Uint8Array(Buffer.from(jwk.y ?? '', 'base64url'))],
      ]) as never,
    );
    return Buffer.concat([Buffer.alloc(16), length, this.credentialId, Buffer.from(key)]);
  }
}
