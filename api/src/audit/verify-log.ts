import pg from 'pg';
import { checkLog } from './check-log.ts';
import { reportOf } from './log-report.ts';

/** `node api/dist/src/audit/verify-log.js [head]`; the head is one that was published and kept elsewhere. */
const url = process.env['MIGRATION_DATABASE_URL'] ?? process.env['DATABASE_URL'];
if (!url) throw new Error('DATABASE_URL is not set: it names the database whose log is to be checked.');
const client = new pg.Client({ connectionString: url });
await client.connect();
try {
  // One snapshot: a seal that is written meanwhile is left for the next check.
  await client.query('begin isolation level repeatable read read only');
  const run = async <Row>(text: string, values: readonly unknown[]) =>
    (await client.query(text, [...values])).rows as Row[];
  const { lines, isWhole } = reportOf(await checkLog(run, process.argv[2] ?? null));
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = isWhole ? 0 : 1;
} finally {
  await client.end();
}
