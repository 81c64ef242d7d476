// @ts-check
import pg from 'pg';
import { ConfigurationError } from './configuration.js';

const OLDEST = 180_000;
const CONNECT_MILLISECONDS = 5000;

/** Promises that the product's own promises rest on; a server without them loses acknowledged work. */
const NEEDED = { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on', data_checksums: 'on' };

/**
 * Looks at a given PostgreSQL before anything is written to it; every refusal is one sentence. When one address serves for
 * everything, makes the role that the processes then assume.
 * @param {{ databaseUrl: string, migrationDatabaseUrl: string, say: (line: string) => void }} options
 */
export async function checkDatabase({ databaseUrl, migrationDatabaseUrl, say }) {
  const shared = databaseUrl === migrationDatabaseUrl;
  const owner = await connect(shared ? 'DATABASE_URL' : 'MIGRATION_DATABASE_URL', migrationDatabaseUrl);
  try {
    const { rows } = await owner.query(
      "select name, setting from pg_settings where name = any($1) or name in ('server_version_num', 'server_version')",
      [Object.keys(NEEDED)],
    );
    const settings = Object.fromEntries(rows.map(({ name, setting }) => [name, setting]));
    if (Number(settings['server_version_num']) < OLDEST)
      throw new ConfigurationError([
        `DATABASE_URL leads to PostgreSQL ${settings['server_version']}: AIM needs 18 or newer.`,
      ]);
    const unsafe = Object.entries(NEEDED).filter(([name, value]) => settings[name] !== value);
    if (unsafe.length > 0)
      throw new ConfigurationError([
        `DATABASE_URL leads to a PostgreSQL with ${unsafe.map(([name]) => `${name}=${settings[name]}`).join(', ')}: acknowledged work could be lost, set ${unsafe.map(([name, value]) => `${name}=${value}`).join(', ')}.`,
      ]);
    if (shared) await prepareSharedRole(owner, say);
    else await makeServingRole(owner, new URL(databaseUrl));
    say(`PostgreSQL ${settings['server_version']}`);
  } finally {
    await owner.end();
  }
  if (shared) return;
  const app = await connect('DATABASE_URL', databaseUrl);
  try {
    const { rows } = await app.query(
      'select rolname, rolsuper, rolbypassrls from pg_roles where rolname = current_user',
    );
    if (rows[0]?.rolsuper || rows[0]?.rolbypassrls)
      throw new ConfigurationError([
        `DATABASE_URL signs in as ${rows[0].rolname}, which bypasses row security: use a role that is neither superuser nor BYPASSRLS.`,
      ]);
  } finally {
    await app.end();
  }
}

/**
 * Makes the serving role on a new server where the owner may; where not, connecting as that role says what is wrong.
 * @param {import('pg').Client} owner
 * @param {URL} url
 */
async function makeServingRole(owner, { username, password }) {
  const name = decodeURIComponent(username);
  const rights = 'nosuperuser nocreatedb nocreaterole nobypassrls';
  const exists = async (/** @type {string} */ role) =>
    Boolean((await owner.query('select from pg_roles where rolname = $1', [role])).rowCount);
  try {
    if (!(await exists(name)))
      await owner.query(
        `create role ${owner.escapeIdentifier(name)} login ${rights} password ${owner.escapeLiteral(decodeURIComponent(password))}`,
      );
    if (!(await exists('aim_app'))) await owner.query(`create role aim_app nologin ${rights}`);
    if (name !== 'aim_app') await owner.query(`grant aim_app to ${owner.escapeIdentifier(name)}`);
  } catch (error) {
    if (/** @type {{ code?: string }} */ (error).code !== '42501') throw error;
  }
}

/**
 * @param {import('pg').Client} owner
 * @param {(line: string) => void} say
 */
async function prepareSharedRole(owner, say) {
  const { rowCount } = await owner.query("select from pg_roles where rolname = 'aim_app'");
  try {
    if (!rowCount) await owner.query('create role aim_app nologin nosuperuser nobypassrls');
    await owner.query('grant aim_app to current_user');
  } catch {
    const { rows } = await owner
      .query("select pg_has_role(current_user, 'aim_app', 'set') as may")
      .catch(() => ({ rows: [] }));
    if (!rows[0]?.may)
      throw new ConfigurationError([
        'DATABASE_URL names the owner, who may not create roles: create role aim_app, grant it to that owner, or set MIGRATION_DATABASE_URL.',
      ]);
  }
  say('one address for owner and application, which assumes role aim_app (better: set MIGRATION_DATABASE_URL)');
}

/**
 * @param {string} name
 * @param {string} url
 */
async function connect(name, url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MILLISECONDS });
  client.on('error', () => {});
  try {
    await client.connect();
    return client;
  } catch (error) {
    const { host, pathname } = new URL(url);
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
    const why =
      {
        '28P01': 'it refuses the password',
        28000: 'it refuses the user',
        '3D000': `it has no database ${pathname.slice(1)}`,
      }[code ?? ''] ?? `it cannot be reached (${code ?? message})`;
    throw new ConfigurationError([`${name} leads to ${host}, but ${why}.`]);
  }
}
