// @ts-check
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeWhole } from './stamp.js';

/** @typedef {import('./postgres-binaries.js').Account} Account */

/**
 * PostgreSQL refuses to run as root. Then it runs as the owner of an existing cluster, as postgres, or as nobody.
 * @param {string | undefined} cluster
 * @returns {Account | undefined} nothing when the server may run as we do
 */
export function serverAccount(cluster) {
  const owner = cluster ? statSync(cluster, { throwIfNoEntry: false }) : undefined;
  if (process.getuid?.() !== 0) {
    if (owner && owner.uid !== process.getuid?.() && process.platform !== 'win32')
      throw new Error(
        `${cluster} belongs to another account: start as that account or set AIM_DATA_DIR to another folder.`,
      );
    return undefined;
  }
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const entry = ['postgres', 'nobody'].map((name) => accounts.find((fields) => fields[0] === name)).find(Boolean);
  if (!entry)
    throw new Error(
      'PostgreSQL does not run as root and there is no account postgres or nobody: start as another user.',
    );
  return { uid: Number(entry[2]), gid: Number(entry[3]) };
}

/**
 * The folder of the cluster: inside the data folder, or outside of it when the server's account cannot get there.
 * The choice is remembered in the data folder, so that a new data folder means a new cluster.
 * @param {string} dataDir
 */
export function clusterFolder(dataDir) {
  const noted = join(dataDir, 'postgres-location');
  if (existsSync(noted)) return readFileSync(noted, 'utf8').trim();
  const inside = join(dataDir, 'postgres');
  const account = serverAccount(existsSync(inside) ? inside : undefined);
  if (!account || canEnter(dataDir, account)) return inside;
  const outside = `/var/lib/aim/${randomBytes(6).toString('hex')}/postgres`;
  writeWhole(noted, `${outside}\n`);
  return outside;
}

/**
 * A folder that only the server's account can read, ready for initdb.
 * @param {string} folder
 * @param {Account | undefined} account
 */
export function makePrivate(folder, account) {
  mkdirSync(dirname(folder), { recursive: true, mode: 0o755 });
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o700);
  if (account) chownSync(folder, account.uid, account.gid);
}

/**
 * @param {string} folder
 * @param {Account} account
 */
function canEnter(folder, { uid, gid }) {
  for (let at = realpathSync(folder); ; at = dirname(at)) {
    const { mode, uid: owner, gid: group } = statSync(at);
    const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001;
    if (!(mode & bit)) return false;
    if (at === dirname(at)) return true;
  }
}
