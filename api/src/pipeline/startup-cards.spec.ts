import pg from 'pg';
import { TestProduct } from '../../test/harness.ts';
import { wrongCards } from '../../test/startup-cards.ts';
import { makeStartup, personOf } from '../../test/startups.ts';

let product: TestProduct;
let owner: pg.Client;
let id: string;
let other: string;
let colleague: string;

beforeAll(async () => {
  product = await TestProduct.start();
  owner = await connected();
  colleague = await personOf(product, 'founder-two');
});
beforeEach(() => makeTwo());
afterAll(async () => {
  await owner.end();
  await product.stop();
});

async function makeTwo(): Promise<void> {
  ({ id } = await makeStartup(product));
  ({ id: other } = await makeStartup(product));
}

async function connected(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: product.ownerUrl });
  await client.connect();
  return client;
}

const run = (text: string, values: readonly unknown[] = []) => product.db.rows(text, values);
const JOIN = 'insert into founder (startup_id, person_id, is_lead, since) values ($1, $2, false, now())';
const REPORT = "insert into metric_report (startup_id, month, users, reported_at) values ($1, '2026-09-01', 5, now())";
const RENAME = "update person set full_name = full_name || ' (yeni)' where id = $1";
const card = async () =>
  (await owner.query('select founders, latest_metrics as metrics from startup_card where startup_id = $1', [id]))
    .rows[0];

/** Every kind of change to what a card is made of. */
const CHANGES: readonly (readonly [trigger: string, table: string, change: () => Promise<unknown>])[] = [
  ['founder_insert_keeps_startup_cards', 'founder', () => run(JOIN, [id, colleague])],
  [
    'founder_update_keeps_startup_cards',
    'founder',
    () => run("update founder set title = 'CEO' where startup_id = $1", [id]),
  ],
  [
    'founder_delete_keeps_startup_cards',
    'founder',
    () => owner.query('delete from founder where startup_id = $1', [id]),
  ],
  ['metric_report_insert_keeps_startup_cards', 'metric_report', () => run(REPORT, [id])],
  [
    'metric_report_update_keeps_startup_cards',
    'metric_report',
    async () => {
      await run(REPORT, [id]);
      await owner.query('update metric_report set startup_id = $2 where startup_id = $1', [id, other]);
    },
  ],
  [
    'metric_report_delete_keeps_startup_cards',
    'metric_report',
    async () => {
      await run(REPORT, [id]);
      await owner.query('delete from metric_report where startup_id = $1', [id]);
    },
  ],
  ['person_renames_on_startup_cards', 'person', async () => run(RENAME, [await personOf(product, 'founder')])],
];

describe('cards of startups', () => {
  it('stand there for what was there before they were kept', async () => {
    expect(await wrongCards(product.db)).toEqual([]);
    expect((await run('select 1 from startup_card where latest_metrics is not null')).length).toBeGreaterThan(0);
  });

  it.each(CHANGES)('are kept by %s, and would be found out without it', async (trigger, table, change) => {
    await change();
    expect(await wrongCards(product.db)).toEqual([]);
    await makeTwo();
    await owner.query(`alter table ${table} disable trigger ${trigger}`);
    await change();
    await owner.query(`alter table ${table} enable trigger ${trigger}`);
    expect((await wrongCards(product.db)).length).toBeGreaterThan(0);
    await owner.query('select make_startup_cards(array(select id from startup))');
    expect(await wrongCards(product.db)).toEqual([]);
  });

  it('are told of all rows of a statement at once', async () => {
    await run(`insert into metric_report (startup_id, month, users, reported_at)
               select id, '2026-10-01', 7, now() from startup on conflict do nothing`);
    await run("update founder set title = 'CTO'");
    expect(await wrongCards(product.db)).toEqual([]);
  });

  it('keep no name of whoever left or is called otherwise now', async () => {
    await run(JOIN, [id, colleague]);
    const { full_name: name } = (await owner.query('select full_name from person where id = $1', [colleague])).rows[0];
    expect(JSON.stringify(await card())).toContain(name);
    await run('update founder set ended_at = now() where startup_id = $1 and person_id = $2', [id, colleague]);
    expect(JSON.stringify(await card())).not.toContain(colleague);
    await run("update person set full_name = 'Silinmiş şəxs' where id = $1", [colleague]);
    const { rows } = await owner.query('select 1 from startup_card where strpos(founders::text, $1) > 0', [name]);
    expect(rows).toEqual([]);
    await run('update person set full_name = $2 where id = $1', [colleague, name]);
  });
});

describe('two who change what one card is made of', () => {
  const student = () => personOf(product, 'student');

  /** The first writes and waits with its commit until the second waits for it. */
  async function together(first: readonly [string, unknown[]], second: readonly [string, unknown[]]): Promise<void> {
    const [one, two] = [await connected(), await connected()];
    for (const client of [one, two]) await client.query('begin');
    await one.query(...first);
    const { pid } = (await two.query('select pg_backend_pid() as pid')).rows[0];
    const later = two.query(...second);
    const waits = "select 1 from pg_stat_activity where pid = $1 and wait_event_type = 'Lock'";
    while ((await owner.query(waits, [pid])).rows.length === 0);
    await one.query('commit');
    await later;
    await two.query('commit');
    await Promise.all([one.end(), two.end()]);
  }

  const RACES: readonly (readonly [string, () => Promise<void>])[] = [
    ['founders who join', async () => together([JOIN, [id, colleague]], [JOIN, [id, await student()]])],
    ['a founder and figures', () => together([JOIN, [id, colleague]], [REPORT, [id]])],
    ['a name and its owner who joins', () => together([RENAME, [colleague]], [JOIN, [id, colleague]])],
    ['a founder who joins and their name', () => together([JOIN, [id, colleague]], [RENAME, [colleague]])],
  ];

  it.each(RACES)('%s: the card says both', async (_, race) => {
    await race();
    expect(await wrongCards(product.db)).toEqual([]);
  });

  it('would leave an old one if they did not wait for each other', async () => {
    const { rows } = await owner.query("select pg_get_functiondef('make_startup_cards'::regproc) as text");
    const { text } = rows[0];
    await owner.query(text.replace(/perform from startup.*?;/s, '').replace(/perform from person.*?;/s, ''));
    await RACES[0]?.[1]();
    expect(await wrongCards(product.db)).toEqual([id]);
    await owner.query(text);
    await owner.query('select make_startup_cards($1)', [[id]]);
  });
});
