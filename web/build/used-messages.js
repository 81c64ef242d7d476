// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

const IMPORT = /(?:from|import)\s*\(?\s*'(\.[^']+)'/g;

/**
 * The texts that an entry can show: every id written in a file that it reaches, lazily too. An id built from a prefix
 * (`settings.method${…}`) counts for all that begin so.
 * @param {readonly string[]} entries
 * @param {readonly string[]} ids
 * @param {readonly string[]} [apart] folders whose texts come with their pages
 * @returns {Set<string>}
 */
export function usedMessages(entries, ids, apart = []) {
  /** @type {Set<string>} */
  const files = new Set();
  for (const entry of entries) reach(entry, files, apart);
  const text = [...files].map((file) => readFileSync(file, 'utf8')).join('\n');
  const written = new Set([...text.matchAll(/['"`]([a-z][A-Za-z]*\.[A-Za-z0-9_]+)['"`]/g)].map(([, id = '']) => id));
  const prefixes = [...text.matchAll(/`([a-z][A-Za-z]*\.[A-Za-z0-9_]*)\$\{/g)].map(([, prefix = '']) => prefix);
  return new Set(ids.filter((id) => written.has(id) || prefixes.some((prefix) => id.startsWith(prefix))));
}

/** @param {string} file @param {Set<string>} files @param {readonly string[]} apart */
function reach(file, files, apart) {
  if (apart.some((folder) => file.startsWith(folder + sep))) return;
  if (files.has(file) || /\/(generated|gql|locales)\//.test(file) || !/\.tsx?$/.test(file) || !existsSync(file)) return;
  files.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(IMPORT))
    reach(join(dirname(file), path), files, apart);
}
