import type { Config } from '../src/platform/config.ts';
import { readConfiguration } from '../src/runtime/configuration.js';
import { joinTestServer } from '../src/runtime/test-server.js';
import { cloneDatabase, testEnvironment } from '../test/database.ts';

/** A migrated and seeded database for one benchmark, on the embedded server; durable settings are a matter of the drills. */
export async function bootDatabase(): Promise<{ config: Config; ownerUrl: string; drop: () => Promise<void> }> {
  const { leave, ...server } = await joinTestServer();
  process.env['AIM_TEST_DATABASE'] = JSON.stringify(server);
  const database = await cloneDatabase();
  return {
    config: readConfiguration(testEnvironment(database)),
    ownerUrl: database.ownerUrl,
    drop: async () => {
      await database.drop();
      await leave();
    },
  };
}
