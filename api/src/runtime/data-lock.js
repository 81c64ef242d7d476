// @ts-check
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { launchers } from './launcher.js';
import { claim } from './mutex.js';
import { identityOf, signal, waitForEnd } from './process-identity.js';
import { readStamp, writeWhole } from './stamp.js';

/** @typedef {{ pid: number, identity: string, url?: string, launchers?: { pid: number, identity: string }[] }} Holder */

const LEFTOVERS = ['api', 'worker'];
const PATIENCE_MILLISECONDS = 25_000;

/**
 * Takes a data folder for this process, or says who has it. What a killed predecessor left behind is waited for, because it is
 * about to end and still holds the port.
 * @param {string} dataDir
 * @returns {Promise<{ taken: true, publish: (url: string) => void, release: () => void } | { taken: false, holder: Holder }>}
 */
export async function takeDataFolder(dataDir) {
  const file = join(dataDir, 'run/supervisor.json');
  const me = { pid: process.pid, identity: identityOf(process.pid) ?? '', launchers: launchers() };
  for (;;) {
    if (claim(file, me)) break;
    const holder = /** @type {Holder} */ (readStamp(file));
    if (identityOf(holder.pid) === holder.identity && holder.identity) {
      const abandoned = holder.launchers?.some((each) => identityOf(each.pid) !== each.identity);
      if (!abandoned) return { taken: false, holder };
      signal(holder.pid, 'SIGTERM');
      if (!(await waitForEnd(holder.pid, holder.identity, PATIENCE_MILLISECONDS))) signal(holder.pid, 'SIGKILL');
    }
    rmSync(file, { force: true });
  }
  await Promise.all(LEFTOVERS.map((name) => outlive(join(dataDir, `run/${name}.json`))));
  return {
    taken: true,
    publish: (url) => writeWhole(file, JSON.stringify({ ...me, url })),
    release: () => {
      if (readStamp(file)['pid'] === process.pid) rmSync(file, { force: true });
    },
  };
}

/** @param {string} file */
async function outlive(file) {
  const { pid, identity } = /** @type {Holder} */ (readStamp(file));
  if (typeof pid === 'number' && identityOf(pid) === identity) {
    signal(pid, 'SIGTERM');
    if (!(await waitForEnd(pid, identity, PATIENCE_MILLISECONDS))) signal(pid, 'SIGKILL');
    await waitForEnd(pid, identity, 2000);
  }
  rmSync(file, { force: true });
}
