import { dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import { FUNNEL_DIMENSIONS } from '@aim/domain/pipeline/funnel';
import { STAGES } from '@aim/domain/pipeline/vocabulary';
import pg from 'pg';
import { type Client, expectError, TestProduct } from '../../test/harness.ts';
import { clock } from '../platform/clock.ts';
import { createCtx } from '../platform/ctx.ts';
import { createDataSource, Database, TESTING } from '../platform/database.ts';
import { systemSeed } from '../platform/run-reaction.ts';
import { rollUpFunnels } from './funnel-rollup.ts';

let product: TestProduct;
let staff: Client;
let owner: pg.Client;

beforeAll(async () => {
  product = await TestProduct.start();
  staff = await product.as('analyst');
  owner = new pg.Client({ connectionString: product.ownerUrl });
  await owner.connect();
  for (const write of [register, register, register, close, enrol]) await write();
});
afterAll(async () => {
  await owner.end();
  await product.stop();
});

const FUNNEL = `query ($input: FunnelInput!) { pipelineFunnel(input: $input) { asOf knownOn laterCorrections
  rows { key label total survivalBps stages { stage entered conversionBps medianDays } } } }`;

/** Before everybody: a funnel of a part of the startups is always counted, and here the part is all of them. */
const EVERYBODY = { intakeFrom: '1900-01-01' };

async function funnel(input: object) {
  const answer = await staff.run(FUNNEL, { input: { asOf: dateOf(clock.now(), HOME_ZONE), ...input } });
  expect(answer.errors).toEqual([]);
  return answer.data.pipelineFunnel;
}

/** What stands ready, whether or not it is still said to be true. */
async function ready(): Promise<string[]> {
  const rows = await product.db.rows<{ dimension: string }>(
    `select dimension from funnel_rollup r
     where not exists (select from funnel_change c where not pg_visible_in_snapshot(c.xid, r.seen)) order by dimension`,
  );
  return rows.map(({ dimension }) => dimension);
}

/** Ways of grouping in which the whole funnel and the counted one differ. */
async function differences(dimensions: readonly string[] = FUNNEL_DIMENSIONS): Promise<string[]> {
  const wrong: string[] = [];
  for (const by of dimensions) {
    const [whole, counted] = [await funnel({ by }), await funnel({ by, ...EVERYBODY })];
    if (JSON.stringify(whole) !== JSON.stringify(counted)) wrong.push(by);
  }
  return wrong;
}

let made = 0;
/** The same numbers on every run. */
let seed = 7;
function dice(sides: number): number {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed % sides;
}

const run = (text: string, values: readonly unknown[] = []) => product.db.rows(text, values);
const SOME = "(select id from startup where state = 'ACTIVE' order by md5(id::text || $1::text) limit 1)";

async function register(): Promise<void> {
  await run(
    `with s as (insert into startup (reference, name, sector, country, region, state, stage_on, intake_on, origin, registered_at, last_update_at)
       values ('ST-EEEE' || $1::text, 'Sayğac ' || $1::text, $2, 'AZ', 'BAKI', 'ACTIVE', '2024-01-01', '2024-01-01', 'STAFF', now(), now()) returning id)
     insert into stage_entry (startup_id, stage, kind, entered_on, recorded_at) select id, 'IDEA', 'REGISTERED', '2024-01-01', now() from s`,
    [String(10 + made++), ['FINTECH', 'EDTECH', 'ENERGY'][dice(3)]],
  );
}

async function advance(): Promise<void> {
  await run(
    `insert into stage_entry (startup_id, stage, kind, entered_on, recorded_at)
     values (${SOME}, $2, 'ADVANCED', date '2024-02-01' + $3::int, now())`,
    [dice(9999), STAGES[1 + dice(STAGES.length - 1)], dice(600)],
  );
}

async function correct(): Promise<void> {
  await run(
    `insert into stage_entry (startup_id, stage, kind, entered_on, recorded_at, supersedes_id, counts)
     select startup_id, stage, 'CORRECTED', entered_on + $2::int, now(), id, $3
     from stage_entry e where not exists (select from stage_entry c where c.supersedes_id = e.id)
     order by md5(id::text || $1::text) limit 1`,
    [dice(9999), dice(30) - 15, dice(3) > 0],
  );
}

const move = () => run(`update startup set sector = 'HEALTHTECH', region = 'QARABAG' where id = ${SOME}`, [dice(9999)]);
const merge = () =>
  run(
    `update startup set state = 'MERGED', merged_into_id = (select id from startup where name = 'Sayğac 10')
     where name = 'Sayğac ' || $1::text and state <> 'MERGED'`,
    [String(11 + dice(Math.max(1, made - 1)))],
  );
const close = () =>
  run(
    `insert into closure (startup_id, kind, closed_on, reason)
     select id, 'CLOSED', '2025-01-01', 'TEAM' from startup s
     where state = 'ACTIVE' and not exists (select from closure c where c.startup_id = s.id) order by md5(id::text || $1::text) limit 1`,
    [dice(9999)],
  );
const enrol = () =>
  run(
    `update participation set state = 'ACTIVE' where id = (select id from participation where state = 'INVITED' order by md5(id::text || $1::text) limit 1)`,
    [dice(9999)],
  );
const rename = () => run("update cohort set name = name || '.' where id = (select id from cohort order by id limit 1)");

describe('the funnel that stands ready', () => {
  it('says what is counted, after anything that happened to startups', async () => {
    const writes = [register, advance, advance, correct, correct, move, merge, close, enrol, rename];
    for (const write of [
      ...writes,
      ...Array.from({ length: 4 }, () => writes[dice(writes.length)] as () => Promise<unknown>),
    ]) {
      await product.runSchedule('roll-up-funnels');
      expect(await ready()).toEqual([...FUNNEL_DIMENSIONS].sort());
      expect(await differences()).toEqual([]);
      await write();
      // Until it is made anew everybody is counted.
      expect(await ready()).toEqual([]);
      expect(await differences(['SECTOR'])).toEqual([]);
    }
  });

  it('is made also where counting takes longer than anybody would wait for an answer', async () => {
    const { databaseUrl: url, databaseRole: role } = product.config;
    const connection = { url, role, patience: { ...TESTING, statementMilliseconds: 150 } };
    const db = new Database(createDataSource(connection, []), connection);
    await db.dataSource.initialize();
    await owner.query(`create function dawdle() returns trigger language plpgsql as 'begin perform pg_sleep(0.2); return new; end';
      create trigger dawdle before insert on funnel_rollup for each row execute function dawdle()`);
    await register();
    await rollUpFunnels(createCtx(systemSeed(db, product.get, 'spec')));
    await owner.query('drop function dawdle cascade');
    await db.close();
    expect(await ready()).toEqual([...FUNNEL_DIMENSIONS].toSorted());
  });

  it('would be found out if a table did not tell that it changed', async () => {
    for (const [write, ...tables] of [
      [register, 'startup', 'startup_journey', 'stage_entry'],
      [close, 'closure'],
    ] as const) {
      await product.runSchedule('roll-up-funnels');
      for (const table of tables) await owner.query(`alter table ${table} disable trigger ${table}_tells_funnel`);
      await write();
      expect(await differences()).not.toEqual([]);
      for (const table of tables) await owner.query(`alter table ${table} enable trigger ${table}_tells_funnel`);
      await advance();
    }
  });

  it('is nobody’s answer about another day or a part of the startups', async () => {
    await product.runSchedule('roll-up-funnels');
    await run("update funnel_rollup set numbers = '[]'");
    expect((await funnel({ by: 'SECTOR' })).rows).toEqual([]);
    expect((await funnel({ by: 'SECTOR', sector: ['FINTECH'] })).rows).not.toEqual([]);
    expect((await funnel({ by: 'SECTOR', asOf: '2025-01-01' })).rows).not.toEqual([]);
  });

  it('is sent again as it was while it stands: in the reader’s language, and to nobody who may not read it', async () => {
    await register();
    await product.runSchedule('roll-up-funnels');
    const reader = await product.signIn('programme-officer');
    const personId = (await reader.run('{ me { person { id } } }')).data.me.person.id;
    const ask = () => reader.run(FUNNEL, { input: { asOf: dateOf(clock.now(), HOME_ZONE), by: 'NONE' } });
    const first = await ask();
    for (let times = 0; times < 4; times++) expect(await ask()).toEqual(first);
    await run("update person set locale = 'en' where id = $1", [personId]);
    for (let times = 0; times < 2; times++)
      expect((await ask()).data.pipelineFunnel.rows[0].label).not.toBe(first.data.pipelineFunnel.rows[0].label);
    await owner.query('update role_grant set revoked_at = now() where person_id = $1', [personId]);
    for (let times = 0; times < 2; times++) expectError(await ask(), 'FORBIDDEN');
    await owner.query('update role_grant set revoked_at = null where person_id = $1', [personId]);
    expect((await ask()).data.pipelineFunnel.rows).toHaveLength(1);
    await run("update funnel_rollup set numbers = '[]'");
    expect((await ask()).data.pipelineFunnel.rows).toEqual([]);
    await register();
    expect((await ask()).data.pipelineFunnel.rows).toHaveLength(1);
  });
});
