// @ts-check
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { clusterFolder, serverAccount } from './postgres-account.js';
import { findBinaries } from './postgres-binaries.js';
import { createCluster, createRoles } from './postgres-cluster.js';
import { acceptsConnections, runningPostmaster, startServer, stopServer } from './postgres-server.js';
import { identityOf, signal } from './process-identity.js';
import { databasePasswords } from './secrets.js';
import { readStamp, writeWhole } from './stamp.js';

/**
 * @typedef {object} Postgres
 * @property {'created' | 'started' | 'adopted'} how
 * @property {number} pid
 * @property {number} port
 * @property {string} adminUrl of the superuser: for tests and repairs, never for serving
 * @property {string} ownerUrl
 * @property {string} appUrl
 * @property {() => boolean} alive
 * @property {() => Promise<void>} stop ends the server when it is ours to end
 * @property {() => void} kill ends it at once
 */

/** Durable, modest, silent about statements and their values: the log holds no personal data. */
const SETTINGS = {
  shared_buffers: '128MB',
  max_connections: '120',
  max_wal_size: '512MB',
  // After a crash a minute of changes has to be done again, not five: the database is back sooner.
  checkpoint_timeout: '1min',
  // Before that every file is made durable: at once where the system can, instead of one by one.
  ...(process.platform === 'linux' ? { recovery_init_sync_method: 'syncfs' } : {}),
  synchronous_commit: 'on',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '%m [%p] ',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length_on_error: '0',
  log_checkpoints: 'off',
};

/**
 * Starts the embedded server of a data folder, or takes over the one that already runs there.
 * @param {{ dataDir: string, settings?: Record<string, string>, durable?: boolean }} options
 * @returns {Promise<Postgres>}
 */
export async function startPostgres({ dataDir, settings = {}, durable = true }) {
  mkdirSync(join(dataDir, 'run'), { recursive: true });
  const cluster = clusterFolder(dataDir);
  const exists = existsSync(join(cluster, 'PG_VERSION'));
  const passwordFile = join(dataDir, 'postgres-passwords.json');
  if (exists && !existsSync(passwordFile))
    throw new Error(
      `${passwordFile} is missing, so the database cannot be opened: restore it, or remove ${dataDir} to begin anew.`,
    );
  const { superuser: password, ...passwords } = databasePasswords(passwordFile);
  const portFile = join(dataDir, 'run/postgres-port');
  const ownerFile = join(dataDir, 'run/postgres-owner.json');

  let how = /** @type {Postgres['how']} */ ('adopted');
  let postmaster = exists ? runningPostmaster(cluster) : undefined;
  const mine = !postmaster || !liveOwner(ownerFile);
  if (postmaster) {
    const { pid, identity, port } = postmaster;
    if (!(await acceptsConnections(port, password, () => identityOf(pid) !== identity))) postmaster = undefined;
  }
  if (!postmaster) {
    how = exists ? 'started' : 'created';
    const account = serverAccount(exists ? cluster : undefined);
    const folder = findBinaries(account);
    if (!exists) await createCluster({ cluster, folder, account, password, durable });
    const port = Number(existsSync(portFile) ? readFileSync(portFile, 'utf8') : '') || undefined;
    const log = join(dataDir, 'logs/postgres.log');
    postmaster = await startServer({
      cluster,
      folder,
      account,
      password,
      port,
      settings: { ...SETTINGS, ...settings },
      log,
    });
    writeWhole(portFile, `${postmaster.port}\n`);
  }
  if (mine) writeWhole(ownerFile, JSON.stringify({ pid: process.pid, identity: identityOf(process.pid) }));

  const found = postmaster;
  /** @param {string} user @param {string} secret @param {string} database */
  const url = (user, secret, database) => `postgres://${user}:${secret}@127.0.0.1:${found.port}/${database}`;
  const adminUrl = url('postgres', password, 'postgres');
  await createRoles(adminUrl, passwords);
  return {
    how,
    pid: found.pid,
    port: found.port,
    adminUrl,
    ownerUrl: url('aim_owner', passwords.owner, 'aim'),
    appUrl: url('aim_app', passwords.app, 'aim'),
    alive: () => identityOf(found.pid) === found.identity,
    kill() {
      if (mine) signal(found.pid, 'SIGQUIT');
    },
    async stop() {
      if (!mine) return;
      await stopServer(found);
      rmSync(ownerFile, { force: true });
    },
  };
}

/**
 * Whether the process that started this server still lives: then it alone may stop it.
 * @param {string} ownerFile
 */
function liveOwner(ownerFile) {
  const { pid, identity } = readStamp(ownerFile);
  return typeof pid === 'number' && pid !== process.pid && identityOf(pid) === identity;
}
