import 'reflect-metadata';
import { DAY, later } from '@aim/domain/kernel/instant';
import { NestFactory } from '@nestjs/core';
import { WorkerModule } from '../src/app.module.ts';
import { clock } from '../src/platform/clock.ts';
import { readConfig } from '../src/platform/config.ts';
import type { CtxSeed } from '../src/platform/ctx.ts';
import { Database } from '../src/platform/database.ts';
import { JobTable } from '../src/platform/reactions.ts';
import { type ReactionJob, relayOnce } from '../src/platform/relay.ts';
import { runReaction, systemSeed } from '../src/platform/run-reaction.ts';
import { seedAppeals } from './appeals.ts';
import { seedBetweenReports } from './between-reports.ts';
import { seedOrganisations } from './organisations.ts';
import { seedPeople } from './people.ts';
import { seedApplications } from './residency-applications.ts';
import { seedReports } from './residency-reports.ts';
import { seedResidents } from './residents.ts';
import { seedScenarios } from './rule-scenarios.ts';
import { seedSoftLanding } from './soft-landing.ts';
import { seedPictures } from './space-pictures.ts';
import { seedSpaces } from './spaces.ts';
import { seedStartups } from './startups.ts';

/** What is older has been read by its people. */
const UNREAD_DAYS = 14;

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

const base = systemSeed(db, get, 'demo-seed');

try {
  const cast = await seedPeople(base);
  if (await isEmpty('organisation')) {
    await seedOrganisations(base, cast, (done, total) => done === total && say(`${total} organisations`));
    await settle();
  }
  if (await isEmpty('startup')) {
    say(`${await seedStartups(base, cast)} startups`);
    await settle();
  }
  if (await isEmpty('residency')) {
    say(`${await seedResidents(base, cast)} residents`);
    await settle();
  }
  if (await isEmpty('residency_application')) {
    say(`${await seedApplications(base, cast)} applications for residency`);
    await settle();
  }
  if (await isEmpty('soft_landing_case')) {
    say(`${await seedSoftLanding(base, cast)} cases of soft landing`);
    await settle();
  }
  if (await isEmpty('residency_report_month')) {
    say(`${await seedReports(base, cast)} reports of residents`);
    await settle();
  }
  if (await isEmpty('planned_change')) {
    say(`${await seedBetweenReports(base, cast)} changes and papers of residents`);
    await settle();
  }
  if (await isEmpty('residency_appeal')) {
    say(`${await seedAppeals(base, cast)} appeals`);
    await settle();
  }
  if (await isEmpty('rule_scenario')) {
    say(`${await seedScenarios(base, cast)} scenarios of rules`);
    await settle();
  }
  if (await isEmpty('centre')) {
    say(`${await seedSpaces(base, cast)} bookings of rooms`);
    await settle();
  }
  if (config.mode === 'demo' && (await isWithoutPictures())) say(`${await seedPictures(base, cast)} pictures of rooms`);
  say('demo data is ready');
} finally {
  await app.close();
  await db.close();
}

async function isEmpty(
  table:
    | 'organisation'
    | 'startup'
    | 'residency_application'
    | 'residency'
    | 'soft_landing_case'
    | 'residency_appeal'
    | 'residency_report_month'
    | 'planned_change'
    | 'rule_scenario'
    | 'centre',
): Promise<boolean> {
  return (await db.rows(`select 1 from ${table} limit 1`)).length === 0;
}

/** Tests look at no pictures, and nobody's own are added to. */
async function isWithoutPictures(): Promise<boolean> {
  return (await db.rows("select 1 from file where subject_type in ('centre', 'resource') limit 1")).length === 0;
}

/** What follows from the seeded events follows at their time, so that the first look finds everything in its place. */
async function settle(): Promise<void> {
  const table = app.get(JobTable);
  for (let jobs = await takeJobs(table); jobs.length > 0; jobs = await takeJobs(table)) {
    const times = await timesOf(jobs);
    const timeOf = ({ eventId }: ReactionJob) => times.get(eventId) ?? base.now;
    for (const job of jobs.toSorted((one, other) => timeOf(one).getTime() - timeOf(other).getTime())) {
      clock.set(timeOf(job));
      await runReaction(db, get, table, job.eventId, job.reaction);
    }
    clock.reset();
  }
  await db.rows("update notification set read_at = created_at + interval '1 day' where created_at < $1", [
    later(clock.now(), -UNREAD_DAYS * DAY),
  ]);
}

/** Everything that follows from what has been logged so far. */
async function takeJobs(table: JobTable): Promise<ReactionJob[]> {
  const jobs: ReactionJob[] = [];
  while ((await relayOnce(db, table, async (batch) => void jobs.push(...batch))) > 0);
  return jobs;
}

async function timesOf(jobs: readonly ReactionJob[]): Promise<Map<string, Date>> {
  const rows = await db.rows<{ id: string; at: Date }>('select id, at from event_log where id = any($1)', [
    jobs.map(({ eventId }) => eventId),
  ]);
  return new Map(rows.map(({ id, at }) => [id, at]));
}
