import pg from 'pg';
import { cloneDatabase, type TestDatabase } from './database.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await cloneDatabase();
});
afterAll(() => database.drop());

async function one(url: string, statement: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query({ text: statement, rowMode: 'array' });
    return rows[0]?.[0];
  } finally {
    await client.end();
  }
}

describe('a cloned database', () => {
  it('is migrated', async () => {
    expect(await one(database.ownerUrl, "select to_regclass('event_log')::text")).toBe('event_log');
  });

  it('is served by a role without ownership or a way past row security', async () => {
    expect(
      await one(
        database.appUrl,
        'select rolname || rolsuper || rolbypassrls || rolcreaterole from pg_roles where rolname = current_user',
      ),
    ).toBe('aim_appfalsefalsefalse');
    await expect(one(database.appUrl, 'create table intruder ()')).rejects.toThrow('permission denied');
  });

  it('sorts Azerbaijani names by ICU', async () => {
    expect(
      await one(
        database.appUrl,
        `select string_agg(word, '' order by word collate "az-x-icu") from unnest(array['z','ə','e','ğ','g','x','h']) word`,
      ),
    ).toBe('eəgğhxz');
  });

  it('belongs to nobody else', async () => {
    const other = await cloneDatabase();
    try {
      expect(other.name).not.toBe(database.name);
      await one(other.ownerUrl, 'create table mine ()');
      expect(await one(database.ownerUrl, "select to_regclass('mine')::text")).toBeNull();
    } finally {
      await other.drop();
    }
  });
});
