// @ts-check
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

const NEVER = new Set(['node_modules', 'dist', '.git', '.nx', '.data', 'coverage', 'test-results']);

/**
 * Every file below a folder, as sorted paths relative to it with forward slashes.
 * @param {string} folder
 * @param {(path: string) => boolean} [keep]
 * @returns {string[]}
 */
export function listFiles(folder, keep = () => true) {
  /** @type {string[]} */
  const found = [];
  /** @param {string} at */
  const walk = (at) => {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      if (NEVER.has(entry.name)) continue;
      const path = join(at, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile()) found.push(relative(folder, path).split(sep).join('/'));
    }
  };
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) walk(folder);
  return found.filter(keep).sort();
}

/** @param {string | Buffer} content */
export function hash(content) {
  return createHash('sha256').update(content).digest('hex').slice(0, 20);
}

/**
 * One value for the content of all these files and folders; a missing one counts as empty.
 * @param {string} root
 * @param {string[]} paths
 * @param {(path: string) => boolean} [keep]
 */
export function stampOf(root, paths, keep) {
  const sum = createHash('sha256');
  for (const path of paths) {
    const absolute = join(root, path);
    const stat = statSync(absolute, { throwIfNoEntry: false });
    if (!stat) continue;
    const files = stat.isDirectory() ? listFiles(absolute, keep).map((file) => join(path, file)) : [path];
    for (const file of files)
      sum
        .update(file)
        .update('\0')
        .update(readFileSync(join(root, file)))
        .update('\0');
  }
  return sum.digest('hex').slice(0, 20);
}

/**
 * @param {string} path
 * @returns {Record<string, unknown>}
 */
export function readStamp(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
}

/**
 * Writes whole or not at all: a reader or a second build never sees half a file.
 * @param {string} path
 * @param {string | Buffer} content
 * @param {number} [mode]
 */
export function writeWhole(path, content, mode) {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.tmp`;
  writeFileSync(draft, content, mode === undefined ? {} : { mode });
  renameSync(draft, path);
}
