import { decodeText, looksLikeText } from './decode-text.ts';

/** Bytes of a single-byte encoding, by way of its own decoder. */
function encoded(text: string, encoding: string): Buffer {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Buffer.from([...text].map((letter) => bytes.get(letter) ?? 0x3f));
}
const bigEndian = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

it.each<[string, string, Buffer]>([
  ['utf-8', 'ad;şəhər', Buffer.from('ad;şəhər')],
  ['utf-8', 'ad;şəhər', Buffer.from('\ufeffad;şəhər')],
  ['utf-8', 'plain', Buffer.from('plain')],
  ['utf-16le', 'ad;şəhər', Buffer.from('\ufeffad;şəhər', 'utf16le')],
  ['utf-16le', 'id;name;city', Buffer.from('id;name;city', 'utf16le')],
  ['utf-16be', 'ad;şəhər', bigEndian('\ufeffad;şəhər')],
  ['utf-16be', 'id;name;city', bigEndian('id;name;city')],
  ['windows-1251', 'id;Баку и Гянджа', encoded('id;Баку и Гянджа', 'windows-1251')],
  ['windows-1252', 'id;Café Zürich', encoded('id;Café Zürich', 'windows-1252')],
  ['windows-1254', 'id;Gəncə, İmişli'.replace(/ə/g, 'e'), encoded('id;Gence, İmişli', 'windows-1254')],
])('reads %s: %j', (encoding, text, bytes) => {
  expect(decodeText(bytes)).toEqual({ text, encoding });
});

it.each([
  ['a table', Buffer.from('id;name\n1;Toxum\n'), true],
  ['a table of 16 bits', Buffer.from('id;name\n1;Toxum\n', 'utf16le'), true],
  ['nothing', Buffer.alloc(0), false],
  ['zeros', Buffer.alloc(100), false],
  ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 3, 0, 0x3e]), false],
])('%s looks like text: %s', (_, bytes, expected) => {
  expect(looksLikeText(bytes)).toBe(expected);
});
