import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { WorkerModule } from '../src/app.module.ts';
import { readConfig } from '../src/platform/config.ts';
import type { CtxSeed } from '../src/platform/ctx.ts';
import { Database } from '../src/platform/database.ts';
import { JobTable } from '../src/platform/reactions.ts';
import { type ReactionJob, relayOnce } from '../src/platform/relay.ts';
import { runReaction, systemSeed } from '../src/platform/run-reaction.ts';
import { seedOrganisations } from './organisations.ts';
import { seedPeople } from './people.ts';

/** Fills an empty database with fictional people and organisations, once; later features add theirs. */
const config = readConfig();
if (config.mode === 'production') throw new Error('demo data is not for production');
const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(config), {
  abortOnError: false,
  logger: false,
});
const db = app.get(Database);
const get: CtxSeed['get'] = (token) => app.get(token, { strict: false });
const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  const base = systemSeed(db, get, 'demo-seed');
  const cast = await seedPeople(base);
  const [{ count } = { count: 0 }] = await db.rows<{ count: number }>(
    'select count(*)::int as count from organisation',
  );
  if (count === 0) {
    await seedOrganisations(base, cast, (done, total) => done === total && say(`${total} organisations`));
    await settle();
  }
  say('demo data is ready');
} finally {
  await app.close();
  await db.close();
}

/** What follows from the seeded events follows now, so that the first look finds everything in its place. */
async function settle(): Promise<void> {
  const table = app.get(JobTable);
  for (let left = 1; left > 0; ) {
    const jobs: ReactionJob[] = [];
    left = await relayOnce(db, table, async (batch) => void jobs.push(...batch));
    for (const { eventId, reaction } of jobs) await runReaction(db, get, table, eventId, reaction);
  }
}
