import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { WorkerModule } from '../../src/app.module.ts';
import type { Locator } from '../../src/platform/ctx.ts';
import { Database } from '../../src/platform/database.ts';
import { readConfiguration } from '../../src/runtime/configuration.js';
import { RegisterWalk } from '../../test/register-walk.ts';
import { bootDatabase } from '../support/database.ts';
import { report } from './support/verdict.ts';

/** A thousand random decisions about residents in parallel; everything that speaks about them must say the same afterwards. */
const SIZES = { residents: 60, steps: Number(process.argv[2] ?? 1000), clients: 8 };

const database = await bootDatabase();
const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(readConfiguration(database.environment)), {
  abortOnError: false,
  logger: false,
});
const db = app.get(Database);
const get: Locator = (token) => app.get(token, { strict: false });
const walk = new RegisterWalk(db, get, SIZES);

const ids = await walk.makeResidents();
const before = await walk.lists();
const taken = await walk.run(ids, walk.byActs);
const broken = await walk.broken(ids, await walk.lists());
const stale = await walk.broken(ids, before);
const others = await walk.makeResidents();
await walk.run(others, walk.pastTheDoor);
const loose = await walk.broken(others, await walk.lists());

report(
  `Register: ${SIZES.steps} random decisions on ${SIZES.residents} residents by ${SIZES.clients} clients`,
  [
    {
      name: 'register, certificates, status lists, history and notices agree',
      seen: `${broken.length} broken`,
      passed: broken.length === 0,
    },
    { name: 'decisions were taken', seen: `${taken}`, passed: taken >= SIZES.steps },
  ],
  [
    { name: 'a status list from before', seen: `${stale.length} broken`, passed: stale.length === 0 },
    { name: 'decisions past the one way', seen: `${loose.length} broken`, passed: loose.length === 0 },
  ],
);
await app.close();
await db.close();
await database.drop();
