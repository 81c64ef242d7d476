// @ts-check
import { mkdirSync } from 'node:fs';
import { checkDatabase } from './check-database.js';
import { checkRedis } from './check-redis.js';
import { ConfigurationError, readSettings } from './configuration.js';
import { step } from './progress.js';
import { runNode } from './run.js';
import { ensureSecrets } from './secrets.js';

/** For deployments without the supervisor: checks the configuration, makes secrets and the serving role, migrates, and ends. */
try {
  const { databaseUrl, migrationDatabaseUrl, redisUrl, secretsFile, dataDir } = readSettings(process.env);
  if (!databaseUrl || !migrationDatabaseUrl) throw new ConfigurationError(['DATABASE_URL is not set.']);
  mkdirSync(dataDir, { recursive: true });
  await step('secrets', async (say) => say(ensureSecrets(secretsFile) ? `made in ${secretsFile}` : 'present'));
  await step('database', (say) => checkDatabase({ databaseUrl, migrationDatabaseUrl, say }));
  if (redisUrl) await step('redis', (say) => checkRedis(redisUrl, say));
  await step('migrations', async (say) => {
    const env = { ...process.env, MIGRATION_DATABASE_URL: migrationDatabaseUrl };
    const output = await runNode(['api/dist/src/platform/migrate.js'], { env, quiet: true });
    say(`${output.split('\n').filter((line) => line.startsWith('migrated')).length} applied`);
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
