// @ts-check
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import '../../api/src/runtime/ts-register.js';
import { listFiles, writeWhole } from './codegen.js';
import { usedMessages } from './used-messages.js';

const LOCALES = ['az', 'en', 'ru'];

/** What is loaded together: the server-rendered site and each signed-in area. */
const BUNDLES = { public: 'public', app: 'founder', invest: 'invest', staff: 'staff' };

/** Pages of an area whose texts come when one of them is opened: `lib/load-language.ts` names them alike. */
const PARTS = {
  pipeline: { of: 'staff', pages: 'pages/staff/startups' },
  startups: { of: 'app', pages: 'pages/app/startups' },
  itPark: { of: 'public', pages: 'pages/public/it-park' },
  spaces: { of: 'app', pages: 'pages/app/spaces' },
  desk: { of: 'staff', pages: 'pages/staff/spaces' },
  publicSpaces: { of: 'public', pages: 'pages/public/spaces' },
  residency: { of: 'app', pages: 'pages/app/residency' },
  applications: { of: 'staff', pages: 'pages/staff/residency' },
};

/**
 * Compiles the catalogues: one file per language and bundle, and the types of the values that each message takes.
 * A message missing in a language, or one that takes other values than its Azerbaijani original, stops the build.
 * @param {string} web
 */
export async function generateMessages(web) {
  const features = readdirSync(join(web, 'src/locales/az'))
    .map((file) => basename(file, '.ts'))
    .sort();
  /** @type {Record<string, Record<string, string>>} */
  const texts = {};
  for (const locale of LOCALES) texts[locale] = await readCatalogues(web, locale, features);
  const az = texts['az'] ?? {};
  const values = Object.fromEntries(Object.entries(az).map(([id, text]) => [id, valuesOf(compileMessage(text))]));
  const problems = LOCALES.flatMap((locale) => compare(locale, texts[locale] ?? {}, values));
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const out = join(web, 'src/generated');
  const apart = Object.values(PARTS).map(({ pages }) => join(web, 'src', pages));
  /** @type {Record<string, Set<string>>} */
  const used = {};
  for (const [bundle, folder] of Object.entries(BUNDLES))
    used[bundle] = usedMessages([join(web, 'src/app', folder, 'entry.tsx')], Object.keys(az), apart);
  for (const [part, { of, pages }] of Object.entries(PARTS)) {
    const known = used[of] ?? new Set();
    const rest = Object.keys(az).filter((id) => !known.has(id));
    used[part] = usedMessages(listFiles(join(web, 'src', pages), '.tsx'), rest);
  }
  for (const [name, ids] of Object.entries(used))
    for (const locale of LOCALES) writeWhole(join(out, `${locale}-${name}.js`), compiled(texts[locale] ?? {}, ids));
  writeWhole(join(out, 'message-values.ts'), typesOf(values));
  await generateProblems(web, out);
}

/**
 * What the domain says about each problem, one language a file: a page loads its own language only.
 * @param {string} web
 * @param {string} out
 */
async function generateProblems(web, out) {
  const { problemMessages } = await import(pathToFileURL(join(web, '../libs/domain/src/messages.ts')).href);
  for (const locale of LOCALES) {
    const texts = Object.fromEntries(Object.entries(problemMessages).map(([code, text]) => [code, text[locale]]));
    writeWhole(
      join(out, `${locale}-problems.js`),
      `/** @type {Readonly<Record<string, string>>} */\nexport const problems = JSON.parse(${JSON.stringify(JSON.stringify(texts))});\n`,
    );
  }
}

/** @param {string} web @param {string} locale @param {string[]} features */
async function readCatalogues(web, locale, features) {
  /** @type {Record<string, string>} */
  const texts = {};
  for (const feature of features) {
    const module = await import(pathToFileURL(join(web, 'src/locales', locale, `${feature}.ts`)).href);
    for (const [key, text] of Object.entries(module[feature])) texts[`${feature}.${key}`] = String(text);
  }
  return texts;
}

/**
 * @param {string} locale
 * @param {Record<string, string>} texts
 * @param {Record<string, Record<string, 'number' | 'string'>>} values
 */
function compare(locale, texts, values) {
  const missing = Object.keys(values).filter((id) => !(id in texts));
  const unknown = Object.keys(texts).filter((id) => !(id in values));
  const different = Object.keys(texts).filter(
    (id) =>
      id in values &&
      Object.keys(valuesOf(compileMessage(texts[id] ?? '')))
        .sort()
        .join() !==
        Object.keys(values[id] ?? {})
          .sort()
          .join(),
  );
  return [
    ...missing.map((id) => `${locale}: ${id} is missing`),
    ...unknown.map((id) => `${locale}: ${id} is unknown in az`),
    ...different.map((id) => `${locale}: ${id} takes other values than in az`),
  ];
}

/** @param {Record<string, string>} texts @param {Set<string>} used */
function compiled(texts, used) {
  const wanted = Object.entries(texts).filter(([id]) => used.has(id));
  const messages = Object.fromEntries(wanted.map(([id, text]) => [id, ownNumbers(compileMessage(text))]));
  return `export const messages = JSON.parse(${JSON.stringify(JSON.stringify(messages))});\n`;
}

/**
 * `#` would be printed by the browser's `Intl`, which is wrong for Azerbaijani: it becomes a value of its own
 * (`countText`), formatted by our pack.
 * @param {any} tokens
 * @param {string | null} counted
 * @returns {any}
 */
function ownNumbers(tokens, counted = null) {
  if (tokens === '#' && counted !== null) return [`${counted}Text`];
  if (!Array.isArray(tokens)) return tokens;
  if (isCases(tokens)) {
    const name = tokens[1] === 'plural' ? tokens[0] : counted;
    const cases = Object.entries(tokens[2]).map(([key, branch]) => [
      key,
      key === 'offset' ? branch : ownNumbers(Array.isArray(branch) ? branch : splitOctothorpe(branch), name),
    ]);
    return [tokens[0], tokens[1], Object.fromEntries(cases)];
  }
  return tokens.flatMap((token) =>
    Array.isArray(token)
      ? [ownNumbers(token, counted)]
      : splitOctothorpe(token).map((part) => (part === '#' && counted !== null ? [`${counted}Text`] : part)),
  );
}

/** @param {any} tokens */
const isCases = (tokens) => tokens.length === 3 && typeof tokens[2] === 'object' && !Array.isArray(tokens[2]);

/** @param {unknown} text @returns {any[]} */
function splitOctothorpe(text) {
  return typeof text === 'string' ? text.split(/(#)/).filter((part) => part !== '') : [text];
}

/**
 * @param {any} tokens
 * @returns {Record<string, 'number' | 'string'>}
 */
function valuesOf(tokens) {
  if (!Array.isArray(tokens)) return {};
  /** @type {Record<string, 'number' | 'string'>} */
  const found = {};
  for (const token of tokens) {
    if (!Array.isArray(token)) continue;
    if (isCases(token)) {
      found[token[0]] = token[1] === 'plural' ? 'number' : 'string';
      for (const branch of Object.values(token[2])) Object.assign(found, valuesOf(branch));
    } else if (token.length === 1) found[token[0]] ??= 'string';
  }
  return found;
}

/** @param {Record<string, Record<string, 'number' | 'string'>>} values */
function typesOf(values) {
  const rows = Object.entries(values).map(([id, names]) => {
    const fields = Object.entries(names).map(
      ([name, type]) => `${name}: ${type === 'number' ? 'number' : 'string | number'}`,
    );
    return `  '${id}': ${fields.length > 0 ? `{ ${fields.join('; ')} }` : 'undefined'};`;
  });
  return `/** The values that each message takes, read from the Azerbaijani catalogue. */\nexport interface MessageValues {\n${rows.join('\n')}\n}\n`;
}
