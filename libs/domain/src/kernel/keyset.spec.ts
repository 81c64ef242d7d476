import * as fc from 'fast-check';
import { decodeCursor, encodeCursor } from './keyset.ts';

it('gives back what it was given, in signs that need no escaping', () => {
  const key = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.constant(null));
  void fc.assert(
    fc.property(fc.array(key, { maxLength: 5 }), (keys) => {
      const cursor = encodeCursor('NAME_ASC', keys);
      fc.pre(cursor.length <= 2000);
      expect(cursor).toMatch(/^[A-Za-z0-9_-]+$/);
      expect(decodeCursor(cursor, 'NAME_ASC', keys.length)).toEqual(keys);
    }),
  );
});

const encoded = (text: string): string => Buffer.from(encodeURIComponent(text)).toString('base64url');

it('is base64url, as every other program writes it', () => {
  expect(encodeCursor('A', ['ə', 1])).toBe(encoded('["A","ə",1]'));
  void fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      (key) => encodeCursor('S', [key]) === encoded(JSON.stringify(['S', key])),
    ),
  );
});

it.each([
  ['empty', ''],
  ['other signs', 'a+b/'],
  ['too long', 'A'.repeat(2001)],
  ['no JSON', encoded('{')],
  ['no list', encoded('{"a":1}')],
  ['another sort', encoded('["NAME_DESC","x"]')],
  ['too few keys', encoded('["NAME_ASC"]')],
  ['too many keys', encoded('["NAME_ASC","x","y"]')],
  ['an object as key', encoded('["NAME_ASC",{"a":1}]')],
  ['a truth value as key', encoded('["NAME_ASC",true]')],
  ['a number beyond all', encoded('["NAME_ASC",1e999]')],
  ['broken escapes', Buffer.from('%E0%A4%A').toString('base64url')],
  ['a stray sign at the end', `${encodeCursor('NAME_ASC', ['x'])}A`.slice(1)],
])('a cursor that is %s is null', (_, cursor) => {
  expect(decodeCursor(cursor, 'NAME_ASC', 1)).toBeNull();
});

it('any text at all is null or keys, never an error', () => {
  void fc.assert(
    fc.property(fc.string(), (text) => {
      const keys = decodeCursor(text, 'S', 1);
      return keys === null || keys.length === 1;
    }),
  );
});
