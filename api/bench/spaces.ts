import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { DAY, HOUR } from '@aim/domain/kernel/instant';
import { addDays, dateOf } from '@aim/domain/kernel/zone';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { WorkerModule } from '../src/app.module.ts';
import type { Locator } from '../src/platform/ctx.ts';
import { Database } from '../src/platform/database.ts';
import { readConfiguration } from '../src/runtime/configuration.js';
import { makeCentre, type TestCentre } from '../test/spaces.ts';
import { cpuReader } from './support/cpu.ts';
import { bootDatabase } from './support/database.ts';
import { heading } from './support/heading.ts';
import { type Contender, compare, send, table } from './support/measure.ts';
import { serve } from './support/serve.ts';
import { signIn } from './support/sign-in.ts';

/** A centre's week and the making of a booking, each against the bare SQL over HTTP, among 200,000 bookings or as many as are named. */
const BOOKINGS = Number(process.argv.slice(2).find((each) => /^\d+$/.test(each)) ?? 200_000);
const [CENTRES, ROOMS, BUSY_DAYS] = [8, 24, 60];
const PEOPLE = ['founder', 'student', 'investor', 'mentor', 'admin', 'programme-officer', 'centre-officer', 'juror'];

const WEEK = `query ($id: ID!, $from: Date!) { availability(centreId: $id, from: $from) { zone
  days { on isClosed closureName opensAt closesAt }
  resources { resource { id name kind capacity units } open { startsAt endsAt } busy { startsAt endsAt units isMine kind } } } }`;
/** The same rooms, hours and times taken, as PostgreSQL's own JSON. */
const RAW_WEEK = `select json_agg(json_build_object('resource', json_build_object('id', r.id, 'name', r.name, 'kind', r.kind, 'capacity', r.capacity,
    'units', r.units), 'open', (select coalesce(json_agg(json_build_object('startsAt', lower(w.during), 'endsAt', upper(w.during)) order by w.during), '[]')
      from resource_leaf x join open_window w on w.leaf_id = x.leaf_id and w.during && tstzrange($2, $3) where x.resource_id = r.id),
    'busy', (select coalesce(json_agg(json_build_object('startsAt', lower(c.during), 'endsAt', upper(c.during), 'units', 1, 'isMine', false,
      'kind', c.source) order by c.during), '[]') from resource_leaf x join claim c on c.leaf_id = x.leaf_id and c.during && tstzrange($2, $3)
      where x.resource_id = r.id)) order by r.position, r.id)::text as body
  from resource r where r.centre_id = $1 and r.is_open`;
/** A free hour of every second room, the stay and its claim by one statement. */
const rawBooking = (more = '') => `with n as (select nextval('bench_slot') as n),
  s as (select b.*, tstzrange(x, x + interval '1 hour') as during, (select id from person limit 1) as owner_id
        from n join bench_room b on b.n = n.n % (select count(*) from bench_room)
        cross join lateral (select $1::timestamptz + make_interval(days => (n.n / 12 / (select count(*) from bench_room))::int,
          hours => (n.n / (select count(*) from bench_room) % 12)::int) as x) t),
  made as (insert into booking (reference, resource_id, centre_id, use_during, state, owner_id, title, people, made_at, changed_at)
    select 'R-' || n.n, s.resource_id, s.centre_id, s.during, 'CONFIRMED', s.owner_id, 'Ölçü', 1, now(), now() from s, n
    returning id, owner_id, resource_id),
  claimed as (insert into claim (leaf_id, unit_no, during, use_during, source, booking_id, booking_live)
    select s.leaf_id, 1, s.during, s.during, 'BOOKING', made.id, true from s, made on conflict do nothing returning booking_id)${more}
  select json_build_object('booking', booking_id)::text as body from claimed`;
/** All rows that a booking leaves: besides, by the same statement, its history, its event, what the relay delivers and the key of the request. */
const RAW_ROWS = rawBooking(`,
  stepped as (insert into state_transition (machine, subject_id, event, from_state, to_state, at, actor_id)
    select 'booking', id, 'book', 'HELD', 'CONFIRMED', now(), owner_id from made),
  logged as (insert into event_log (event, at, actor_id, subject_type, subject_id, payload, request_id)
    select 'booking.confirmed', now(), owner_id, 'booking', id, jsonb_build_object('bookingId', id, 'resourceId', resource_id), 'bench' from made
    returning id),
  delivered as (insert into event_delivery (event_id) select id from logged),
  keyed as (insert into idempotency_key (owner_id, operation, key, request_hash, result)
    select owner_id, 'requestBooking', id::text, sha256('bench'), jsonb_build_object('booking', id) from made)`);
const BOOK = `mutation ($input: RequestBookingInput!) { requestBooking(input: $input) {
  booking { id reference state startsAt endsAt } problems { code } } }`;

const database = await bootDatabase();
const owner = new pg.Client({ connectionString: database.ownerUrl });
await owner.connect();
const centres = await prepare();
const busy = centres[0] as TestCentre;
const free = centres.at(-1) as TestCentre;
const from = addDays(dateOf(busy.at(0, '12:00'), busy.zone), 7);
const window = [new Date(busy.at(7, '00:00')), new Date(busy.at(14, '00:00'))];
const raw = await serve('raw', {
  ...database.environment,
  RAW_STATEMENTS: JSON.stringify({
    week: { text: RAW_WEEK, values: [busy.id, ...window] },
    book: { text: rawBooking(), values: [free.at(2, '08:00')] },
    rows: { text: RAW_ROWS, values: [free.at(2, '08:00')] },
  }),
});
const ours = await serve('product', database.environment);
const cookies = await Promise.all(PEOPLE.map((persona) => signIn(ours.url, persona)));
process.stdout.write(
  await heading(
    owner,
    `Rooms: ${CENTRES} centres of ${ROOMS} rooms, ${BOOKINGS} bookings, 8 connections, 4 interleaved rounds of 2 s`,
  ),
);

const graphql = (query: string, variables: object, cookie: string) => ({
  ...{ url: `${ours.url}/graphql`, method: 'POST' as const, headers: { 'content-type': 'application/json', cookie } },
  body: JSON.stringify({ query, variables }),
});
const isWhole = (status: number, body: string) =>
  status === 200 && body.includes('"busy"') && !body.includes('"errors"');
const [rawCpu, ourCpu] = [cpuReader(owner, raw.pid), cpuReader(owner, ours.pid)];
const week: Contender[] = [
  { name: 'raw: a week', cpu: rawCpu, send: () => ({ url: `${raw.url}/week`, method: 'GET' }), isRight: isWhole },
  {
    name: 'availability of a centre: policy, zone, days, projection',
    cpu: ourCpu,
    send: () => graphql(WEEK, { id: busy.id, from }, cookies[0] as string),
    isRight: isWhole,
  },
];
await compareAnswers();
await measureThem(week, 500);

let slot = 0;
const freeRooms = Object.values(free.rooms).slice(0, ROOMS / 2);
const book: Contender[] = [
  {
    name: 'raw: a stay and its claim',
    cpu: rawCpu,
    send: () => ({ url: `${raw.url}/book`, method: 'GET' }),
    isRight: (status, body) => status === 200 && body.includes('"booking"'),
  },
  {
    name: 'raw: all rows a booking leaves (claim, history, event, delivery, key)',
    cpu: rawCpu,
    send: () => ({ url: `${raw.url}/rows`, method: 'GET' }),
    isRight: (status, body) => status === 200 && body.includes('"booking"'),
  },
  {
    name: 'requestBooking: rules, ledger, history, event, idempotency',
    cpu: ourCpu,
    send: () => {
      const [room, hour] = [slot % freeRooms.length, Math.floor(slot / freeRooms.length)];
      const startsAt = new Date(free.at(2, '08:00').getTime() + Math.floor(hour / 12) * DAY + (hour % 12) * HOUR);
      const input = {
        ...{ resourceId: freeRooms[room]?.id, startsAt, endsAt: new Date(startsAt.getTime() + HOUR) },
        ...{ people: 1, title: 'Ölçü', idempotencyKey: randomUUID() },
      };
      return graphql(BOOK, { input }, cookies[slot++ % cookies.length] as string);
    },
    isRight: (status, body) => status === 200 && body.includes('"CONFIRMED"'),
  },
];
await measureThem(book, 4000);
const { rows } = await owner.query<{ made: number; held: number }>(
  `select (select count(*)::int from booking where centre_id = $1 and title = 'Ölçü') as made,
     (select count(*)::int from claim c join booking b on b.id = c.booking_id where b.centre_id = $1 and b.title = 'Ölçü') as held`,
  [free.id],
);
process.stdout.write(
  `\n${rows[0]?.made} stays were made, ${rows[0]?.held} hold their time, ${slot} of them by GraphQL\n`,
);
if (rows[0]?.made !== rows[0]?.held) process.exitCode = 1;

await Promise.all([ours.stop(), raw.stop()]);
await owner.end();
await database.drop();

async function measureThem(contenders: readonly Contender[], warmRequests: number): Promise<void> {
  // What is compiled and prepared as it is used has been used often enough by then, however busy the machine is.
  const figures = await compare(contenders, { connections: 8, warmSeconds: 2, warmRequests });
  process.stdout.write(`\n${table(figures)}\n`);
  if (figures.some(({ failures }) => failures > 0)) process.exitCode = 1;
}

/** Both say the same of every room before anything is measured. */
async function compareAnswers(): Promise<void> {
  const [bare, full] = await Promise.all(week.map((contender) => send(contender)));
  type Room = { resource: { id: string }; open: object[]; busy: { startsAt: string }[] };
  const told = (room: Room) =>
    `${room.resource.id} ${room.open.length} ${room.busy.map(({ startsAt }) => new Date(startsAt).toISOString()).join()}`;
  const ofRaw = (JSON.parse(bare?.body ?? '[]') as Room[]).map(told);
  const ofOurs = (JSON.parse(full?.body ?? '{}').data.availability.resources as Room[]).map(told);
  const taken = ofOurs.join().split('T').length - 1;
  process.stdout.write(`\nThe week: ${ofOurs.length} rooms, ${taken} times taken\n`);
  if (JSON.stringify(ofRaw) !== JSON.stringify(ofOurs) || taken < ROOMS) throw new Error('the answers differ');
}

/** Centres with their hours; past stays for the bulk, coming ones with claims for most of the hours; one centre stays free. */
async function prepare(): Promise<TestCentre[]> {
  const app = await NestFactory.createApplicationContext(
    WorkerModule.forRoot(readConfiguration(database.environment)),
    {
      ...{ abortOnError: false, logger: false },
    },
  );
  const db = app.get(Database);
  const get: Locator = (token) => app.get(token, { strict: false });
  const rooms = Array.from({ length: ROOMS }, (_, index) => ({ name: `Otaq ${index}` }));
  const made: TestCentre[] = [];
  for (let index = 0; index < CENTRES; index++)
    made.push(await makeCentre({ db, get }, rooms, [['ADVANCE', { days: 390 }]]));
  await app.close();
  await db.close();
  const last = made.at(-1) as TestCentre;
  await owner.query('alter table booking disable trigger booking_keeps_claims');
  const stay = `insert into booking (reference, resource_id, centre_id, use_during, state, owner_id, title, people, made_at, changed_at)
    select $1 || n || '-' || r.id, r.id, r.centre_id, tstzrange(x, x + interval '1 hour'), $2, (select id from person limit 1), 'Görüş', 1, now(), now()
    from resource r cross join generate_series(0, $4::int) n cross join lateral (select $3::timestamptz + make_interval(days => (n / 6)::int, hours => (n % 6)::int * 2) as x) t
    where r.centre_id = any($5)`;
  const others = made.slice(0, -1).map(({ id }) => id);
  const coming = BUSY_DAYS * 6 - 1;
  const past = Math.max(0, Math.round(BOOKINGS / ((CENTRES - 1) * ROOMS)) - coming - 1);
  await owner.query(stay, ['C', 'CONFIRMED', last.at(1, '08:00'), coming, others]);
  await owner.query(stay, ['P', 'COMPLETED', last.at(-Math.ceil(past / 6) - 2, '08:00'), past, others]);
  await owner.query(
    `insert into claim (leaf_id, unit_no, during, use_during, source, booking_id, booking_live)
     select x.leaf_id, 1, b.use_during, b.use_during, 'BOOKING', b.id, true from booking b join resource_leaf x on x.resource_id = b.resource_id
     where b.live and b.centre_id = any($1)`,
    [others],
  );
  await owner.query('alter table booking enable trigger booking_keeps_claims');
  await owner.query('create sequence bench_slot minvalue 0 start 0');
  await owner.query(
    `create table bench_room as select row_number() over (order by r.id) - 1 as n, r.id as resource_id, r.centre_id, x.leaf_id
     from resource r join resource_leaf x on x.resource_id = r.id where r.id = any($1)`,
    [
      Object.values(last.rooms)
        .slice(ROOMS / 2)
        .map(({ id }) => id),
    ],
  );
  await owner.query('grant select on bench_room to aim_app');
  await owner.query('grant usage on sequence bench_slot to aim_app');
  await owner.query('vacuum analyze');
  return made;
}
