import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { Ctx } from '../../platform/ctx.ts';
import { randomToken, Vault } from '../../platform/secrets.ts';

const NONCE = 12;
const TAG = 16;
const keyPlace = (paperId: string): string => `residency_paper_key.key/${paperId}`;

/** A new key for one paper, itself sealed with the key of the house: whoever destroys it destroys what it seals. */
export const newPaperKey = (ctx: Ctx, paperId: string): Buffer => ctx.get(Vault).seal(randomToken(), keyPlace(paperId));

const openKey = (ctx: Ctx, paperId: string, keySealed: Buffer): Buffer =>
  Buffer.from(ctx.get(Vault).open(keySealed, keyPlace(paperId)), 'base64url');

/** A paper in one language, and the sealed key that it has. */
export interface PaperPlace {
  readonly paperId: string;
  readonly locale: string;
  readonly keySealed: Buffer;
}

const placeOf = ({ paperId, locale }: PaperPlace): Buffer => Buffer.from(`sealed_paper.bytes/${paperId}/${locale}`);

/** AES-256-GCM, bound to its place. */
export function sealPaper(ctx: Ctx, place: PaperPlace, bytes: Buffer): Buffer {
  const nonce = Buffer.from(randomToken(), 'base64url').subarray(0, NONCE);
  const cipher = createCipheriv('aes-256-gcm', openKey(ctx, place.paperId, place.keySealed), nonce);
  cipher.setAAD(placeOf(place));
  const body = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

/** Throws where a byte was changed or the paper is another one. */
export function openPaper(ctx: Ctx, place: PaperPlace, sealed: Buffer): Buffer {
  const key = openKey(ctx, place.paperId, place.keySealed);
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE));
  decipher.setAAD(placeOf(place));
  decipher.setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]);
}
