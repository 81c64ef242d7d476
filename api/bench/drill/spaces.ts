import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { WorkerModule } from '../../src/app.module.ts';
import type { Locator } from '../../src/platform/ctx.ts';
import { Database } from '../../src/platform/database.ts';
import { readConfiguration } from '../../src/runtime/configuration.js';
import { SpaceRace } from '../../test/space-race.ts';
import { bootDatabase } from '../support/database.ts';
import { report } from './support/verdict.ts';

/** R01: people book and cancel the same halls, rooms and desks at once; the ledger holds no overlap and counts exactly. */
const SIZES = { attempts: Number(process.argv[2] ?? 10_000), clients: 48, days: 25 };

const database = await bootDatabase();
const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(readConfiguration(database.environment)), {
  abortOnError: false,
  logger: false,
});
const db = app.get(Database);
const get: Locator = (token) => app.get(token, { strict: false });

const race = await SpaceRace.prepare({ db, get }, SIZES);
const { booked, refused, cancelled } = await race.run();
const faults = await race.faults();
const loose = await SpaceRace.prepare({ db, get }, { ...SIZES, attempts: 1000, days: 2 });
await loose.runUnguarded();
const { overlaps: found } = await loose.faults();

report(
  `R01 spaces: ${SIZES.attempts} attempts by ${SIZES.clients} clients: ${booked} booked, ${refused} refused, ${cancelled} cancelled`,
  [
    { name: 'no overlapping pair', seen: `${faults.overlaps}`, passed: faults.overlaps === 0 },
    { name: 'no stay without its claims, none with too many', seen: `${faults.ghosts}`, passed: faults.ghosts === 0 },
    { name: 'no quota that is off', seen: `${faults.quotas}`, passed: faults.quotas === 0 },
    { name: 'stays were booked and given back', seen: `${booked}/${cancelled}`, passed: booked > 0 && cancelled > 0 },
  ],
  [{ name: 'looking first, writing then', seen: `${found} overlapping pairs`, passed: found === 0 }],
);
await app.close();
await db.close();
await database.drop();
