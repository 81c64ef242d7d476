import { signDownloadInput, whyNotDownload } from '@aim/domain/documents/file';
import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { type DownloadLink, signLink } from './download-link.ts';
import { lockFile } from './files.queries.ts';

/** Gives a short-lived link to the bytes; giving it is what the log keeps. */
export async function signDownload(ctx: Ctx, raw: unknown): Promise<DownloadLink> {
  const { id } = parseInput(signDownloadInput, raw);
  const file = await lockFile(ctx, id);
  allow(ctx, 'download.sign', file);
  refuseIf(whyNotDownload({ state: file.state, isUploader: file.uploadedById === ctx.actor.personId }));
  await emit(ctx, 'file.downloaded', { type: 'file', id }, { fileId: id });
  return signLink(ctx, id);
}
