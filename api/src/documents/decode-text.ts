/** The encodings in which tables arrive here. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'windows-1252' | 'windows-1254';

const LETTERS = 0xc0;
/** Where Turkish and Azerbaijani letters stand in windows-1254 and Icelandic ones in windows-1252. */
const TURKIC = new Set([0xd0, 0xdd, 0xde, 0xf0, 0xfd, 0xfe]);

/** Bytes of a text file → text, in whatever encoding its program wrote it. */
export function decodeText(bytes: Buffer): { readonly text: string; readonly encoding: TextEncoding } {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return { text: text.replace(/^\ufeff/, ''), encoding };
}

function encodingOf(bytes: Buffer): TextEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return unmarkedUtf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : singleByte(bytes));
}

/** Without a mark: every other byte of a text with Latin letters and separators is zero. */
function unmarkedUtf16(bytes: Buffer): TextEncoding | null {
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) (zeros[index % 2] as number) += 1;
  const many = sample.length / 8;
  const [even = 0, odd = 0] = zeros;
  if (odd > many && even * 4 < odd) return 'utf-16le';
  return even > many && odd * 4 < even ? 'utf-16be' : null;
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Cyrillic words consist of letters above 0xC0, Latin words have single ones among plain letters. */
function singleByte(bytes: Buffer): TextEncoding {
  let letters = 0;
  let neighbours = 0;
  let turkic = 0;
  for (const [index, byte] of bytes.entries()) {
    if (byte < LETTERS) continue;
    letters++;
    if ((bytes[index - 1] ?? 0) >= LETTERS || (bytes[index + 1] ?? 0) >= LETTERS) neighbours++;
    if (TURKIC.has(byte)) turkic++;
  }
  if (letters > 0 && neighbours > letters / 2) return 'windows-1251';
  return turkic > 0 ? 'windows-1254' : 'windows-1252';
}

/** No text of any of these encodings has such a byte at its start: the file is something else. */
export function looksLikeText(bytes: Buffer): boolean {
  if (bytes.length === 0) return false;
  const { text } = decodeText(bytes.subarray(0, 65_536 - (65_536 % 4)));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells a program from a text
  const odd = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  return odd * 1000 < text.length;
}
