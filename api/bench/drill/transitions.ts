import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { WorkerModule } from '../../src/app.module.ts';
import type { Locator } from '../../src/platform/ctx.ts';
import { Database } from '../../src/platform/database.ts';
import { readConfiguration } from '../../src/runtime/configuration.js';
import { LifecycleRace } from '../../test/lifecycle-race.ts';
import { bootDatabase } from '../support/database.ts';
import { report } from './support/verdict.ts';

/** R03: random changes of state in parallel; none illegal, every history leads to the present state. */
const SIZES = { objects: 250, attempts: Number(process.argv[2] ?? 5000), clients: 32 };

const database = await bootDatabase();
const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(readConfiguration(database.environment)), {
  abortOnError: false,
  logger: false,
});
const db = app.get(Database);
const get: Locator = (token) => app.get(token, { strict: false });
const race = new LifecycleRace(db, get, SIZES);

const ids = await race.makeOrganisations();
const changed = await race.run(ids, race.byTransition);
const broken = await race.broken(ids);
const loose = await race.makeOrganisations();
await race.run(loose, race.withoutVersion);
const found = await race.broken(loose);

report(
  `R03 transitions: ${SIZES.attempts} attempts on ${SIZES.objects} objects by ${SIZES.clients} clients`,
  [
    { name: 'no history that does not lead to the present', seen: `${broken.length}`, passed: broken.length === 0 },
    { name: 'states did change', seen: `${changed}`, passed: changed >= SIZES.objects },
  ],
  [{ name: 'a door without a look at the version', seen: `${found.length} broken`, passed: found.length === 0 }],
);
await app.close();
await db.close();
await database.drop();
