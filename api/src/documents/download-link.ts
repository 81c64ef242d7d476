import { createHmac, timingSafeEqual } from 'node:crypto';
import { DOWNLOAD_LINK_SECONDS } from '@aim/domain/documents/file';
import { later, SECOND } from '@aim/domain/kernel/instant';
import { CONFIG, type Config } from '../platform/config.ts';
import type { Ctx } from '../platform/ctx.ts';

/** A link that opens one file for one person for a minute. */
export interface DownloadLink {
  readonly href: string;
  readonly expiresAt: Date;
}

export interface SignedQuery {
  readonly until: string;
  readonly for: string;
  readonly signature: string;
}

export function signLink(ctx: Ctx, fileId: string): DownloadLink {
  const { filesUrl = '' } = ctx.get<Config>(CONFIG);
  const expiresAt = later(ctx.now, DOWNLOAD_LINK_SECONDS * SECOND);
  const until = String(Math.floor(expiresAt.getTime() / SECOND));
  const person = ctx.actor.personId ?? '';
  const query = new URLSearchParams({ until, for: person, signature: signatureOf(ctx, fileId, until, person) });
  return { href: `${filesUrl}/files/${fileId}?${query}`, expiresAt };
}

/** Ours, not run out, and for whoever asks; on an origin of its own there are no cookies to compare with. */
export function isLinkGood(ctx: Ctx, fileId: string, query: SignedQuery, isOwnOrigin: boolean): boolean {
  const expected = Buffer.from(signatureOf(ctx, fileId, query.until, query.for));
  const given = Buffer.from(query.signature);
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return false;
  return Number(query.until) * SECOND > ctx.now.getTime() && (isOwnOrigin || query.for === (ctx.actor.personId ?? ''));
}

function signatureOf(ctx: Ctx, fileId: string, until: string, person: string): string {
  const { secrets } = ctx.get<Config>(CONFIG);
  return createHmac('sha256', secrets.fileSigningKey)
    .update(`download\0${fileId}\0${until}\0${person}`)
    .digest('base64url');
}
