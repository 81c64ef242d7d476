// @ts-check
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { freePort } from './ports.js';
import { binary } from './postgres-binaries.js';
import { serverEnvironment } from './postgres-cluster.js';
import { commandOf, identityOf, processesIn, signal, waitForEnd } from './process-identity.js';

/** @typedef {import('./postgres-binaries.js').Account} Account */
/** @typedef {{ pid: number, port: number, identity: string }} Postmaster */

const LARGE_LOG = 20_000_000;

/**
 * The server that runs on this cluster right now, if one does: a pid file alone proves nothing.
 * @param {string} cluster
 * @returns {Postmaster | undefined}
 */
export function runningPostmaster(cluster) {
  const [pid, port] = readPidFile(cluster);
  const identity = identityOf(pid);
  if (identity === undefined || !isOurServer(pid, cluster)) return undefined;
  return { pid, port, identity };
}

/**
 * @param {string} cluster
 * @returns {[pid: number, port: number]}
 */
function readPidFile(cluster) {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return [Number(lines[0]), Number(lines[3])];
  } catch {
    return [Number.NaN, Number.NaN];
  }
}

/**
 * @param {number} pid
 * @param {string} cluster
 */
function isOurServer(pid, cluster) {
  return commandOf(pid)
    .split(' ')
    .some((part) => part === cluster || part === realpathSync(cluster));
}

/**
 * Starts a server on the cluster and returns when it accepts connections. The server has its own session: it hears no Ctrl-C of
 * ours and survives us, so that whoever comes next can take it over.
 * @param {{ cluster: string, folder: string, account: Account | undefined, password: string, port: number | undefined,
 *   settings: Record<string, string>, log: string }} options
 * @returns {Promise<Postmaster>}
 */
export async function startServer({ cluster, folder, account, password, port, settings, log }) {
  await clearRemains(cluster);
  for (let attempt = 1; ; attempt += 1) {
    const chosen = await freePort(attempt === 1 ? port : undefined);
    const output = openLog(log);
    const before = statSync(log).size;
    const all = { ...settings, port: String(chosen), listen_addresses: '127.0.0.1', unix_socket_directories: '' };
    const args = ['-D', cluster, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
    const child = spawn(binary(folder, 'postgres'), args, {
      cwd: '/',
      env: serverEnvironment,
      detached: true,
      stdio: ['ignore', output, output],
      ...account,
    });
    closeSync(output);
    child.unref();
    let ended = false;
    child.once('exit', () => (ended = true));
    child.once('error', () => (ended = true));
    const ready = await acceptsConnections(chosen, password, () => ended);
    const identity = identityOf(child.pid ?? 0);
    if (ready && child.pid && identity) return { pid: child.pid, port: chosen, identity };
    const said = readFileSync(log, 'utf8').slice(before).trim().split('\n').slice(-8).join('\n');
    if (ended && attempt < 5 && /could not bind|Address already in use|still in use/.test(said)) {
      await new Promise((resolve) => setTimeout(resolve, 300));
      continue;
    }
    throw new Error(`PostgreSQL did not start; the end of ${log}:\n${said}`);
  }
}

/**
 * Waits for a real connection: log lines and open ports come before a server is ready, recovery may take a while.
 * @param {number} port
 * @param {string} password
 * @param {() => boolean} gaveUp
 */
export async function acceptsConnections(port, password, gaveUp) {
  const until = performance.now() + 120_000;
  while (performance.now() < until && !gaveUp()) {
    const client = new pg.Client({
      host: '127.0.0.1',
      port,
      user: 'postgres',
      password,
      database: 'postgres',
      connectionTimeoutMillis: 2000,
    });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.end();
      return true;
    } catch (error) {
      const code = /** @type {{ code?: string }} */ (error).code;
      if (code === '28P01')
        throw new Error('PostgreSQL refuses the password in the data folder: it belongs to another database.');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  return false;
}

/**
 * Ends a server: politely, then firmly, then by force (the next start recovers).
 * @param {Postmaster} postmaster
 */
export async function stopServer({ pid, identity }) {
  for (const [name, patience] of /** @type {[NodeJS.Signals, number][]} */ ([
    ['SIGINT', 15_000],
    ['SIGQUIT', 5000],
    ['SIGKILL', 5000],
  ])) {
    if (identityOf(pid) !== identity) return;
    signal(pid, name);
    if (await waitForEnd(pid, identity, patience)) return;
  }
}

/**
 * After a kill of the server its sessions live on for a moment, and its pid file may name a stranger by now. Only when nobody works
 * on the cluster any more may the file go: it is what keeps two servers from one cluster.
 * @param {string} cluster
 */
async function clearRemains(cluster) {
  const folder = realpathSync(cluster);
  for (const [name, patience] of /** @type {[NodeJS.Signals | undefined, number][]} */ ([
    [undefined, 10_000],
    ['SIGQUIT', 3000],
    ['SIGKILL', 3000],
  ])) {
    const left = processesIn(folder);
    if (name) for (const pid of left) signal(pid, name);
    const until = performance.now() + patience;
    while (processesIn(folder).length > 0 && performance.now() < until)
      await new Promise((resolve) => setTimeout(resolve, 50));
    if (processesIn(folder).length === 0) break;
  }
  // A stranger or an unreaped zombie under that number would make the server believe that another one runs.
  const [pid] = readPidFile(cluster);
  if (numberTaken(pid) && runningPostmaster(cluster) === undefined)
    rmSync(join(cluster, 'postmaster.pid'), { force: true });
}

/** @param {number} pid */
function numberTaken(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** @param {string} log */
function openLog(log) {
  mkdirSync(dirname(log), { recursive: true });
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > LARGE_LOG) renameSync(log, `${log}.1`);
  return openSync(log, 'a', 0o600);
}
