import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { type Ctx, inTransaction } from '../src/platform/ctx.ts';
import { commandClient } from '../src/platform/database.ts';
import { emit } from '../src/platform/event-log.ts';
import { systemSeed } from '../src/platform/run-reaction.ts';
import { expectDone, expectError, TestProduct } from './harness.ts';
import { makeCentre, request, type TestCentre } from './spaces.ts';

/** What is promised of a transaction whose beginning, key, history and end travel with its statements. */
let product: TestProduct;
let centre: TestCentre;
beforeAll(async () => {
  product = await TestProduct.start();
  centre = await makeCentre(product, [{ name: 'Otaq' }, { name: 'Başqa' }]);
});
afterAll(() => product.stop());

const run = <T>(fn: (ctx: Ctx) => Promise<T>) => inTransaction(systemSeed(product.db, product.get, 'spec'), fn);
const tell = (ctx: Ctx, id: string) => emit(ctx, 'person.enabled', { type: 'person', id }, { personId: id });
const logged = async (ids: readonly string[]) =>
  (
    await product.db.rows<{ id: string }>(
      'select subject_id as id from event_log where subject_id::text = any($1) order by position',
      [ids],
    )
  ).map(({ id }) => id);
const rateOf = (name: string) => product.db.rows('select 1 from rate_window where name = $1', [name]);
const addRate = (ctx: Ctx, name: string): Promise<unknown> =>
  ctx.em.query("insert into rate_window (name, key, started_at, attempts) values ($1, 'k', now(), 1)", [name]);

it('writes its events in their order, also one that asks nothing else', async () => {
  const ids = Array.from({ length: 5 }, () => randomUUID());
  await run(async (ctx) => {
    for (const id of ids) await tell(ctx, id);
  });
  expect(await logged(ids)).toEqual(ids);
});

it('leaves nothing when what travels with the commit fails, and its connection serves on', async () => {
  const [name, id] = [randomUUID(), randomUUID()];
  // As often as there are connections, and one more.
  for (let time = 0; time < 11; time++)
    await expect(
      run(async (ctx) => {
        await addRate(ctx, name);
        await tell(ctx, id);
        await tell(ctx, 'no uuid');
      }),
    ).rejects.toMatchObject({ driverError: { code: '22P02' } });
  expect([await rateOf(name), await logged([id])]).toEqual([[], []]);
  await run((ctx) => tell(ctx, id));
  expect(await logged([id])).toEqual([id]);
});

it.each(['with its error', 'later'])(
  'leaves nothing when its first statement fails and the end of the answer comes %s',
  async (end) => {
    const [name, id] = [randomUUID(), randomUUID()];
    if (end === 'later') delayEnds();
    for (let time = 0; time < 11; time++)
      await expect(run((ctx) => ctx.em.query('select $1::uuid', ['no uuid']))).rejects.toThrow('uuid');
    await expect(
      run(async (ctx) => {
        await tell(ctx, id);
        await addRate(ctx, name);
        throw new Error('thought better of it');
      }),
    ).rejects.toThrow('better');
    jest.restoreAllMocks();
    expect([await rateOf(name), await logged([id])]).toEqual([[], []]);
  },
);

/** As if the network parted each answer before its end. */
function delayEnds(): void {
  const { emit: tellAtOnce } = pg.Connection.prototype;
  jest.spyOn(pg.Connection.prototype, 'emit').mockImplementation(function (this: pg.Connection, event, ...rest) {
    if (event !== 'readyForQuery') return tellAtOnce.call(this, event, ...rest);
    setImmediate(() => tellAtOnce.call(this, event, ...rest));
    return true;
  });
}

it('gives up what waits when it is given up, and its connection serves on', async () => {
  const [name, id] = [randomUUID(), randomUUID()];
  const refused = { text: 'select 1', check: () => new Error('heard by nobody') };
  for (let time = 0; time < 11; time++)
    await expect(
      run(async (ctx) => {
        await addRate(ctx, name);
        (await commandClient(ctx.em))?.sendWithNext(refused);
        throw new Error('thought better of it');
      }),
    ).rejects.toThrow('better');
  // Whoever comes next on any of them finds no transaction there.
  const notices = jest.spyOn(pg.Connection.prototype, 'emit');
  await Promise.all(Array.from({ length: 10 }, () => run((ctx) => tell(ctx, id))));
  expect(notices.mock.calls.filter(([event]) => event === 'notice')).toEqual([]);
  notices.mockRestore();
  expect([await rateOf(name), await logged([id])]).toEqual([[], Array(10).fill(id)]);
});

it('is not begun by a command that asks nothing, and begins with several statements of one text', async () => {
  const spy = jest.spyOn(pg.Client.prototype, 'query');
  await run(async () => {});
  await run(async () => Promise.reject(new Error('at once'))).catch(() => {});
  const sent = spy.mock.calls.length;
  spy.mockRestore();
  expect(sent).toBe(0);
  const name = randomUUID();
  const both = `insert into rate_window (name, key, started_at, attempts) values ('${name}', 'a', now(), 1);
    insert into rate_window (name, key, started_at, attempts) values ('${name}', 'b', now(), 1)`;
  await expect(
    run(async (ctx) => {
      await ctx.em.query(both);
      throw new Error('undone');
    }),
  ).rejects.toThrow('undone');
  expect(await rateOf(name)).toEqual([]);
  await run((ctx) => ctx.em.query(both));
  expect(await rateOf(name)).toHaveLength(2);
});

describe('a key that travels with the first question', () => {
  const ask = (hour: number, more: object = {}) => {
    const startsAt = centre.at(2, `${hour}:00`);
    const endsAt = centre.at(2, `${hour + 1}:00`);
    return { resourceId: centre.rooms['Otaq']?.id, startsAt, endsAt, people: 1, idempotencyKey: randomUUID(), ...more };
  };

  it('gives all who use it at once the same booking, and there is one', async () => {
    const client = await product.as('founder');
    for (let hour = 10; hour < 15; hour++) {
      const input = ask(hour);
      const answers = await Promise.all(Array.from({ length: 6 }, () => request(client, input)));
      for (const answer of answers) expectDone(answer);
      const [first, ...others] = answers.map(({ data }) => data.requestBooking.booking);
      expect(first.state).toBe('CONFIRMED');
      for (const other of others) expect(other).toEqual(first);
      const rows = await product.db.rows('select 1 from booking where resource_id = $1 and starts_at = $2', [
        input.resourceId,
        input.startsAt,
      ]);
      expect(rows).toHaveLength(1);
    }
  });

  it('is refused for another input, and free again when the first try was refused', async () => {
    const client = await product.as('founder');
    const input = ask(15);
    expectDone(await request(client, input));
    const other = await request(client, { ...input, people: 2 });
    expectError(other, 'BAD_REQUEST');
    const late = ask(15);
    expect((await request(client, late)).data.requestBooking.problems[0].code).toBe('SLOT_TAKEN');
    expectDone(await request(client, { ...late, resourceId: centre.rooms['Başqa']?.id }));
  });
});
