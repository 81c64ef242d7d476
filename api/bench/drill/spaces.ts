import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { HOUR } from '@aim/domain/kernel/instant';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { WorkerModule } from '../../src/app.module.ts';
import type { Locator } from '../../src/platform/ctx.ts';
import { Database } from '../../src/platform/database.ts';
import { readConfiguration } from '../../src/runtime/configuration.js';
import { SpaceRace, spaceFaults } from '../../test/space-race.ts';
import { makeCentre, type TestCentre, type TestRoom } from '../../test/spaces.ts';
import { BookingCrowd, type Person } from './support/booking-crowd.ts';
import { signIn } from './support/people.ts';
import { type Killed, StartedProduct } from './support/started-product.ts';
import { type Gate, report } from './support/verdict.ts';

/**
 * R01 and R02 for rooms: a crowd holds, books, changes, cancels, books series and closes rooms through GraphQL, while API, worker and
 * PostgreSQL are killed; afterwards the ledger is counted and compared with what each of them was told. Then series of 26 weeks at once.
 */
const ATTEMPTS = Number(process.argv[2] ?? 10_000);
const CLIENTS = 32;
const MINUTES = 12;
const KILLS: readonly Killed[] = ['api', 'database', 'worker'];
const ROUNDS_OF_KILLS = Number(process.argv[3] ?? 4);
const SERIES_CLIENTS = 24;
const SERIES_WEEKS = 26;
const SERIES_ROUNDS = 6;
const DAYS = 70;
const BACK_WITHIN = 10_000;

const rooms: TestRoom[] = [
  ...Array.from({ length: 16 }, (_, index) => ({ name: `Otaq ${index + 1}` })),
  { name: 'A', kind: 'HALL' },
  { name: 'B', kind: 'HALL' },
  { name: 'AB', kind: 'HALL', parts: ['A', 'B'] },
  { name: 'Masalar', kind: 'HOT_DESK', units: 3 },
];
const seriesRooms: TestRoom[] = Array.from({ length: SERIES_CLIENTS + 1 }, (_, index) => ({ name: `S${index}` }));

const product = await StartedProduct.start();
const { centre, seriesCentre, control } = await prepare();
const people = await Promise.all((await personas()).map(signInAs));
const idOf = (where: TestCentre, name: string) => where.rooms[name]?.id as string;
const crowd = new BookingCrowd(people, {
  rooms: rooms.map(({ name }) => idOf(centre, name)),
  wanted: ['Otaq 1', 'A', 'AB', 'Masalar'].map((name) => idOf(centre, name)),
  opens: centre.at(2, '08:00'),
  days: DAYS,
});

const begun = performance.now();
const race = crowd.run({ clients: CLIENTS, attempts: ATTEMPTS, until: begun + MINUTES * 60_000 });
const recoveries = await killInBetween();
await race;
const seconds = (performance.now() - begun) / 1000;

const owner = new pg.Client({ connectionString: product.ownerUrl });
await owner.connect();
const rows = async (text: string, values: unknown[]) => (await owner.query(text, values)).rows;
const found = (await rows('select id, state from booking where centre_id = $1', [centre.id])) as {
  id: string;
  state: string;
}[];
const faults = await spaceFaults(rows, centre.id);
const ghosts = crowd.ghosts(found);
const series = await seriesAtOnce();
const seriesFaults = await spaceFaults(rows, seriesCentre.id);
await owner.end();
const deadlocks = product.log().match(/40P01|deadlock detected/g)?.length ?? 0;
await product.stop();

const done = Object.values(crowd.counts).reduce((sum, each) => sum + each.done, 0);
const counts = Object.entries(crowd.counts).map(([name, each]) => `${name} ${each.done}+${each.refused}`);
for (const line of [...ghosts.slice(0, 10), ...new Set(crowd.faults.slice(0, 20))]) process.stdout.write(`${line}\n`);
const slowest = Math.max(...recoveries);
const byPart = KILLS.map((what, part) => {
  const times = recoveries.filter((_, index) => index % KILLS.length === part);
  return `${what} ${times.map((each) => (each / 1000).toFixed(1)).join(' ')}`;
});
report(
  `R01/R02 spaces: ${crowd.attempts} operations by ${CLIENTS} clients in ${seconds.toFixed(0)} s (${counts.join(', ')}), ${recoveries.length} kills, ${crowd.repeated} asked again, ${crowd.waited} told to wait`,
  [
    { name: 'operations', seen: `${crowd.attempts}`, passed: crowd.attempts >= ATTEMPTS },
    { name: 'most were done, not refused', seen: `${done}`, passed: done * 2 > crowd.attempts },
    none('no overlapping pair', faults.overlaps + seriesFaults.overlaps),
    none('no stay without its claims, none with too many', faults.ghosts + seriesFaults.ghosts),
    none('no quota that is off', faults.quotas),
    none('nothing was told that is not so, nothing is so that was not told', ghosts.length),
    none('every question was answered in the end', crowd.unanswered),
    none('no error while everything was there', crowd.faults.length),
    none('no deadlock shown as an error', deadlocks),
    {
      name: 'back within 10 s of a kill',
      seen: `${slowest.toFixed(0)} ms (s: ${byPart.join(', ')})`,
      passed: slowest <= BACK_WITHIN,
    },
    ...series,
  ],
  [{ name: 'looking first, writing then', seen: `${control} overlapping pairs`, passed: control === 0 }],
);

function none(name: string, seen: number): Gate {
  return { name, seen: `${seen}`, passed: seen === 0 };
}

/** The places, and the control on the same server: the crowd of processes is not there yet. */
async function prepare() {
  const configuration = readConfiguration(product.environment);
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(configuration), {
    ...{ abortOnError: false, logger: false },
  });
  const db = app.get(Database);
  const get: Locator = (token) => app.get(token, { strict: false });
  const made = await makeCentre({ db, get }, rooms, [
    ['QUOTA', { period: 'WEEK', minutes: 1800 }, 'MEETING_ROOM'],
    ['QUOTA', { period: 'DAY', minutes: 240 }, 'HALL'],
  ]);
  const forSeries = await makeCentre({ db, get }, seriesRooms);
  const loose = await SpaceRace.prepare({ db, get }, { clients: CLIENTS, attempts: 1000, days: 2 });
  await loose.runUnguarded();
  const { overlaps } = await loose.faults();
  await app.close();
  await db.close();
  return { centre: made, seriesCentre: forSeries, control: overlaps };
}

async function personas(): Promise<string[]> {
  const response = await fetch(`${product.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ demoPersonas { key } }' }),
  });
  const { data } = (await response.json()) as { data: { demoPersonas: { key: string }[] } };
  return data.demoPersonas.map(({ key }) => key);
}

async function signInAs(persona: string): Promise<Person> {
  return {
    ...(await signIn(product.url, persona)),
    origin: product.url,
    isOfficer: persona.startsWith('centre-officer'),
  };
}

/** Each part in turn, evenly over the run; how long it took until the product served again. */
async function killInBetween(): Promise<number[]> {
  const took: number[] = [];
  const kills = Array.from({ length: ROUNDS_OF_KILLS }, () => KILLS).flat();
  for (const [index, what] of kills.entries()) {
    const after = ((index + 1) * ATTEMPTS) / (kills.length + 2);
    while (crowd.attempts < after) {
      if (performance.now() - begun > MINUTES * 60_000) return took;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    took.push(await crowd.whileAway(() => product.kill(what)));
  }
  return took;
}

/** Everybody books 26 weeks at the same moment: each in a room of their own, then all in the same one, which one of them gets. */
async function seriesAtOnce(): Promise<Gate[]> {
  const times: number[] = [];
  const wrong: string[] = [];
  const book = async (index: number, room: string, hour: number) => {
    const person = people[index % people.length] as Person;
    const startsAt = new Date(seriesCentre.at(3, '08:00').getTime() + hour * HOUR);
    const input = {
      ...{ resourceId: idOf(seriesCentre, room), startsAt, endsAt: new Date(startsAt.getTime() + HOUR), people: 1 },
      ...{ title: 'Sıra', idempotencyKey: randomUUID(), series: { rule: `FREQ=WEEKLY;COUNT=${SERIES_WEEKS}` } },
    };
    const sent = performance.now();
    const { data, errors } = await person.run(
      'mutation ($input: RequestBookingInput!) { requestBooking(input: $input) { series { bookings { id } } problems { code } } }',
      { input },
    );
    times.push(performance.now() - sent);
    if (errors) wrong.push(JSON.stringify(errors));
    return (data?.requestBooking?.series?.bookings?.length ?? 0) as number;
  };
  const all = (room: (index: number) => string, hour: number) =>
    Promise.all(Array.from({ length: SERIES_CLIENTS }, (_, index) => book(index, room(index), hour)));
  for (let round = 0; round < SERIES_ROUNDS; round++) {
    const apart = await all((index) => `S${index + 1}`, round);
    if (apart.some((count) => count !== SERIES_WEEKS)) wrong.push(`apart: ${apart.join()}`);
    const together = (await all(() => 'S0', round)).sort((one, other) => other - one);
    if (together[0] !== SERIES_WEEKS || together.slice(1).some((count) => count !== 0))
      wrong.push(`together: ${together.join()}`);
  }
  for (const line of wrong.slice(0, 5)) process.stdout.write(`${line}\n`);
  const sorted = times.toSorted((one, other) => one - other);
  const [p99 = 0, median = 0] = [sorted[Math.ceil(times.length * 0.99) - 1], sorted[Math.floor(times.length / 2)]];
  return [
    none(`series of ${SERIES_WEEKS} weeks by ${SERIES_CLIENTS} at once: all of it or nothing`, wrong.length),
    {
      name: `each of ${times.length} within 1 s (p99)`,
      ...{ seen: `${p99.toFixed(0)} ms, median ${median.toFixed(0)} ms`, passed: p99 <= 1000 },
    },
  ];
}
