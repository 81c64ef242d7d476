// @ts-check
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, findProgram, isDebianRoot } from './chromium.js';
import { freePort } from './ports.js';
import { run } from './run.js';

/** @typedef {{ url: string, stop: () => Promise<void> }} Redis */

/**
 * Chromium for the journeys: the installed one; in CI on Debian as root the package.
 * @param {NodeJS.ProcessEnv} env
 */
export async function ensureChromium(env) {
  const found = findChromium(env);
  if (found) return found;
  const installed = (await installDebian('chromium-headless-shell', env)) || (await installDebian('chromium', env));
  return installed ? findChromium(env) : undefined;
}

/**
 * A Redis for the suite that needs one: the given one if it answers, a program on the path, in CI Debian's package.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Redis | undefined>}
 */
export async function ensureRedis(env) {
  const given = env['REDIS_URL'];
  if (given && URL.canParse(given) && (await answers(new URL(given)))) return { url: given, stop: async () => {} };
  let program = findProgram(['redis-server', 'valkey-server'], env);
  if (!program && (await installDebian('redis-server', env))) program = findProgram(['redis-server'], env);
  if (!program) return undefined;
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'aim-redis-'));
  const args = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
    '--maxmemory-policy',
    'noeviction',
  ];
  const child = spawn(program, [...args, '--dir', folder], { stdio: 'ignore' });
  const ended = new Promise((resolve) => {
    child.once('exit', resolve);
    child.once('error', resolve);
  });
  const url = `redis://127.0.0.1:${port}`;
  const until = performance.now() + 10_000;
  while (!(await answers(new URL(url))) && child.exitCode === null && performance.now() < until)
    await new Promise((resolve) => setTimeout(resolve, 30));
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Whether somebody else's program can read the signatures of our papers: poppler's pdfsig; in CI on Debian as root the package.
 * @param {NodeJS.ProcessEnv} env
 */
export async function ensurePdfsig(env) {
  const isThere = () => findProgram(['pdfsig'], env) !== undefined;
  return isThere() || ((await installDebian('poppler-utils', env)) && isThere());
}

/**
 * @param {string} name
 * @param {NodeJS.ProcessEnv} env
 */
async function installDebian(name, env) {
  if (!env['CI'] || !isDebianRoot()) return false;
  console.log(`  … installing Debian's ${name}`);
  const options = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' }, quiet: true };
  const install = () => run('apt-get', ['install', '--yes', '--no-install-recommends', name], options);
  if ((await install()).code === 0) return true;
  await run('apt-get', ['update'], options);
  const { code, output } = await install();
  if (code !== 0) console.log(output.trim().split('\n').slice(-5).join('\n'));
  return code === 0;
}

/**
 * @param {URL} url
 * @returns {Promise<boolean>}
 */
function answers({ hostname, port }) {
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port || 6379), timeout: 2000 });
    const settle = (/** @type {boolean} */ yes) => {
      socket.destroy();
      resolve(yes);
    };
    socket.once('connect', () => socket.write('PING\r\n'));
    // An answer that asks for a password is an answer too.
    socket.once('data', () => settle(true));
    socket.once('error', () => settle(false));
    socket.once('timeout', () => settle(false));
  });
}
