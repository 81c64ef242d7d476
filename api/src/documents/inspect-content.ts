import { whyNotType } from '@aim/domain/documents/file';
import { type FileKind, fileKindRules, type MediaType } from '@aim/domain/documents/file-kind';
import { problem, Refusal, refuseIf } from '@aim/domain/kernel/problem';
import { looksLikeText } from './decode-text.ts';
import { hasActiveContent, isPlainPdf } from './inspect-pdf.ts';
import { isHonestOfficeArchive } from './inspect-zip.ts';

export interface InspectedContent {
  /** What is to be stored: pictures are drawn anew, documents stay as they are. */
  readonly bytes: Buffer;
  readonly preview: Buffer | null;
  readonly hasActiveContent: boolean;
}

/** The content decides what a file is, not its name; throws a Refusal when both disagree or the content is unfit. */
export async function inspectContent(
  bytes: Buffer,
  { kind, mediaType }: { readonly kind: FileKind; readonly mediaType: MediaType },
): Promise<InspectedContent> {
  const { fileTypeFromBuffer } = await import('file-type');
  const sniffed = (await fileTypeFromBuffer(bytes))?.mime ?? (looksLikeText(bytes) ? 'text/csv' : undefined);
  if (sniffed !== mediaType) throw differs();
  refuseIf(whyNotType(kind, sniffed));
  if (mediaType.startsWith('image/')) {
    const { redrawn } = await import('./inspect-picture.ts');
    const clean = await redrawn(bytes, mediaType, fileKindRules[kind].maxSide);
    if (clean === null) throw differs();
    return { ...clean, hasActiveContent: false };
  }
  if (mediaType === 'text/csv') return { bytes, preview: null, hasActiveContent: false };
  if (mediaType === 'application/pdf') {
    if (!isPlainPdf(bytes)) throw differs();
    return { bytes, preview: null, hasActiveContent: hasActiveContent(bytes) };
  }
  if (!(await isHonestOfficeArchive(bytes))) throw differs();
  return { bytes, preview: null, hasActiveContent: false };
}

function differs(): Refusal {
  return new Refusal([problem('FILE_CONTENT_DIFFERS')]);
}
