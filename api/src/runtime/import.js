// @ts-check
import { build } from './build.js';
import { readSettings } from './configuration.js';
import { programsIn, runPrograms } from './dispatch.js';
import { startPostgres } from './postgres.js';
import { ensureSecrets } from './secrets.js';

const FOLDER = 'api/dist/seed/import';

/** `npm run import <name> <file>`: brings records of another system into the database that `npm start` serves. */
await build({ only: ['domain', 'migrations', 'api'] });
const [name, ...args] = process.argv.slice(2);
const names = programsIn(FOLDER);
if (!name || !names.includes(name)) {
  console.log(
    names.length > 0 ? `npm run import <name> <file>, one of: ${names.join(', ')}` : 'There is no import yet.',
  );
  process.exit(name ? 1 : 0);
}
const settings = readSettings(process.env);
ensureSecrets(settings.secretsFile);
const embedded = settings.databaseUrl ? undefined : await startPostgres({ dataDir: settings.dataDir });
try {
  process.exitCode = await runPrograms(FOLDER, [name], args, {
    ...process.env,
    AIM_MODE: settings.mode,
    AIM_DATA_DIR: settings.dataDir,
    SECRETS_FILE: settings.secretsFile,
    DATABASE_URL: settings.databaseUrl ?? embedded?.appUrl,
    MIGRATION_DATABASE_URL: settings.migrationDatabaseUrl ?? embedded?.ownerUrl,
  });
} finally {
  await embedded?.stop();
}
