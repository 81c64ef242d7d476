/** Values of the sort columns of the last row; instants as ISO text. */
export type CursorKey = string | number | null;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const CURSOR_MAX = 2000;

/** An opaque cursor for the page after these keys. It remembers the sort: under another one it means nothing. */
export function encodeCursor(sort: string, keys: readonly CursorKey[]): string {
  return toBase64Url(encodeURIComponent(JSON.stringify([sort, ...keys])));
}

/** The keys, or null when the cursor is broken or belongs to another sort: the caller answers BAD_REQUEST. */
export function decodeCursor(cursor: string, sort: string, length: number): readonly CursorKey[] | null {
  const text = cursor.length > CURSOR_MAX ? null : fromBase64Url(cursor);
  if (text === null) return null;
  try {
    const parsed: unknown = JSON.parse(decodeURIComponent(text));
    if (!Array.isArray(parsed)) return null;
    const [savedSort, ...keys] = parsed as readonly unknown[];
    return savedSort === sort && keys.length === length && keys.every(isKey) ? keys : null;
  } catch {
    return null;
  }
}

function isKey(value: unknown): value is CursorKey {
  return value === null || typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
}

/** The text is ASCII: it went through encodeURIComponent. */
function toBase64Url(ascii: string): string {
  let encoded = '';
  for (let at = 0; at < ascii.length; at += 3) {
    // Past the end charCodeAt() is NaN, which the bit operators read as 0.
    const bits = (ascii.charCodeAt(at) << 16) | (ascii.charCodeAt(at + 1) << 8) | ascii.charCodeAt(at + 2);
    const digits = Math.min(ascii.length - at, 3) + 1;
    for (let digit = 0; digit < digits; digit += 1) encoded += ALPHABET.charAt((bits >> (18 - 6 * digit)) & 63);
  }
  return encoded;
}

function fromBase64Url(encoded: string): string | null {
  if (!/^[A-Za-z0-9_-]+$/.test(encoded)) return null;
  let ascii = '';
  for (let at = 0; at < encoded.length; at += 4) {
    const digits = [...encoded.slice(at, at + 4)].map((letter) => ALPHABET.indexOf(letter));
    const bits = digits.reduce((all, digit, index) => all | (digit << (18 - 6 * index)), 0);
    for (let byte = 0; byte < digits.length - 1; byte += 1)
      ascii += String.fromCharCode((bits >> (16 - 8 * byte)) & 255);
  }
  return ascii;
}
