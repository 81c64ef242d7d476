// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const IMPORT = /(?:from|import)\s*\(?\s*'(\.[^']+)'/g;

/**
 * The texts that an entry can show: every id written in a file that it reaches, lazily too. An id built from a prefix
 * (`settings.method${…}`) counts for all that begin so.
 * @param {string} entry
 * @param {readonly string[]} ids
 * @returns {Set<string>}
 */
export function usedMessages(entry, ids) {
  /** @type {Set<string>} */
  const files = new Set();
  reach(entry, files);
  const text = [...files].map((file) => readFileSync(file, 'utf8')).join('\n');
  const written = new Set([...text.matchAll(/['"`]([a-z][A-Za-z]*\.[A-Za-z0-9_]+)['"`]/g)].map(([, id = '']) => id));
  const prefixes = [...text.matchAll(/`([a-z][A-Za-z]*\.[A-Za-z0-9_]*)\$\{/g)].map(([, prefix = '']) => prefix);
  return new Set(ids.filter((id) => written.has(id) || prefixes.some((prefix) => id.startsWith(prefix))));
}

/** @param {string} file @param {Set<string>} files */
function reach(file, files) {
  if (files.has(file) || /\/(generated|gql|locales)\//.test(file) || !/\.tsx?$/.test(file) || !existsSync(file)) return;
  files.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(IMPORT)) reach(join(dirname(file), path), files);
}
