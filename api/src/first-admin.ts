import 'reflect-metadata';
import { Refusal } from '@aim/domain/kernel/problem';
import { messageOf } from '@aim/domain/messages';
import { NestFactory } from '@nestjs/core';
import { QueryFailedError } from 'typeorm';
import { WorkerModule } from './app.module.ts';
import { makeFirstAdmin } from './identity/index.ts';
import { readConfig } from './platform/config.ts';
import { inTransaction } from './platform/ctx.ts';
import { Database } from './platform/database.ts';
import { AppError } from './platform/errors.ts';
import { systemSeed } from './platform/run-reaction.ts';

/**
 * `node api/dist/src/first-admin.js <person id>`, with the configuration of the serving processes. The id is on the person's own
 * settings page and in the log of their first sign-in.
 */
const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(readConfig()), {
  abortOnError: false,
  logger: false,
});
const db = app.get(Database);
try {
  const seed = systemSeed(db, (token) => app.get(token, { strict: false }), 'first-admin');
  await inTransaction(seed, (ctx) => makeFirstAdmin(ctx, process.argv[2] ?? ''));
  process.stdout.write('The person is an administrator from their next request on.\n');
} catch (error) {
  process.stderr.write(`${sentenceOf(error as Error)}\n`);
  process.exitCode = 1;
} finally {
  await app.close();
  await db.close();
}

function sentenceOf(error: Error): string {
  const [obstacle] = error instanceof Refusal ? error.problems : [];
  if (obstacle) return messageOf(obstacle, 'en');
  const isUnknown = error instanceof AppError || error instanceof QueryFailedError;
  return isUnknown ? 'No such person: give the id of somebody who has signed in.' : error.message;
}
