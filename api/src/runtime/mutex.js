// @ts-check
import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './paths.js';
import { identityOf } from './process-identity.js';
import { hash, readStamp } from './stamp.js';

// Built-in modules only: installing packages is guarded too.

const LOOK_EVERY_MILLISECONDS = 50;

/**
 * Puts a file where none is, with its content from the first moment; says whether it did.
 * @param {string} file
 * @param {object} content
 */
export function claim(file, content) {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.draft`;
  writeFileSync(draft, JSON.stringify(content));
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    const { code = '' } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'EEXIST') return false;
    if (!['EPERM', 'ENOTSUP', 'ENOSYS'].includes(code)) throw error;
    return claimWithoutLinks(file, content);
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * For file systems without hard links.
 * @param {string} file
 * @param {object} content
 */
function claimWithoutLinks(file, content) {
  try {
    writeFileSync(file, JSON.stringify(content), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Lets one process at a time do something; one that died doing it holds nobody up.
 * @template Result
 * @param {string} file
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function locked(file, work) {
  while (!claim(file, { pid: process.pid, identity: identityOf(process.pid) })) {
    const { pid, identity } = readStamp(file);
    if (typeof pid !== 'number' || identityOf(pid) !== identity) rmSync(file, { force: true });
    else await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MILLISECONDS));
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/**
 * A lock for this checkout and account: two copies that start at once share packages and built folders.
 * @param {string} purpose
 */
export function checkoutLock(purpose) {
  const account = process.getuid?.() ?? userInfo().username;
  return join(tmpdir(), `aim-${purpose}-${account}-${hash(root).slice(0, 8)}.lock`);
}
