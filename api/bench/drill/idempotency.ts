import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { WorkerModule } from '../../src/app.module.ts';
import type { Locator } from '../../src/platform/ctx.ts';
import { Database } from '../../src/platform/database.ts';
import { readConfiguration } from '../../src/runtime/configuration.js';
import { CreationGround } from '../../test/creations/creation.ts';
import { CREATIONS, creatingMutations, type Repeated, repeatCreation } from '../../test/creations/repeat-creation.ts';
import { bootDatabase } from '../support/database.ts';
import { serve } from '../support/serve.ts';
import { signIn } from './support/people.ts';
import { type Gate, report } from './support/verdict.ts';

/** R12: each creating mutation five times in parallel with one key; no row too many, the same answer each time. */
const ROUNDS = Number(process.argv[2] ?? 100);
const TIMES = 5;

const database = await bootDatabase();
const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(readConfiguration(database.environment)), {
  abortOnError: false,
  logger: false,
});
const db = app.get(Database);
const get: Locator = (token) => app.get(token, { strict: false });
const product = await serve('product', database.environment);

const gates: Gate[] = [];
const controls: Gate[] = [];
for (const mutation of creatingMutations()) {
  const { name } = mutation;
  // Whoever works for long is asked to confirm who they are: each mutation has people who have just signed in.
  const ground = await CreationGround.prepare({ db, get }, (persona) => signIn(product.url, persona));
  const rounds = Math.min(ROUNDS, CREATIONS[name]?.most ?? ROUNDS);
  const once = await repeatCreation(ground, mutation, { rounds, times: TIMES, keys: 'SHARED' });
  gates.push(verdict(name, rounds, once));
  const control = await repeatCreation(ground, mutation, { rounds: 1, times: TIMES, keys: 'OWN' });
  controls.push(verdict(`${name}, each call with a key of its own`, 1, control));
}
report(`R12 idempotency: ${ROUNDS} rounds of ${TIMES} parallel calls with one key`, gates, controls);
await product.stop();
await app.close();
await db.close();
await database.drop();

/** With one key there is one row and one answer in each round. */
function verdict(name: string, rounds: number, { rows, different, undone }: Repeated): Gate {
  const why = undone.length > 0 ? `, ${undone.length} not done: ${undone[0]}` : '';
  return {
    name,
    seen: `${rows} rows in ${rounds} rounds, ${different} with different answers${why}`,
    passed: rows === rounds && different === 0 && undone.length === 0,
  };
}
