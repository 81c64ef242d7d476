// @ts-check
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { locked } from './mutex.js';
import { root } from './paths.js';
import { startPostgres } from './postgres.js';
import { runningPostmaster } from './postgres-server.js';
import { identityOf } from './process-identity.js';
import { ensureSecrets } from './secrets.js';
import { hash, readStamp } from './stamp.js';
import { ensureTemplate } from './test-template.js';

/**
 * @typedef {object} TestServer
 * @property {string} adminUrl
 * @property {string} ownerUrl with the database `aim`; another database by another path
 * @property {string} appUrl
 * @property {string} template name of the migrated and seeded database to clone
 * @property {string} folder scratch space of the tests
 * @property {string} secretsFile
 */

/** Speed instead of durability: nothing here outlives a run. Benchmarks and drills want the opposite. */
const FAST = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  max_connections: '300',
  max_wal_size: '2GB',
};
const DURABLE = { max_connections: '300', shared_buffers: '512MB', max_wal_size: '2GB' };

/** @typedef {TestServer & { leave: () => Promise<void> }} Joined */

/**
 * Joins of this process: several Jest projects set up in one process, in any order, and the second must not take the databases
 * of the first for leftovers.
 * @type {Map<boolean, { count: number, joined: Promise<Joined> }>}
 */
const joins = new Map();

/**
 * One PostgreSQL for all test runs of this checkout: whoever comes first starts it, whoever leaves last stops it.
 * @param {{ durable?: boolean }} [options]
 * @returns {Promise<Joined>}
 */
export async function joinTestServer({ durable = false } = {}) {
  const mine = joins.get(durable) ?? { count: 0, joined: joinAsProcess(durable) };
  joins.set(durable, mine);
  mine.count++;
  const { leave, ...server } = await mine.joined;
  return {
    ...server,
    leave: async () => {
      if (--mine.count > 0) return;
      joins.delete(durable);
      await leave();
    },
  };
}

/**
 * @param {boolean} durable
 * @returns {Promise<Joined>}
 */
async function joinAsProcess(durable) {
  const folder = testFolder(durable);
  mkdirSync(join(folder, 'users'), { recursive: true });
  if (process.getuid && statSync(folder).uid !== process.getuid())
    throw new Error(`${folder} belongs to another account: remove it or set TMPDIR.`);
  chmodSync(folder, process.getuid?.() === 0 ? 0o711 : 0o700);
  const user = join(folder, 'users', `${process.pid}.json`);
  const secretsFile = join(folder, 'secrets.json');

  return locked(join(folder, 'lock.json'), async () => {
    const postgres = await startPostgres({ dataDir: folder, settings: durable ? DURABLE : FAST, durable });
    ensureSecrets(secretsFile);
    writeFileSync(user, JSON.stringify({ pid: process.pid, identity: identityOf(process.pid) }));
    const { adminUrl, ownerUrl, appUrl } = postgres;
    try {
      const template = await ensureTemplate({
        adminUrl,
        ownerUrl,
        appUrl,
        secretsFile,
        alone: others(folder).length === 0,
      });
      return {
        ...{ adminUrl, ownerUrl, appUrl, template, folder, secretsFile },
        leave: () =>
          locked(join(folder, 'lock.json'), async () => {
            rmSync(user, { force: true });
            if (others(folder).length === 0) await postgres.stop();
          }),
      };
    } catch (error) {
      rmSync(user, { force: true });
      if (others(folder).length === 0) await postgres.stop();
      throw error;
    }
  });
}

/** Stops the server that an interrupted run left behind. */
export async function stopAbandonedServer() {
  const folder = testFolder(false);
  if (!existsSync(join(folder, 'postgres/postmaster.pid'))) return;
  await locked(join(folder, 'lock.json'), async () => {
    if (others(folder).length > 0 || !runningPostmaster(join(folder, 'postgres'))) return;
    const { stop } = await startPostgres({ dataDir: folder, settings: FAST, durable: false });
    await stop();
  });
}

/** @param {boolean} durable */
function testFolder(durable) {
  const account = process.getuid?.() ?? userInfo().username;
  return join(tmpdir(), `aim-${durable ? 'bench' : 'test'}-${account}-${hash(root).slice(0, 8)}`);
}

/**
 * Living runs other than this one; files of dead ones are removed.
 * @param {string} folder
 */
function others(folder) {
  return readdirSync(join(folder, 'users')).filter((name) => {
    const file = join(folder, 'users', name);
    const { pid, identity } = readStamp(file);
    if (pid === process.pid) return false;
    if (typeof pid === 'number' && identityOf(pid) === identity) return true;
    rmSync(file, { force: true });
    return false;
  });
}
