import { randomUUID } from 'node:crypto';
import { policies } from '@aim/domain/policies';
import pg from 'pg';
import { type Client, expectDone, expectError, TestProduct } from '../../test/harness.ts';
import { inTransaction } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { type ReactionJob, relayRetries } from '../platform/relay.ts';
import { systemSeed } from '../platform/run-reaction.ts';
import { checkLog, type LogCheck } from './check-log.ts';
import type { Run } from './log-chain.ts';
import { reportOf } from './log-report.ts';

const LOG = `query ($filter: EventLogFilter, $first: Int, $after: String) {
  eventLog(filter: $filter, first: $first, after: $after) {
    items { id at event label actor { fullName } actingFor { name } subjectType subjectId subjectLabel subjectHref payload sealed }
    endCursor hasNextPage
  }
}`;
const LETTERS = '{ deadLetters { id queue reaction eventId subject attempts reason } }';
const RETRY = 'mutation ($id: ID!) { retryDeadLetter(input: { id: $id }) { deadLetters { id } problems { code } } }';

interface Line {
  id: string;
  event: string;
  subjectType: 'organisation';
  subjectId: string;
  subjectLabel: string;
  sealed: boolean;
}

let product: TestProduct;
let founder: Client;
let student: Client;
let officer: Client;
let admin: Client;
let owner: pg.Client;

beforeAll(async () => {
  product = await TestProduct.start();
  [founder, student, officer, admin] = (await Promise.all(
    ['founder', 'student', 'programme-officer', 'admin'].map((key) => product.as(key)),
  )) as [Client, Client, Client, Client];
  owner = new pg.Client({ connectionString: product.ownerUrl });
  await owner.connect();
  await product.drainJobs();
});
afterAll(async () => {
  await owner.end();
  await product.stop();
});

const run: Run = async <Row>(text: string, values: readonly unknown[]) =>
  (await owner.query(text, [...values])).rows as Row[];
const log = async (client: Client, filter: object = {}, first = 100): Promise<Line[]> => {
  const answer = await client.run(LOG, { filter, first });
  expect(answer.errors).toEqual([]);
  return answer.data.eventLog.items;
};
const emitMany = (count: number) =>
  inTransaction(systemSeed(product.db, product.get, 'spec'), async (ctx) => {
    for (let n = 0; n < count; n++)
      await emit(ctx, 'person.enabled', { type: 'person', id: randomUUID() }, { personId: randomUUID() });
  });
/** The horizon may lag behind for a moment when other databases of the server are busy. */
async function sealAll(): Promise<void> {
  for (let waiting = 1; waiting > 0; waiting = (await checkLog(run)).unsealed) await product.runSchedule('seal-log');
}

describe('reading the log', () => {
  it('shows administrators everything, in words, newest first and page by page', async () => {
    const pages: Line[] = [];
    for (let after: string | null = null; ; ) {
      const { eventLog }: { eventLog: { items: Line[]; endCursor: string; hasNextPage: boolean } } = (
        await admin.run(LOG, { first: 100, after })
      ).data;
      pages.push(...eventLog.items);
      after = eventLog.endCursor;
      if (!eventLog.hasNextPage || pages.length > 500) break;
    }
    const ids = pages.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort().reverse()).toEqual(ids);
    const [registered] = await log(admin, { event: ['organisation.registered'] }, 1);
    expect(registered).toMatchObject({
      label: 'Təşkilat qeydiyyatdan keçdi',
      subjectLabel: expect.stringMatching(/\S{2}/),
      subjectHref: `/staff/organisations/${registered?.subjectId}`,
    });
  });

  it('shows each person only what the policy allows', async () => {
    const everything = await run<{
      id: string;
      subjectType: 'person';
      subjectId: string;
      organisationId: string | null;
    }>(
      `select l.id, l.subject_type as "subjectType", l.subject_id as "subjectId",
              case l.subject_type when 'organisation' then l.subject_id else coalesce(i.organisation_id, f.organisation_id) end as "organisationId"
       from event_log l left join invitation i on l.subject_type = 'invitation' and i.id = l.subject_id
       left join file f on l.subject_type = 'file' and f.id = l.subject_id order by l.id desc limit 3000`,
      [],
    );
    for (const key of ['founder', 'student', 'programme-officer', 'investor']) {
      const client = await product.as(key);
      const { me } = (
        await client.run('{ me { person { id } roles { role scopeIds } memberships { role organisation { id } } } }')
      ).data;
      const actor = {
        kind: 'PERSON',
        personId: me.person.id,
        sessionId: null,
        roles: me.roles,
        actingForId: null,
        assurance: 'HIGH',
        stepUpAt: null,
        memberships: me.memberships.map((each: { role: string; organisation: { id: string } }) => ({
          role: each.role,
          organisationId: each.organisation.id,
        })),
      } as never;
      const allowed = everything.filter((facts) => policies['eventLog.read'].allows(actor, facts)).map(({ id }) => id);
      const seen = (await log(client)).map(({ id }) => id).filter((id) => everything.some((each) => each.id === id));
      expect({ key, seen }).toEqual({ key, seen: allowed.slice(0, seen.length) });
      expect(seen.length).toBe(Math.min(100, allowed.length));
    }
    expectError(await product.anonymous().run(LOG), 'UNAUTHENTICATED');
  });

  it('filters by subject, actor, event and time', async () => {
    const { me } = (
      await founder.run(
        '{ me { person { id } memberships { role organisation { id name version state legalForm country tin } } } }',
      )
    ).data;
    const { organisation } =
      me.memberships.find(
        (each: { role: string; organisation: { state: string } }) =>
          each.role === 'ADMIN' && each.organisation.state === 'UNVERIFIED',
      ) ?? me.memberships[0];
    const filter = { subjectType: 'organisation', subjectId: organisation.id };
    const lines = await log(founder, filter);
    expect(lines.length).toBeGreaterThan(0);
    expect(new Set(lines.map(({ subjectId }) => subjectId))).toEqual(new Set([organisation.id]));
    expect(await log(student, filter)).toEqual([]);
    const mine = await log(admin, { actorId: me.person.id, event: ['organisation.registered'] });
    expect(mine.map(({ event }) => event)).toEqual(mine.map(() => 'organisation.registered'));
    expect(await log(admin, { from: '2100-01-01T00:00:00Z' })).toEqual([]);
    expect((await log(admin, { to: '2100-01-01T00:00:00Z' })).length).toBe(100);
    expectError(await admin.run(LOG, { filter: { subjectId: "x' or 1=1" } }), 'BAD_REQUEST');
  });

  it('is exported by administrators alone, with a fresh step-up, and the export is logged', async () => {
    const query = `?filter=${encodeURIComponent(JSON.stringify({ event: ['role.granted'] }))}`;
    const response = await admin.fetch(`/exports/event-log.csv${query}`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    const lines = (await response.text()).trim().split('\r\n');
    expect(lines.length).toBeGreaterThan(20);
    expect(lines[1]).toContain('role.granted');
    expect((await officer.fetch('/exports/event-log.csv')).status).toBe(403);
    expect((await product.anonymous().fetch('/exports/event-log.csv')).status).toBe(403);
    expect((await admin.fetch('/exports/event-log.csv?filter={"event":[1]}')).status).toBe(400);
    expect((await log(admin, { event: ['export.made'] }, 1))[0]).toMatchObject({ payload: { list: 'event-log' } });
  });
});

describe('the sealed log', () => {
  it('is whole, covers every event, and its head is public', async () => {
    await emitMany(30);
    await sealAll();
    const check = await checkLog(run);
    expect(check.tampered).toEqual([]);
    const [row] = await run<{ count: number }>('select count(*)::int as count from event_log', []);
    expect(check.events + check.unsealed).toBe(row?.count);
    expect((await log(admin, {}, 1))[0]?.sealed).toBe(true);
    const response = await product.anonymous().fetch('/.well-known/aim-log-head.json');
    const head = (await response.json()) as { hash: string };
    expect(head).toMatchObject({ hash: check.seals.at(-1)?.hash.toString('hex'), algorithm: 'SHA-256' });
    expect(reportOf(check).isWhole).toBe(true);
    expect((await checkLog(run, head.hash)).isKeptHeadFound).toBe(true);
  });

  it('seals nothing that a running transaction may still come before', async () => {
    await sealAll();
    await inTransaction(systemSeed(product.db, product.get, 'spec'), async (ctx) => {
      // Written before the others, committed after them.
      const early = { ...ctx, trail: null };
      await emit(early, 'person.enabled', { type: 'person', id: randomUUID() }, { personId: randomUUID() });
      await emitMany(3);
      await product.runSchedule('seal-log');
    });
    await sealAll();
    expect((await checkLog(run)).tampered).toEqual([]);
  });

  it('seals once, however many try', async () => {
    await emitMany(5);
    await Promise.all(Array.from({ length: 4 }, () => product.runSchedule('seal-log')));
    await sealAll();
    expect((await checkLog(run)).tampered).toEqual([]);
  });

  it('cannot be changed by the application, nor by its owner while the guards stand', async () => {
    for (const statement of ["update event_log set event = 'x'", 'delete from event_log', 'truncate event_seal'])
      await expect(product.db.rows(statement)).rejects.toThrow(/permission denied/);
    await expect(owner.query("update event_log set event = 'x'")).rejects.toThrow(/append-only/);
  });

  it('betrays fifty tamperings, each in the batch where it was made', async () => {
    for (let batch = 0; batch < 12; batch++) {
      await emitMany(8);
      await sealAll();
    }
    const clean = await checkLog(run);
    expect(clean.seals.length).toBeGreaterThan(12);
    const head = clean.seals.at(-1)?.hash.toString('hex') ?? '';
    const undetected: string[] = [];
    for (let round = 0; round < 50; round++) {
      const { what, seal } = await tampering(round, clean);
      const check = await checkLog(run, head);
      const { isWhole } = reportOf(check);
      const inPlace = seal === null || check.tampered.some((each) => each.seal.id === seal);
      if (isWhole || !inPlace) undetected.push(`${round} ${what} in ${seal}: ${reportOf(check).lines.join(' ')}`);
      await owner.query('rollback');
    }
    expect(undetected).toEqual([]);
    expect(reportOf(await checkLog(run, head)).isWhole).toBe(true);
  });

  it('seals long stretches whole, over several pages', async () => {
    await owner.query(
      `insert into event_log (at, event, subject_type, subject_id, request_id)
       select now(), 'person.enabled', 'person', uuidv7(), 'spec' from generate_series(1, 12000)`,
    );
    await sealAll();
    const { seals, tampered } = await checkLog(run);
    expect(tampered).toEqual([]);
    expect(seals.at(-1)?.eventCount).toBeGreaterThanOrEqual(12_000);
  });

  /** One random act of somebody who owns the database, left in an open transaction. */
  async function tampering(round: number, { seals }: LogCheck): Promise<{ what: string; seal: string | null }> {
    const target = seals[(round * 7) % seals.length];
    if (!target) throw new Error('nothing is sealed');
    const bounds = [target.fromXid, target.toXid];
    const one = '(select id from event_log where xid >= $1::xid8 and xid < $2::xid8 order by id offset 1 limit 1)';
    const acts: [string, string, unknown[]][] = [
      ['edit of an event', `update event_log set event = 'person.disabled' where id = ${one}`, bounds],
      ['edit of a payload', `update event_log set payload = payload || '{"x":1}' where id = ${one}`, bounds],
      ['edit of an actor', `update event_log set actor_id = uuidv7() where id = ${one}`, bounds],
      ['edit of a time', `update event_log set at = at + interval '1 ms' where id = ${one}`, bounds],
      ['edit of a request', `update event_log set request_id = 'other' where id = ${one}`, bounds],
      ['delete', `delete from event_log where id = ${one}`, bounds],
      [
        'insert',
        `insert into event_log (xid, at, event, subject_type, subject_id, request_id) values ($1::xid8, now(), 'person.enabled', 'person', uuidv7(), 'x')`,
        [target.fromXid],
      ],
      [
        'reorder',
        `with two as (select id, position, lead(position) over (order by position) as next, lag(position) over (order by position) as before
          from (select id, position from event_log where xid >= $1::xid8 and xid < $2::xid8 order by position limit 2) t)
        update event_log l set position = coalesce(two.next, two.before) + 0 from two where l.id = two.id`,
        bounds,
      ],
      ['edit of a seal', 'update event_seal set hash = sha256(hash) where id = $1', [target.id]],
      [
        'edit of a seal’s time',
        "update event_seal set sealed_at = sealed_at + interval '1 second' where id = $1",
        [target.id],
      ],
      ['removal of a seal', 'delete from event_seal where id = $1', [target.id]],
      [
        'removal of the end',
        'with s as (delete from event_seal where id >= $1 returning from_xid) delete from event_log where xid >= (select min(from_xid) from s)',
        [target.id],
      ],
    ];
    const [what, statement, values] = acts[round % acts.length] as [string, string, unknown[]];
    await owner.query('begin');
    await owner.query('alter table event_log disable trigger event_log_append_only');
    await owner.query('alter table event_seal disable trigger event_seal_append_only');
    await owner.query('alter table event_log drop constraint uq_event_log_position');
    await owner.query('alter table event_log alter position drop identity');
    await owner.query('alter table event_log alter position set default 1');
    await owner.query('alter table event_delivery drop constraint fk_event_delivery_event');
    const { rowCount } = await owner.query(statement, values);
    expect({ what, changed: (rowCount ?? 0) > 0 || what.startsWith('removal') }).toEqual({ what, changed: true });
    return { what, seal: what.startsWith('removal') ? null : target.id };
  }
});

describe('dead letters', () => {
  it('are seen by administrators and queued again under a new id', async () => {
    const [event] = await log(admin, { event: ['organisation.registered'] }, 1);
    await product.db.rows(
      "insert into dead_letter (event_id, reaction, attempts, reason) values ($1, 'tell-registrars', 8, 'mail server down')",
      [event?.id],
    );
    expectError(await officer.run(LETTERS), 'FORBIDDEN');
    const [letter] = (await admin.run(LETTERS)).data.deadLetters;
    expect(letter).toMatchObject({ reaction: 'tell-registrars', attempts: 8, subject: 'Təşkilat qeydiyyatdan keçdi' });
    expectError(await officer.run(RETRY, { id: letter.id }), 'FORBIDDEN');
    const answer = await admin.run(RETRY, { id: letter.id });
    expectDone(answer);
    expect(answer.data.retryDeadLetter.deadLetters).toEqual([]);
    expectError(await admin.run(RETRY, { id: letter.id }), 'NOT_FOUND');
    const jobs: ReactionJob[] = [];
    await expect(relayRetries(product.db, () => Promise.reject(new Error('queue down')))).rejects.toThrow('queue down');
    await relayRetries(product.db, async (batch) => void jobs.push(...batch));
    expect(jobs).toMatchObject([{ eventId: event?.id, reaction: 'tell-registrars' }]);
    expect(jobs[0]?.jobId).not.toBe(`${event?.id}_tell-registrars`);
    expect(await relayRetries(product.db, async () => {})).toBe(0);
  });
});
