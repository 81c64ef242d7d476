import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { WorkerModule } from './app.module.ts';
import { readConfig } from './platform/config.ts';
import { Database } from './platform/database.ts';
import { JobRunner } from './platform/jobs.ts';
import { runProcess } from './platform/process.ts';
import { JobTable } from './platform/reactions.ts';
import { startTracing } from './platform/tracing.ts';

/** The worker process: relay, reactions, schedules. */
await runProcess(async () => {
  const config = readConfig();
  const stopTracing = await startTracing(config.otelEndpoint, 'aim-worker');
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(config), {
    abortOnError: false,
    logger: false,
  });
  const db = app.get(Database);
  const runner = new JobRunner(db, app.get(JobTable), (token) => app.get(token, { strict: false }), {
    databaseUrl: config.databaseUrl,
    redisUrl: config.redisUrl ?? null,
  });
  await runner.start();
  return async () => {
    await runner.stop();
    await app.close();
    await db.close();
    await stopTracing();
  };
});
