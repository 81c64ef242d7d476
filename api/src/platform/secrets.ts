import { createCipheriv, createDecipheriv, createHash, createHmac, hash, randomBytes, randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from './config.ts';

const NONCE = 12;
const TAG = 16;

/** Secrets at rest: authenticated encryption bound to its place, keyed hashes for equality, random tokens. */
@Injectable()
export class Vault {
  private readonly key: Buffer;

  constructor(@Inject(CONFIG) config: Config) {
    this.key = createHash('sha256').update(config.secrets.fieldEncryptionKey).digest();
  }

  /** AES-256-GCM; `place` (table.column/id) must be the same when it is read. */
  seal(text: string, place: string): Buffer {
    return this.sealBytes(Buffer.from(text, 'utf8'), place);
  }

  open(sealed: Buffer, place: string): string {
    return this.openBytes(sealed, place).toString('utf8');
  }

  /** The same for bytes; those with a key of their own, of 32 bytes, are gone with it. */
  sealBytes(bytes: Buffer, place: string, key = this.key): Buffer {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
    const body = Buffer.concat([cipher.update(bytes), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), body]);
  }

  /** Throws where a byte was changed, or the place or the key is another one. */
  openBytes(sealed: Buffer, place: string, key = this.key): Buffer {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE)).setAAD(Buffer.from(place));
    decipher.setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
    return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]);
  }

  /** Finds equal values without revealing them. */
  blindIndex(text: string, place: string): Buffer {
    return createHmac('sha256', this.key).update(`${place}\0${text}`).digest();
  }
}

/** 256 random bits for links and cookies. */
export function randomToken(): string {
  return randomBytes(32).toString('base64url');
}

export function tokenHash(token: string): Buffer {
  return hash('sha256', token, 'buffer');
}

/** A whole number from 0, below the bound, drawn evenly. */
export function randomIndex(below: number): number {
  return randomInt(below);
}

/** For certificates: 128 random bits, read as a positive number. */
export function serialNumber(): string {
  return `01${randomBytes(15).toString('hex')}`;
}

/** Signs drawn evenly from an alphabet: codes that people type. */
export function randomText(alphabet: string, length: number): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
}
