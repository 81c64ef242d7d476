import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createPostgresBackend, runMigrations } from 'bullmq';
import pg from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import { root } from '../runtime/paths.js';

type MigrationClass = new () => MigrationInterface;

const LOCK = 7_204_011;

/** All migrations in name order, from sources or from the build, whichever this file runs in. */
export async function loadMigrations(): Promise<MigrationClass[]> {
  const isBuilt = import.meta.url.includes('/api/dist/');
  const folder = join(root, isBuilt ? 'migrations/dist' : 'migrations');
  const files = readdirSync(folder).filter((name) => /^\d+-.*\.(ts|js)$/.test(name) && !name.endsWith('.d.ts'));
  const modules = await Promise.all(
    files.sort().map((name) => import(specifierOf(join(folder, name))) as Promise<Record<string, MigrationClass>>),
  );
  return modules.flatMap((module) => Object.values(module).filter((each) => typeof each === 'function'));
}

export function migrationSource(url: string, migrations: MigrationClass[]): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    migrations,
    migrationsTransactionMode: 'each',
    installExtensions: false,
    logging: false,
    poolSize: 2,
    // A migration that cannot have its lock soon gives up instead of holding everybody behind it.
    extra: { options: '-c lock_timeout=2000' },
  });
}

/**
 * Brings the database to the newest schema as its owner: our migrations, the queue's schema, and the grants of the serving
 * role. Several processes may start at once: an advisory lock lets one work and the others wait.
 */
export async function migrate(ownerUrl: string, report: (line: string) => void = () => {}): Promise<void> {
  const guard = new pg.Client({ connectionString: ownerUrl });
  await guard.connect();
  const source = migrationSource(ownerUrl, await loadMigrations());
  try {
    await guard.query('select pg_advisory_lock($1)', [LOCK]);
    await source.initialize();
    const done = await source.runMigrations();
    for (const { name } of done) report(`migrated ${name}`);
    await migrateQueue(guard);
    await guard.query(GRANTS);
  } finally {
    if (source.isInitialized) await source.destroy();
    await guard.end();
  }
}

async function migrateQueue(client: pg.Client): Promise<void> {
  void createPostgresBackend;
  await client.query('create schema if not exists bullmq');
  await runMigrations(client as never, 'bullmq');
}

/** The serving role owns nothing; append-only tables give it no update and no delete. */
const GRANTS = `
  do $$ declare own text; begin
    if exists (select from pg_roles where rolname = 'aim_app') then
      -- the queue sorts its batches in temporary tables
      execute format('grant temporary on database %I to aim_app', current_database());
      grant usage on schema public to aim_app;
      -- the queue makes tables of its own for each queue
      grant usage, create on schema bullmq to aim_app;
      grant select, insert, update, delete on all tables in schema public to aim_app;
      grant usage on all sequences in schema public to aim_app;
      grant execute on all functions in schema public to aim_app;
      -- what the serving role made itself is its own already, and nobody else can grant it
      for own in select format('%s %I.%I', case relkind when 'S' then 'sequence' else 'table' end, nspname, relname)
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where nspname = 'bullmq' and relkind in ('r', 'p', 'v', 'S') and pg_has_role(relowner, 'usage')
      loop
        execute format('grant all on %s to aim_app', own);
      end loop;
      grant execute on all functions in schema bullmq to aim_app;
      revoke update, delete, truncate on event_log, state_transition, data_access, event_seal from aim_app;
    end if;
  end $$`;

/** Absolute paths are module specifiers, except where they begin with a drive. */
function specifierOf(path: string): string {
  return process.platform === 'win32' ? pathToFileURL(path).href : path;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const url = process.env['MIGRATION_DATABASE_URL'] ?? process.env['DATABASE_URL'] ?? '';
  migrate(url, (line) =>
    process.stdout.write(`${line}
`),
  ).catch((error: Error) => {
    process.stderr.write(`${error.message}
`);
    process.exitCode = 1;
  });
}
