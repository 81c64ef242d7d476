import { randomUUID } from 'node:crypto';
import { inTransaction } from '../src/platform/ctx.ts';
import { emit } from '../src/platform/event-log.ts';
import { JobRunner } from '../src/platform/jobs.ts';
import { effect, every, featureJobs, JobTable, on } from '../src/platform/reactions.ts';
import { type ReactionJob, relayOnce, sweep } from '../src/platform/relay.ts';
import { runReaction, systemSeed } from '../src/platform/run-reaction.ts';
import { TestProduct } from './harness.ts';

let product: TestProduct;
beforeAll(async () => {
  product = await TestProduct.start();
});
afterAll(() => product.stop());

const seed = () => systemSeed(product.db, product.get, 'spec');
/** Writes events of a transaction and answers their ids in its order. */
const log = async (count: number, event: 'person.enabled' | 'person.disabled' = 'person.enabled') => {
  const people = Array.from({ length: count }, () => randomUUID());
  await inTransaction(seed(), async (ctx) => {
    for (const id of people) await emit(ctx, event, { type: 'person', id }, { personId: id });
  });
  return eventsAbout(people);
};
const eventsAbout = async (people: readonly string[]) => {
  const rows = await product.db.rows<{ id: string; about: string }>(
    'select id, subject_id as about from event_log where subject_id = any($1) order by id',
    [people],
  );
  expect(rows.map(({ about }) => about)).toEqual(people);
  return rows.map(({ id }) => id);
};
const pending = async () => (await product.db.rows('select 1 from event_delivery where relayed_at is null')).length;
/** Relays until nothing is left: other databases of the server may hold the horizon back for a moment. */
const relayAll = async (table: JobTable, take: (batch: readonly ReactionJob[]) => void = () => {}) => {
  while ((await pending()) > 0) await relayOnce(product.db, table, async (batch) => take(batch));
};
const settle = () => relayAll(new JobTable([]));

describe('the relay', () => {
  it('hands every committed event to each of its reactions and marks it', async () => {
    await settle();
    const ids = await log(3);
    const table = new JobTable([
      featureJobs(
        on('person.enabled', 'a', async () => {}),
        on('person.enabled', 'b', async () => {}),
      ),
    ]);
    const jobs: string[] = [];
    await relayAll(table, (batch) => jobs.push(...batch.map(({ jobId }) => jobId)));
    expect(jobs.sort()).toEqual(ids.flatMap((id) => [`${id}_a`, `${id}_b`]).sort());
    expect(await relayOnce(product.db, table, async () => {})).toBe(0);
  });

  it('marks nothing when the queue refuses, and hands it over again', async () => {
    await settle();
    const [id] = await log(1);
    const table = new JobTable([featureJobs(on('person.enabled', 'a', async () => {}))]);
    const refuse = () => Promise.reject(new Error('queue down'));
    const relayToBrokenQueue = async () => {
      while ((await pending()) > 0) await relayOnce(product.db, table, refuse);
    };
    await expect(relayToBrokenQueue()).rejects.toThrow('queue down');
    const jobs: string[] = [];
    await relayAll(table, (batch) => jobs.push(...batch.map(({ eventId }) => eventId)));
    expect(jobs).toEqual([id]);
  });

  it('leaves no event behind that another transaction commits later with an earlier number', async () => {
    await settle();
    const seen: string[] = [];
    const table = new JobTable([featureJobs(on('person.enabled', 'a', async () => {}))]);
    const take = () =>
      relayOnce(product.db, table, async (batch) => void seen.push(...batch.map(({ eventId }) => eventId)));
    const person = randomUUID();
    await inTransaction(seed(), async (ctx) => {
      // Written now, not at the end: the other one comes later and is committed before it.
      await emit({ ...ctx, trail: null }, 'person.enabled', { type: 'person', id: person }, { personId: person });
      await log(1);
      await take();
    });
    await relayAll(table, (batch) => seen.push(...batch.map(({ eventId }) => eventId)));
    const [early] = await eventsAbout([person]);
    expect(seen).toContain(early);
    expect(seen.length).toBe(2);
  });
});

describe('a reaction', () => {
  it('happens once however often it is delivered, also at the same time', async () => {
    const [id = ''] = await log(1);
    let runs = 0;
    const table = new JobTable([featureJobs(on('person.enabled', 'count', async () => void runs++))]);
    const results = await Promise.all(
      Array.from({ length: 6 }, () => runReaction(product.db, product.get, table, id, 'count')),
    );
    expect(results.filter((result) => result === 'done').length).toBe(1);
    expect(runs).toBe(1);
  });

  it('that fails leaves no trace of being done', async () => {
    const [id = ''] = await log(1);
    let fail = true;
    const table = new JobTable([
      featureJobs(
        on('person.enabled', 'flaky', async () => {
          if (fail) throw new Error('not yet');
        }),
      ),
    ]);
    await expect(runReaction(product.db, product.get, table, id, 'flaky')).rejects.toThrow('not yet');
    fail = false;
    expect(await runReaction(product.db, product.get, table, id, 'flaky')).toBe('done');
  });

  it('is found by the sweeper when the queue has lost it', async () => {
    await settle();
    const [id] = await log(1);
    await settle();
    await product.db.rows("update event_delivery set relayed_at = now() - interval '1 hour' where event_id = $1", [id]);
    const found: string[] = [];
    const table = new JobTable([featureJobs(effect('person.enabled', 'lost', async () => {}))]);
    await sweep(product.db, table, async (batch) => void found.push(...batch.map(({ eventId }) => eventId)), -10);
    expect(found).toContain(id);
  });
});

const backends = [
  ['PostgreSQL', null] as const,
  ...(process.env['AIM_TEST_REDIS_URL'] ? [['Redis', process.env['AIM_TEST_REDIS_URL']] as const] : []),
];

describe.each(backends)('the queue on %s', (_, redisUrl) => {
  it('runs what is committed, repeats what fails, and buries what never succeeds', async () => {
    await settle();
    const done = new Map<string, number>();
    const dead = redisUrl ? 'dead-redis' : 'dead-postgres';
    const table = new JobTable([
      featureJobs(
        on('person.enabled', `live-${dead}`, async (_ctx, { id }) => {
          done.set(id, (done.get(id) ?? 0) + 1);
          if (done.get(id) === 1) throw new Error('first time never works');
        }),
        on('person.disabled', dead, async () => {
          throw new Error('never works');
        }),
      ),
    ]);
    const runner = new JobRunner(
      product.db,
      table,
      product.get,
      { databaseUrl: product.config.databaseUrl, redisUrl },
      { attempts: 3, delayMilliseconds: 10 },
    );
    await runner.start();
    try {
      const ids = await log(20);
      const [hopeless] = await log(1, 'person.disabled');
      await until(async () => {
        const rows = await product.db.rows('select 1 from reaction_done where event_id = any($1)', [ids]);
        const letters = await product.db.rows('select 1 from dead_letter where event_id = $1', [hopeless]);
        return rows.length === ids.length && letters.length === 1;
      });
      expect([...done.values()].every((count) => count === 2)).toBe(true);
    } finally {
      await runner.stop();
    }
  });
});

it('starts while the next time of a schedule is taken: whoever has it has planned it', async () => {
  const table = new JobTable([featureJobs(every('0 0 1 6 *', 'yearly', async () => {}))]);
  const { databaseUrl } = product.config;
  const newRunner = () => new JobRunner(product.db, table, product.get, { databaseUrl, redisUrl: null });
  const first = newRunner();
  await first.start();
  await first.stop();
  const taken = await product.db.rows<{ id: string }>(
    `update bullmq.job set state = 'active', lock_token = 'somebody', locked_until_ms = 9e15::bigint
     where id like 'repeat:yearly:%' returning id`,
  );
  expect(taken).toHaveLength(1);
  const second = newRunner();
  await second.start();
  await second.stop();
  expect(await product.db.rows("select id from bullmq.job where id like 'repeat:yearly:%'")).toEqual(taken);
});

/** Asks again until it is so; the spec's own time limit ends it otherwise. */
async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setImmediate(resolve));
}
