import { createInflateRaw } from 'node:zlib';

const MAX_ENTRIES = 2000;
const MAX_RATIO = 100;
/** Small files compress well and harm nobody. */
const RATIO_FROM_BYTES = 1024 * 1024;
const MAX_TOTAL_BYTES = 200 * 1024 * 1024;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const END_SIZE = 22;
const MAX_COMMENT = 65_535;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly compressed: number;
  readonly inflated: number;
  readonly localAt: number;
}

/**
 * Whether an Office document's archive is what it says: few entries, no bomb, nothing before, between or behind them, no
 * macros, no paths out of it. The sizes it claims are not believed: every entry is inflated, up to the limit.
 */
export async function isHonestOfficeArchive(bytes: Buffer): Promise<boolean> {
  const entries = directoryOf(bytes);
  if (entries === null || entries.length === 0 || entries.length > MAX_ENTRIES) return false;
  if (entries.some(({ name }) => isSuspicious(name))) return false;
  let total = 0;
  for (const entry of entries) {
    const content = contentOf(bytes, entry);
    if (content === null) return false;
    const inflated = entry.method === 0 ? content.length : await inflatedSize(content, MAX_TOTAL_BYTES - total);
    if (inflated === null || inflated !== entry.inflated) return false;
    if (inflated > RATIO_FROM_BYTES && inflated > content.length * MAX_RATIO) return false;
    total += inflated;
    if (total > MAX_TOTAL_BYTES) return false;
  }
  return !overlap(entries);
}

function isSuspicious(name: string): boolean {
  return /(^|[/\\])\.\.([/\\]|$)|^[/\\]|^[a-z]:|\0/i.test(name) || /vbaProject|\.(exe|dll|js|vbs|bat|ps1)$/i.test(name);
}

/** The last record of the archive; behind it nothing but its own comment may follow. */
export function endOfArchive(bytes: Buffer): number | null {
  for (let at = bytes.length - END_SIZE; at >= Math.max(0, bytes.length - END_SIZE - MAX_COMMENT); at--)
    if (bytes.readUInt32LE(at) === END_OF_DIRECTORY && at + END_SIZE + bytes.readUInt16LE(at + 20) === bytes.length)
      return at;
  return null;
}

function directoryOf(bytes: Buffer): Entry[] | null {
  const end = endOfArchive(bytes);
  if (end === null) return null;
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  // A directory that does not end where the last record begins hides something; ZIP64 has no place in a document.
  if (count === 0xffff || at + bytes.readUInt32LE(end + 12) !== end) return null;
  const entries: Entry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) return null;
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      method: bytes.readUInt16LE(at + 10),
      compressed: bytes.readUInt32LE(at + 20),
      inflated: bytes.readUInt32LE(at + 24),
      localAt: bytes.readUInt32LE(at + 42),
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return at === end ? entries : null;
}

function contentOf(bytes: Buffer, { localAt, compressed, method }: Entry): Buffer | null {
  if (localAt + 30 > bytes.length || bytes.readUInt32LE(localAt) !== LOCAL_ENTRY) return null;
  if (method !== 0 && method !== 8) return null;
  const isEncrypted = (bytes.readUInt16LE(localAt + 6) & 1) === 1;
  const from = localAt + 30 + bytes.readUInt16LE(localAt + 26) + bytes.readUInt16LE(localAt + 28);
  return isEncrypted || from + compressed > bytes.length ? null : bytes.subarray(from, from + compressed);
}

/** Entries that share bytes make a small archive grow without end; the first must be at the very beginning. */
function overlap(entries: readonly Entry[]): boolean {
  const sorted = [...entries].sort((one, other) => one.localAt - other.localAt);
  return sorted.some((entry, index) => {
    const before = sorted[index - 1];
    return before ? entry.localAt < before.localAt + 30 + before.compressed : entry.localAt !== 0;
  });
}

function inflatedSize(content: Buffer, limit: number): Promise<number | null> {
  return new Promise((resolve) => {
    const inflate = createInflateRaw();
    let size = 0;
    inflate.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) {
        inflate.destroy();
        resolve(null);
      }
    });
    inflate.once('end', () => resolve(size));
    inflate.once('error', () => resolve(null));
    inflate.end(content);
  });
}
