// @ts-check
import { build } from './build.js';
import { readSettings } from './configuration.js';
import { startPostgres } from './postgres.js';
import { run } from './run.js';

/** `npm run verify:log [head]`: checks that nobody has changed the event log of the database that `npm start` serves. */
await build({ only: ['domain', 'migrations', 'api'] });
const settings = readSettings(process.env);
const embedded = settings.databaseUrl ? undefined : await startPostgres({ dataDir: settings.dataDir });
try {
  const { code } = await run(process.execPath, ['api/dist/src/audit/verify-log.js', ...process.argv.slice(2)], {
    env: { ...process.env, DATABASE_URL: settings.databaseUrl ?? embedded?.appUrl },
  });
  process.exitCode = code;
} finally {
  await embedded?.stop();
}
