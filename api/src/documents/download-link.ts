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
  /** What the link rests on beside the file's own visibility; empty for none. */
  readonly ground: string;
  readonly signature: string;
}

export function signLink(ctx: Ctx, fileId: string, ground: string): DownloadLink {
  const { filesUrl = '' } = ctx.get<Config>(CONFIG);
  const expiresAt = later(ctx.now, DOWNLOAD_LINK_SECONDS * SECOND);
  const until = String(Math.floor(expiresAt.getTime() / SECOND));
  const person = ctx.actor.personId ?? '';
  const signature = signatureOf(ctx, fileId, { until, for: person, ground });
  const query = new URLSearchParams({ until, for: person, ...(ground ? { ground } : {}), signature });
  return { href: `${filesUrl}/files/${fileId}?${query}`, expiresAt };
}

/** Ours, not run out, and for whoever asks; on an origin of its own there are no cookies to compare with. */
export function isLinkGood(ctx: Ctx, fileId: string, query: SignedQuery, isOwnOrigin: boolean): boolean {
  const expected = Buffer.from(signatureOf(ctx, fileId, query));
  const given = Buffer.from(query.signature);
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return false;
  return Number(query.until) * SECOND > ctx.now.getTime() && (isOwnOrigin || query.for === (ctx.actor.personId ?? ''));
}

function signatureOf(ctx: Ctx, fileId: string, query: Omit<SignedQuery, 'signature'>): string {
  const { secrets } = ctx.get<Config>(CONFIG);
  return createHmac('sha256', secrets.fileSigningKey)
    .update(`download\0${fileId}\0${query.until}\0${query.for}\0${query.ground}`)
    .digest('base64url');
}
