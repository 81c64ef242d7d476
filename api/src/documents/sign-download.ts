import { signDownloadInput, whyNotDownload } from '@aim/domain/documents/file';
import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { policies } from '@aim/domain/policies';
import { allow, lock } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { notFound } from '../platform/errors.ts';
import { emit } from '../platform/event-log.ts';
import { type DownloadLink, signLink } from './download-link.ts';
import { File } from './file.entity.ts';
import { openFile } from './file-audience.ts';

/** Gives a short-lived link to the bytes; giving it is what the log keeps. */
export async function signDownload(ctx: Ctx, raw: unknown): Promise<DownloadLink> {
  const { id } = parseInput(signDownloadInput, raw);
  const file = await lock(ctx, File, { id });
  const ground = policies['file.read'].allows(ctx.actor, file) ? null : await openFile(ctx, file);
  if (ground === null) mayHave(ctx, file);
  refuseIf(whyNotDownload({ state: file.state, isUploader: file.uploadedById === ctx.actor.personId }));
  await emit(ctx, 'file.downloaded', { type: 'file', id }, { fileId: id });
  return signLink(ctx, id, ground ?? '');
}

/** A file that is not there for this person is not found. */
function mayHave(ctx: Ctx, file: File): void {
  if (!policies['file.read'].allows(ctx.actor, file)) throw notFound();
  allow(ctx, 'download.sign', file);
}
