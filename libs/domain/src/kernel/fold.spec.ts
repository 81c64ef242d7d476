/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { fold, foldFunctionSql, foldingVectors, foldTables } from './fold.ts';

/** What PostgreSQL's translate() does, as its manual says. */
const translate = (text: string, from: string, to: string): string =>
  [...text]
    .map((letter) => {
      const at = [...from].indexOf(letter);
      return at < 0 ? letter : ([...to][at] ?? '');
    })
    .join('');

const twin = (text: string): string =>
  foldTables.pairs
    .reduce((folded, [from, to]) => folded.replaceAll(from, to), translate(text, foldTables.from, foldTables.to))
    .replace(/ +/g, ' ')
    .replace(/^ +| +$/g, '');

describe('fold', () => {
  it.each(foldingVectors)('%j → %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('maps each sign once, and no sign to something that folds again', () => {
    expect(new Set(foldTables.from).size).toBe([...foldTables.from].length);
    expect([...foldTables.to].every((letter) => /[a-z ßæœþёцюя]/.test(letter))).toBe(true);
  });

  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.constantFrom(...foldTables.from, ' ', 'ə', 'ß', 'я', '日')).map((letters) => letters.join('')),
  );

  it('agrees with its SQL twin', () => {
    void fc.assert(fc.property(text, (sample) => fold(sample) === twin(sample)));
  });

  it('does nothing more the second time', () => {
    void fc.assert(fc.property(text, (sample) => fold(fold(sample)) === fold(sample)));
  });

  it('makes capitals and small letters equal, the dotted and the dotless i too', () => {
    const azeri = fc.array(fc.constantFrom(...'abcçdeəfgğhxıijkqlmnoöprsştuüvyz ')).map((letters) => letters.join(''));
    void fc.assert(fc.property(azeri, (word) => fold(word.toLocaleUpperCase('az')) === fold(word)));
    void fc.assert(fc.property(azeri, (word) => fold(word.toUpperCase()) === fold(word)));
  });
});

describe('the SQL twin', () => {
  it('is one immutable function over the same tables', () => {
    const sql = foldFunctionSql('search_fold');
    expect(sql).toMatch(
      /^CREATE OR REPLACE FUNCTION search_fold\(text_to_fold text\) RETURNS text\n {2}LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE\n/,
    );
    expect(sql).toContain("replace(translate(text_to_fold, U&'\\0041");
    expect(sql).toContain("U&'\\044f', 'ya')");
    expect(foldFunctionSql()).toContain('FUNCTION fold(');
    expect(sql.split("'").length % 2).toBe(1);
  });

  it('is what the migrations create', () => {
    const folder = join(__dirname, '../../../../migrations');
    const squeeze = (text: string): string => text.replaceAll('\\\\', '\\').replace(/\s+/g, ' ').trim();
    const migrations = readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => squeeze(readFileSync(join(folder, name), 'utf8')));
    expect(migrations.filter((text) => text.includes(squeeze(foldFunctionSql()).replace(/;$/, '')))).toHaveLength(1);
  });
});
