import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

interface TestServer {
  readonly adminUrl: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly template: string;
  readonly folder: string;
  readonly secretsFile: string;
}

export interface TestDatabase {
  readonly name: string;
  /** As the serving role, which owns nothing and cannot bypass row security. */
  readonly appUrl: string;
  /** As the owner: for factories that need more than the application may, and for looking behind it. */
  readonly ownerUrl: string;
  drop(): Promise<void>;
}

/** What global-setup left for the workers. */
export function testServer(): TestServer {
  const text = process.env['AIM_TEST_DATABASE'];
  if (!text) throw new Error('AIM_TEST_DATABASE is not set: run this in a Jest project with the database set-up');
  return JSON.parse(text) as TestServer;
}

/** A database of one's own, migrated and with the demo people, in some 20 ms. */
export function cloneDatabase(template = testServer().template): Promise<TestDatabase> {
  return makeDatabase(template);
}

/** A database of one's own without any schema. */
export function emptyDatabase(): Promise<TestDatabase> {
  return makeDatabase('template0');
}

async function makeDatabase(template: string): Promise<TestDatabase> {
  const { ownerUrl, appUrl } = testServer();
  const name = `aim_clone_${process.env['JEST_WORKER_ID'] ?? '0'}_${randomBytes(5).toString('hex')}`;
  await asAdmin(`create database ${name} owner aim_owner template ${template} strategy file_copy`);
  return {
    name,
    appUrl: databaseAt(appUrl, name),
    ownerUrl: databaseAt(ownerUrl, name),
    drop: () => asAdmin(`drop database if exists ${name} with (force)`),
  };
}

/** The environment of a process or an app that serves this database in test mode. */
export function testEnvironment(database: TestDatabase, more: Record<string, string> = {}): NodeJS.ProcessEnv {
  const { folder, secretsFile } = testServer();
  const dataDir = join(folder, 'scratch', database.name);
  mkdirSync(dataDir, { recursive: true });
  return {
    AIM_MODE: 'test',
    AIM_DATA_DIR: dataDir,
    SECRETS_FILE: secretsFile,
    DATABASE_URL: database.appUrl,
    AIM_DATABASE_ROLE: '',
    ...more,
  };
}

/** Kept for all suites of this process, whose connections take longer to open than what is asked of them; it keeps no process alive. */
let administration: pg.Pool | undefined;

function openAdministration(): pg.Pool {
  const pool = new pg.Pool({
    connectionString: testServer().adminUrl,
    max: 1,
    idleTimeoutMillis: 0,
    allowExitOnIdle: true,
  });
  // The server may end before its last visitor.
  pool.on('error', () => {});
  return pool;
}

async function asAdmin(statement: string): Promise<void> {
  administration ??= openAdministration();
  const client = await administration.connect();
  try {
    // Clones of one template wait for each other instead of failing because it is in use.
    await client.query("select pg_advisory_lock(hashtext('aim clone'))");
    await client.query(statement);
    await client.query("select pg_advisory_unlock(hashtext('aim clone'))");
    client.release();
  } catch (error) {
    client.release(true);
    throw error;
  }
}

function databaseAt(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}
