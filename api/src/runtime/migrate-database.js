// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { root } from './paths.js';
import { runNode } from './run.js';
import { hash, readStamp, stampOf, writeWhole } from './stamp.js';

const PROGRAM = 'api/dist/src/platform/migrate.js';
const CODE = [PROGRAM, 'migrations/dist', 'package-lock.json'];

/**
 * Brings the database to the schema of this build. Nothing is run when the database says that it has every migration and the code
 * that would run is the code that ran last: that halves the time of an ordinary start.
 * @param {{ ownerUrl: string, env: NodeJS.ProcessEnv, dataDir: string }} options
 * @returns {Promise<number>} how many migrations were applied
 */
export async function migrateDatabase({ ownerUrl, env, dataDir }) {
  const file = join(dataDir, 'run/migrated.json');
  const { host, pathname } = new URL(ownerUrl);
  const mark = { database: hash(host + pathname), code: stampOf(root, CODE) };
  const last = readStamp(file);
  if (last['database'] === mark.database && last['code'] === mark.code && (await hasEveryMigration(ownerUrl))) return 0;
  const output = await runNode([PROGRAM], { env, quiet: true });
  writeWhole(file, JSON.stringify(mark));
  return output.split('\n').filter((line) => line.startsWith('migrated')).length;
}

/** @param {string} ownerUrl */
async function hasEveryMigration(ownerUrl) {
  const folder = join(root, 'migrations/dist');
  const built = (existsSync(folder) ? readdirSync(folder) : []).flatMap(
    (name) => /^(\d+)-.*\.js$/.exec(name)?.[1] ?? [],
  );
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 5000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query('select timestamp::text as at from migrations');
    return rows.length === built.length && rows.every(({ at }) => built.includes(at));
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}
