// @ts-check
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkoutLock, locked } from './mutex.js';
import { root } from './paths.js';

// Built-in modules only: this runs before anything is installed.

const OLDEST_NODE = [20, 19];

/** One sentence when this Node cannot run AIM. */
export function nodeTooOld() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = OLDEST_NODE;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return undefined;
  return `AIM needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`;
}

/** Whether node_modules is what the lock file says: by content, or because npm wrote it later than the lock file. */
export function isInstalled() {
  const written = statSync(join(root, 'node_modules/.package-lock.json'), { throwIfNoEntry: false });
  if (!written) return false;
  if (existsSync(mark()) && readFileSync(mark(), 'utf8') === lockHash()) return true;
  return written.mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

const mark = () => join(root, 'node_modules/.aim-lock');
const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');

/**
 * Installs from the lock file when node_modules is missing or stale.
 * @returns {Promise<'present' | 'installed'>}
 */
export function ensureInstalled() {
  return locked(checkoutLock('install'), install);
}

/** @returns {Promise<'present' | 'installed'>} */
async function install() {
  const present = isInstalled();
  if (!present) {
    // NODE_ENV=production would leave out what the build needs.
    const { NODE_ENV: _, ...env } = process.env;
    const args = ['ci', '--include=dev', '--prefer-offline', '--no-audit', '--no-fund'];
    const npm = process.env['npm_execpath'];
    const [command, first] = npm?.endsWith('.js')
      ? [process.execPath, [npm]]
      : [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
    const code = await new Promise((resolve) => {
      const child = spawn(command, [...first, ...args], {
        cwd: root,
        env,
        stdio: 'inherit',
        shell: process.platform === 'win32',
      });
      child.once('error', () => resolve(127));
      child.once('close', resolve);
    });
    if (code !== 0)
      throw new Error(
        'Installing packages failed; npm said why above. The first start needs the network or a full npm cache.',
      );
  }
  try {
    if (!existsSync(mark()) || readFileSync(mark(), 'utf8') !== lockHash()) writeFileSync(mark(), lockHash());
  } catch {
    // Another account installed the packages and we may only read them: its mark or the date decides.
  }
  return present ? 'present' : 'installed';
}
