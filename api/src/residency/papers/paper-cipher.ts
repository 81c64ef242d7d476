import type { Ctx } from '../../platform/ctx.ts';
import { randomToken, Vault } from '../../platform/secrets.ts';

const keyPlace = (paperId: string): string => `residency_paper_key.key/${paperId}`;

/** A new key for one paper, itself sealed with the key of the house: whoever destroys it destroys what it seals. */
export const newPaperKey = (ctx: Ctx, paperId: string): Buffer => ctx.get(Vault).seal(randomToken(), keyPlace(paperId));

/** A paper in one language, and the sealed key that it has. */
export interface PaperPlace {
  readonly paperId: string;
  readonly locale: string;
  readonly keySealed: Buffer;
}

const placeOf = ({ paperId, locale }: PaperPlace): string => `sealed_paper.bytes/${paperId}/${locale}`;
const keyOf = (vault: Vault, { paperId, keySealed }: PaperPlace): Buffer =>
  Buffer.from(vault.open(keySealed, keyPlace(paperId)), 'base64url');

export function sealPaper(ctx: Ctx, place: PaperPlace, bytes: Buffer): Buffer {
  const vault = ctx.get(Vault);
  return vault.sealBytes(bytes, placeOf(place), keyOf(vault, place));
}

/** Throws where a byte was changed or the paper is another one. */
export function openPaper(ctx: Ctx, place: PaperPlace, sealed: Buffer): Buffer {
  const vault = ctx.get(Vault);
  return vault.openBytes(sealed, placeOf(place), keyOf(vault, place));
}
