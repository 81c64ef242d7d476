import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DAY, HOUR } from '@aim/domain/kernel/instant';
import { NestFactory } from '@nestjs/core';
import { buildSchema, GraphQLInputObjectType, getNamedType } from 'graphql';
import pg from 'pg';
import { WorkerModule } from '../../src/app.module.ts';
import type { Locator } from '../../src/platform/ctx.ts';
import { Database } from '../../src/platform/database.ts';
import { readConfiguration } from '../../src/runtime/configuration.js';
import { makeCentre, type TestCentre } from '../../test/spaces.ts';
import { bootDatabase } from '../support/database.ts';
import { serve } from '../support/serve.ts';
import { type SignedIn, signIn } from './support/people.ts';
import { type Gate, report } from './support/verdict.ts';

/** R12: each creating mutation five times in parallel with one key; no row too many, the same answer each time. */
const ROUNDS = Number(process.argv[2] ?? 100);
const TIMES = 5;

interface Creation {
  /** The table whose rows are counted. */
  readonly table: string;
  readonly answer: string;
  readonly input: (organisationId: string) => Record<string, unknown>;
  /** Beyond so many a rule refuses more of them. */
  readonly most?: number;
}

const ROOMS = ['Otaq', 'Zal'];
const OPEN_HOURS = 12;
let hours = 0;
/** A free hour of a room that nothing else is booked in. */
const freeHour = (room: string) => () => {
  const startsAt = new Date(
    centre.at(2, '08:00').getTime() + Math.floor(hours / OPEN_HOURS) * DAY + (hours++ % OPEN_HOURS) * HOUR,
  );
  return { resourceId: centre.rooms[room]?.id, startsAt, endsAt: new Date(startsAt.getTime() + HOUR), people: 1 };
};

const CREATIONS: Readonly<Record<string, Creation>> = {
  registerOrganisation: {
    table: 'organisation',
    answer: 'organisation { id }',
    input: () => ({ name: `Təkrar ${randomUUID()}`, legalForm: 'FOREIGN_COMPANY', country: 'NO' }),
  },
  inviteMember: {
    table: 'invitation',
    answer: 'invitation { id }',
    input: (organisationId) => ({ organisationId, email: `${randomUUID()}@example.az`, role: 'MEMBER' }),
    most: 40,
  },
  holdSlot: { table: 'booking', answer: 'booking { id }', input: freeHour('Otaq') },
  requestBooking: {
    table: 'booking',
    answer: 'booking { id }',
    input: () => ({ ...freeHour('Zal')(), title: 'Təkrar' }),
  },
  createCalendarFeed: {
    table: 'calendar_feed',
    answer: 'calendarFeed { id }',
    input: () => ({ kind: 'PERSON', subjectId: null }),
  },
  registerStartup: {
    table: 'startup',
    answer: 'startup { id }',
    input: () => ({ name: `Təkrar ${randomUUID()}`, sector: 'AGRITECH' }),
  },
};

const schema = buildSchema(readFileSync(join(process.cwd(), 'api/schema.graphql'), 'utf8'));
const creating = Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap(({ name, args: [input] }) => {
  const type = input && getNamedType(input.type);
  return type instanceof GraphQLInputObjectType && 'idempotencyKey' in type.getFields()
    ? [{ name, type: type.name }]
    : [];
});

const database = await bootDatabase();
const centre = await prepare();
const product = await serve('product', database.environment);
const owner = new pg.Client({ connectionString: database.ownerUrl });
await owner.connect();
const founder = await signIn(product.url, 'founder');
const { data } = await founder.run('{ me { memberships { organisation { id } } } }');
const organisationId: string = data.me.memberships[0].organisation.id;

const gates: Gate[] = [];
const controls: Gate[] = [];
for (const { name, type } of creating) {
  const creation = CREATIONS[name];
  if (!creation) {
    gates.push({ name, seen: 'no example: add one to this drill', passed: false });
    continue;
  }
  gates.push(await repeat(founder, name, type, creation, Math.min(ROUNDS, creation.most ?? ROUNDS), true));
  controls.push(await repeat(founder, name, type, creation, 1, false));
}
report(`R12 idempotency: ${ROUNDS} rounds of ${TIMES} parallel calls with one key`, gates, controls);
await owner.end();
await product.stop();
await database.drop();

/** Two rooms of their own, bookable for a year ahead. */
async function prepare(): Promise<TestCentre> {
  const app = await NestFactory.createApplicationContext(
    WorkerModule.forRoot(readConfiguration(database.environment)),
    {
      ...{ abortOnError: false, logger: false },
    },
  );
  const db = app.get(Database);
  const get: Locator = (token) => app.get(token, { strict: false });
  const made = await makeCentre(
    { db, get },
    ROOMS.map((name) => ({ name })),
    [['ADVANCE', { days: 390 }]],
  );
  await app.close();
  await db.close();
  return made;
}

/** With one key there is one row and one answer; the control gives each call a key of its own. */
async function repeat(
  client: SignedIn,
  name: string,
  type: string,
  { table, answer, input }: Creation,
  rounds: number,
  isOneKey: boolean,
): Promise<Gate> {
  const before = await countOf(table);
  let different = 0;
  for (let round = 0; round < rounds; round++) {
    const [shared, key] = [input(organisationId), randomUUID()];
    const answers = await Promise.all(
      Array.from({ length: TIMES }, () =>
        client.run(`mutation ($input: ${type}!) { ${name}(input: $input) { ${answer} problems { code } } }`, {
          input: { ...shared, idempotencyKey: isOneKey ? key : randomUUID() },
        }),
      ),
    );
    const texts = new Set(answers.map((each) => JSON.stringify(each)));
    if (texts.size > 1 || !/"id":"/.test([...texts].join())) different++;
  }
  const rows = (await countOf(table)) - before;
  return {
    name: isOneKey ? name : `${name}, each call with a key of its own`,
    seen: `${rows} rows in ${rounds} rounds, ${different} with different answers`,
    passed: rows === rounds && different === 0,
  };
}

async function countOf(table: string): Promise<number> {
  const { rows } = await owner.query<{ count: number }>(`select count(*)::int as count from ${table}`);
  return rows[0]?.count ?? 0;
}
