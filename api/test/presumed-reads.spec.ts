import { randomUUID } from 'node:crypto';
import { ANONYMOUS } from '@aim/domain/kernel/policy';
import pg from 'pg';
import { presumedReads } from '../src/platform/presumed-reads.ts';
import { type Client, expectDone, expectError, TestProduct } from './harness.ts';
import { makeCentre, request, type TestCentre } from './spaces.ts';

let product: TestProduct;
let staff: Client;
let owner: pg.Client;
let id: string;
let personId: string;

const PAGE = `query ($id: ID!) { startup(id: $id) { id name assignee { id } founders { id } metrics(months: 3) { month report { id } }
  notes(first: 5) { items { id text } } timeline(first: 5) { items { id } } } }`;
const LIST = '{ startups(first: 3) { items { id } pageInfo { count } } }';
const NOTE =
  'mutation ($input: AddStartupNoteInput!) { addStartupNote(input: $input) { startupNote { id } problems { code } } }';

beforeAll(async () => {
  product = await TestProduct.start();
  owner = new pg.Client({ connectionString: product.ownerUrl });
  await owner.connect();
  const [row] = await product.db.rows<{ id: string; assignee: string }>(
    "select id, assignee_id as assignee from startup where state = 'ACTIVE' and assignee_id is not null order by id limit 1",
  );
  id = row?.id ?? '';
});
beforeEach(async () => {
  staff = await product.signIn('programme-officer');
  personId = (await staff.run('{ me { person { id } } }')).data.me.person.id;
  // Compiled when it comes for the second time, presumed from then on.
  for (let times = 0; times < 4; times++)
    for (const query of [PAGE, LIST]) expect((await staff.run(query, { id })).errors).toEqual([]);
});
afterAll(async () => {
  await owner.end();
  await product.stop();
});

describe('a query of somebody who was here a moment ago', () => {
  it('is nobody’s in the moment the session ends', async () => {
    await owner.query(
      "update session set ended_at = now(), end_reason = 'SIGNED_OUT' where person_id = $1 and ended_at is null",
      [personId],
    );
    for (const query of [PAGE, LIST, PAGE]) expectError(await staff.run(query, { id }), 'UNAUTHENTICATED');
  });

  it('is answered by the rights of this moment, fewer or more', async () => {
    expect((await staff.run(PAGE, { id })).data.startup.assignee).not.toBeNull();
    const { rows } = await owner.query(
      'update role_grant set revoked_at = now() where person_id = $1 and revoked_at is null returning id',
      [personId],
    );
    expect((await staff.run(PAGE, { id })).data.startup).toBeNull();
    expect((await staff.run(LIST)).data?.startups.items ?? []).toEqual([]);
    await owner.query('update role_grant set revoked_at = null where id = any($1)', [rows.map((row) => row.id)]);
    expect((await staff.run(PAGE, { id })).data.startup.assignee).not.toBeNull();
  });

  it('reads what the database shows to staff alone, and leaves no trace of who read on the connection', async () => {
    const written = await staff.run(NOTE, {
      input: { startupId: id, text: 'Zəng etdik', idempotencyKey: randomUUID() },
    });
    expect(written.errors).toEqual([]);
    const texts = async () =>
      (await staff.run(PAGE, { id })).data.startup.notes.items.map(({ text }: { text: string }) => text);
    expect(await texts()).toContain('Zəng etdik');
    const left = await Promise.all(
      Array.from({ length: 12 }, () =>
        product.db.keyed("select current_setting('app.kind', true) as kind, count(*)::int from startup_note", []),
      ),
    );
    for (const [row] of left) expect(row).toEqual({ kind: expect.not.stringContaining('STAFF'), count: 0 });
  });

  it('asks for a startup, its figures and its notes in one message, and serves what the rules say', async () => {
    const whole = `query ($id: ID!) { startup(id: $id) { id metrics(months: 3) { month } notes(first: 5) { items { id } } } }`;
    for (let times = 0; times < 3; times++) await staff.run(whole, { id });
    const sent = jest.spyOn(pg.Connection.prototype, 'sync');
    const { data } = await staff.run(whole, { id });
    const messages = sent.mock.calls.length;
    sent.mockRestore();
    expect(messages).toBe(1);
    expect(data.startup.metrics).toHaveLength(3);
    const { rows } = await owner.query(
      'insert into founder (startup_id, person_id, is_lead, since) values ($1, $2, false, now()) returning id',
      [id, personId],
    );
    expect((await staff.run(whole, { id })).data.startup.notes.items).toEqual([]);
    await owner.query('delete from founder where id = $1', [rows[0].id]);
  });

  it('says what was wrong with one of several look-ups, and answers the others', async () => {
    const two = `query ($id: ID!, $other: ID!) { one: startup(id: $id) { id } other: startup(id: $other) { id } }`;
    for (let times = 0; times < 4; times++) {
      const { data, errors } = await staff.run(two, { id, other: 'no id' });
      expect(data).toEqual({ one: { id }, other: null });
      expect(errors).toHaveLength(1);
    }
    expect((await staff.run(two, { id, other: id })).data).toEqual({ one: { id }, other: { id } });
  });
});

describe('queries of one moment', () => {
  const asked = (mark: string) =>
    presumedReads(product.db, {
      known: { actor: ANONYMOUS, locale: null },
      statement: { text: 'select $1::text as mark', values: [mark] },
      holds: ([row]) => row?.['mark'] === 'stands',
    });
  const KIND = "select current_setting('app.kind', true) as kind";

  it('share a message, and each is answered for its own session', async () => {
    const [mine, theirs] = [asked('stands'), asked('ended')];
    const sent = jest.spyOn(pg.Connection.prototype, 'sync');
    const rows = await Promise.all([
      mine.db.keyed('select $1::text as whose', ['mine']),
      theirs.db.keyed('select $1::text as whose', ['theirs']),
    ]);
    const messages = sent.mock.calls.length;
    sent.mockRestore();
    expect(rows).toEqual([[{ whose: 'mine' }], [{ whose: 'theirs' }]]);
    expect(messages).toBe(1);
    expect([await mine.holds(), await theirs.holds()]).toEqual([true, false]);
  });

  it('share no mistake: whoever asked rightly is answered', async () => {
    const [mine, theirs] = [asked('stands'), asked('stands')];
    const [right, wrong] = await Promise.allSettled([
      mine.db.keyed('select $1::text as whose', ['mine']),
      theirs.db.keyed('select $1::uuid as id', ['no id']),
    ]);
    expect(right).toEqual({ status: 'fulfilled', value: [{ whose: 'mine' }] });
    expect(wrong.status).toBe('rejected');
    expect([await mine.holds(), await theirs.holds()]).toEqual([true, true]);
  });

  it('never share what the database is told about one of them', async () => {
    const [mine, theirs] = [asked('stands'), asked('stands')];
    const [told, untold] = await Promise.all([
      mine.db.keyedWith<{ kind: string }>({ 'app.kind': 'STAFF' }, KIND, []),
      theirs.db.keyed<{ kind: string | null }>(KIND, []),
    ]);
    expect(told).toEqual([{ kind: 'STAFF' }]);
    expect(untold[0]?.kind).not.toBe('STAFF');
  });
});

describe('a command of somebody who was here a moment ago', () => {
  let centre: TestCentre;
  let guest: Client;
  let day = 1;

  beforeAll(async () => {
    centre = await makeCentre(product, [{ name: 'Otaq' }], [['ADVANCE', { days: 300 }]]);
  });
  beforeEach(async () => {
    guest = await product.signIn('student');
    personId = (await guest.run('{ me { person { id } } }')).data.me.person.id;
    for (let times = 0; times < 3; times++) expectDone(await request(guest, stay()));
  });

  const stay = (more: object = {}) => ({
    ...{ resourceId: centre.rooms['Otaq']?.id, people: 1, idempotencyKey: randomUUID() },
    ...{ startsAt: centre.at(++day, '10:00'), endsAt: centre.at(day, '11:00'), ...more },
  });
  const bookings = async () => {
    const { rows } = await owner.query('select count(*)::int as count from booking where owner_id = $1', [personId]);
    return rows[0].count;
  };
  const keys = async () => {
    const { rows } = await owner.query('select count(*)::int as count from idempotency_key where owner_id = $1', [
      personId,
    ]);
    return rows[0].count;
  };

  it('asks for the session, its key and the room in one message, and ends in the next', async () => {
    const sent = jest.spyOn(pg.Connection.prototype, 'sync');
    expectDone(await request(guest, stay()));
    const messages = sent.mock.calls.length;
    sent.mockRestore();
    // What follows the commit (hints, the room of the answer) is not part of it.
    expect(messages).toBeLessThanOrEqual(4);
  });

  it('leaves nothing once the session ended, whatever it asks', async () => {
    const [before, used] = [await bookings(), await keys()];
    await owner.query(
      "update session set ended_at = now(), end_reason = 'SIGNED_OUT' where person_id = $1 and ended_at is null",
      [personId],
    );
    for (const input of [stay(), stay({ people: 1000 }), stay({ endsAt: centre.at(1, '09:00') })])
      expectError(await request(guest, input), 'UNAUTHENTICATED');
    expect([await bookings(), await keys()]).toEqual([before, used]);
  });

  it('is done by the rights of this moment, and answered by them', async () => {
    const before = await bookings();
    const { rows } = await owner.query(
      "insert into role_grant (person_id, role, granted_at) values ($1, 'PROGRAMME_OFFICER', now()) returning id",
      [personId],
    );
    expectDone(await request(guest, stay()));
    await owner.query('update role_grant set revoked_at = now() where id = $1', [rows[0].id]);
    expectDone(await request(guest, stay()));
    expect(await bookings()).toBe(before + 2);
  });

  it('is done once by its key, also while the rights change', async () => {
    const input = stay();
    const [first, second] = await Promise.all([request(guest, input), request(guest, input)]);
    expectDone(first);
    expect(second.data).toEqual(first.data);
  });
});
