import { inflateSync } from 'node:zlib';
import { endOfArchive } from './inspect-zip.ts';

const ACTIVE = /\/(?:JavaScript|JS|Launch|OpenAction|AA|EmbeddedFile|RichMedia|XFA|SubmitForm|ImportData)(?![A-Za-z])/;
const PAGE_LIKE = /<(?:!doctype|html|script|svg|\?php)/i;
const MAX_STREAM_BYTES = 8 * 1024 * 1024;
const MAX_STREAMS = 500;

/** Begins and ends as a document and is not an archive or a page at the same time. */
export function isPlainPdf(bytes: Buffer): boolean {
  const start = bytes.toString('latin1', 0, 1024);
  const end = bytes.toString('latin1', Math.max(0, bytes.length - 2048));
  return start.startsWith('%PDF-') && end.includes('%%EOF') && !PAGE_LIKE.test(start) && endOfArchive(bytes) === null;
}

/** Scripts and actions, also behind escaped names and in compressed object streams. */
export function hasActiveContent(bytes: Buffer): boolean {
  const text = bytes.toString('latin1');
  return ACTIVE.test(unescaped(text)) || compressedObjects(bytes, text).some((part) => ACTIVE.test(unescaped(part)));
}

/** `/J#61vaScript` is `/JavaScript`. */
function unescaped(text: string): string {
  return text.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function compressedObjects(bytes: Buffer, text: string): string[] {
  const parts: string[] = [];
  const streams = /\/ObjStm[\s\S]{0,400}?stream\r?\n/g;
  for (let found = streams.exec(text); found && parts.length < MAX_STREAMS; found = streams.exec(text)) {
    try {
      const from = found.index + found[0].length;
      parts.push(inflateSync(bytes.subarray(from), { maxOutputLength: MAX_STREAM_BYTES }).toString('latin1'));
    } catch {
      // Unreadable for us; viewers that repair it are outside our reach, and the file is served as an attachment only.
    }
  }
  return parts;
}
