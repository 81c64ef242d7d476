import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { NestFactory } from '@nestjs/core';
import { WorkerModule } from '../src/app.module.ts';
import { inTransaction } from '../src/platform/ctx.ts';
import { Database } from '../src/platform/database.ts';
import { emit } from '../src/platform/event-log.ts';
import { JobRunner } from '../src/platform/jobs.ts';
import { featureJobs, JobTable, on } from '../src/platform/reactions.ts';
import { systemSeed } from '../src/platform/run-reaction.ts';
import { readConfiguration } from '../src/runtime/configuration.js';
import { bootDatabase } from './support/database.ts';
import { median } from './support/measure.ts';

const EVENTS = Number(process.argv[2] ?? 3000);
const ROUNDS = 3;
const LONGEST = 60_000;

/** Committed events to finished reactions: relay, queue, transaction and record of each, on PostgreSQL and, when given, on Redis. */
const database = await bootDatabase();
const config = readConfiguration(database.environment);
const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(config), {
  abortOnError: false,
  logger: false,
});
const db = app.get(Database);
const get = <T>(token: symbol | (abstract new (...args: never[]) => T)): T => app.get(token, { strict: false });

const rows: string[] = [];
for (const [name, redisUrl] of [['PostgreSQL', null] as const, ['Redis', process.env['REDIS_URL'] ?? null] as const]) {
  if (name === 'Redis' && !redisUrl) rows.push('| Redis | not run: REDIS_URL is not set | | |');
  else rows.push(await measure(name, redisUrl));
}
process.stdout.write(
  `\n${EVENTS} events, one reaction each, ${ROUNDS} rounds\n\n| queue | jobs/s (range) | missed | doubled |\n|---|---|---|---|\n${rows.join('\n')}\n`,
);
await app.close();
await db.close();
await database.drop();

async function measure(name: string, redisUrl: string | null): Promise<string> {
  const speeds: number[] = [];
  let missed = 0;
  let doubled = 0;
  for (let turn = 0; turn < ROUNDS; turn++) {
    const ran = new Map<string, number>();
    // Told when the last one ran: asking again and again would take the processor from those who work.
    const round = new EventEmitter();
    const allRan = once(round, 'end');
    const table = new JobTable([
      featureJobs(
        on('person.enabled', `bench-${name}-${turn}`, async (_ctx, { id }) => {
          ran.set(id, (ran.get(id) ?? 0) + 1);
          if (ran.size === EVENTS) round.emit('end');
        }),
      ),
    ]);
    await log();
    const runner = new JobRunner(db, table, get, { databaseUrl: config.databaseUrl, redisUrl });
    const start = performance.now();
    await runner.start();
    const tooLong = setTimeout(() => round.emit('end'), LONGEST);
    await allRan;
    clearTimeout(tooLong);
    speeds.push(ran.size / ((performance.now() - start) / 1000));
    missed += EVENTS - ran.size;
    doubled += [...ran.values()].filter((count) => count > 1).length;
    await runner.stop();
  }
  return `| ${name} | ${median(speeds).toFixed(0)} (${Math.min(...speeds).toFixed(0)}–${Math.max(...speeds).toFixed(0)}) | ${missed} | ${doubled} |`;
}

/** Everything older is settled, then the round's events are committed at once. */
async function log(): Promise<void> {
  await db.rows('update event_delivery set relayed_at = now() where relayed_at is null');
  for (let done = 0; done < EVENTS; done += 500)
    await inTransaction(systemSeed(db, get, 'bench'), async (ctx) => {
      for (let n = 0; n < 500; n++)
        await emit(ctx, 'person.enabled', { type: 'person', id: randomUUID() }, { personId: randomUUID() });
    });
}
