// @ts-check
import pg from 'pg';
import { build } from './build.js';
import { root } from './paths.js';
import { runNode } from './run.js';
import { stampOf } from './stamp.js';

/** Not the commands that the seed calls: they change all the time and what they store rarely. A fresh clone always seeds anew. */
const SOURCES = ['migrations', 'api/seed', 'api/src/platform/migrate.ts', 'package-lock.json'];
const PROGRAMS = ['api/dist/src/platform/migrate.js', 'api/dist/bundle/demo.js'];

/**
 * Makes the database that every test clones: migrated and seeded by the code as it is now, once per state of them.
 * @param {{ adminUrl: string, ownerUrl: string, appUrl: string, secretsFile: string, alone: boolean }} options `alone` allows to remove templates of former states
 * @returns {Promise<string>} its name
 */
export async function ensureTemplate({ adminUrl, ownerUrl, appUrl, secretsFile, alone }) {
  const name = `aim_template_${stampOf(root, SOURCES, (path) => !/\.spec\.ts$|schema\.sql$/.test(path))}`;
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rows } = await client.query("select datname as name from pg_database where datname like 'aim\\_%'");
    const names = rows.map((row) => /** @type {string} */ (row.name));
    if (alone) for (const old of names) if (old !== name) await dropDatabase(client, old);
    if (names.includes(name)) return name;
    const draft = `${name}_draft`;
    await dropDatabase(client, draft);
    await client.query(`create database ${draft} owner aim_owner template template0`);
    const env = {
      ...process.env,
      AIM_MODE: 'test',
      SECRETS_FILE: secretsFile,
      MIGRATION_DATABASE_URL: databaseAt(ownerUrl, draft),
      DATABASE_URL: databaseAt(appUrl, draft),
    };
    await build({ only: ['domain', 'migrations', 'api'] });
    for (const script of PROGRAMS) await runNode([script], { env, quiet: true });
    await client.query(`alter database ${draft} rename to ${name}`);
    return name;
  } finally {
    await client.end();
  }
}

/**
 * @param {import('pg').Client} client
 * @param {string} name
 */
export async function dropDatabase(client, name) {
  await client.query(`drop database if exists ${name} with (force)`);
}

/**
 * The same server and account, another database.
 * @param {string} url
 * @param {string} name
 */
export function databaseAt(url, name) {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}
