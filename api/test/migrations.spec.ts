import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadMigrations, migrate, migrationSource } from '../src/platform/migrate.ts';
import { catalogueText } from '../src/platform/print-catalogue.ts';
import { emptyDatabase } from './database.ts';

const root = join(__dirname, '../..');

describe('migrations', () => {
  let database: Awaited<ReturnType<typeof emptyDatabase>>;

  beforeAll(async () => {
    database = await emptyDatabase();
    await migrate(database.ownerUrl);
  });
  afterAll(() => database.drop());

  it('lead to the committed catalogue', async () => {
    expect(await catalogueText(database.ownerUrl)).toBe(readFileSync(join(root, 'migrations/schema.sql'), 'utf8'));
  });

  it('go down to nothing and up to the same again', async () => {
    const before = await catalogueText(database.ownerUrl);
    const migrations = await loadMigrations();
    const source = await migrationSource(database.ownerUrl, migrations).initialize();
    for (const _ of migrations) await source.undoLastMigration();
    const tables: { count: number }[] = await source.query(
      "select count(*)::int as count from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not in ('migrations', 'typeorm_metadata')",
    );
    expect(tables[0]?.count).toBe(0);
    await source.runMigrations();
    await source.destroy();
    expect(await catalogueText(database.ownerUrl)).toBe(before);
  });

  it('may be run by several processes at once', async () => {
    await Promise.all(Array.from({ length: 4 }, () => migrate(database.ownerUrl)));
    expect(await catalogueText(database.ownerUrl)).toBe(readFileSync(join(root, 'migrations/schema.sql'), 'utf8'));
  });

  it('run again on a database in use, whose queue has made tables of its own', async () => {
    const { default: pg } = await import('pg');
    const client = new pg.Client({ connectionString: database.appUrl });
    await client.connect();
    await client.query('create sequence bullmq.used_queue; create table bullmq.used_queue_jobs (id int)');
    await migrate(database.ownerUrl);
    await client.query("select nextval('bullmq.used_queue')");
    await client.query('drop sequence bullmq.used_queue; drop table bullmq.used_queue_jobs');
    await client.end();
  });

  it('give the serving role no power over history', async () => {
    const { default: pg } = await import('pg');
    const client = new pg.Client({ connectionString: database.appUrl });
    await client.connect();
    try {
      for (const statement of [
        'update event_log set event = event',
        'delete from state_transition',
        'truncate data_access',
        'drop table person',
        'set role aim_owner',
      ])
        await expect(client.query(statement)).rejects.toThrow(/permission denied|must be owner/);
    } finally {
      await client.end();
    }
  });
});
