// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './codegen.js';

/**
 * Names of countries from Node's ICU, because browsers answer in English where they do not know Azerbaijani.
 * @param {string} web
 */
export function generateCountries(web) {
  const source = readFileSync(join(web, '../libs/domain/src/kernel/country.ts'), 'utf8');
  const codes = [
    ...new Set([...source.matchAll(/'((?:[A-Z]{2} ?)+)'/g)].flatMap(([, text = '']) => text.trim().split(' '))),
  ];
  if (codes.length !== 249) throw new Error(`expected 249 country codes, found ${codes.length}`);
  for (const locale of ['az', 'en', 'ru']) {
    const names = new Intl.DisplayNames(locale === 'en' ? 'en-GB' : locale, { type: 'region' });
    const rows = Object.fromEntries(codes.sort().map((code) => [code, names.of(code) ?? code]));
    writeWhole(
      join(web, `src/generated/${locale}-countries.js`),
      `/** @type {Readonly<Record<string, string>>} */\nexport const countries = ${JSON.stringify(rows)};\n`,
    );
  }
}
