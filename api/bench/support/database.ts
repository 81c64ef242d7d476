import { joinTestServer } from '../../src/runtime/test-server.js';
import { cloneDatabase, testEnvironment } from '../../test/database.ts';

export interface BenchDatabase {
  /** Settings of a process that serves it. */
  readonly environment: NodeJS.ProcessEnv;
  readonly ownerUrl: string;
  drop(): Promise<void>;
}

/** A migrated and seeded database for one benchmark, on the embedded server; durability is a matter of the drills. */
export async function bootDatabase(): Promise<BenchDatabase> {
  const given = process.env['AIM_TEST_DATABASE'];
  const { leave, ...server } = given ? { ...JSON.parse(given), leave: async () => {} } : await joinTestServer();
  process.env['AIM_TEST_DATABASE'] = JSON.stringify(server);
  const database = await cloneDatabase();
  return {
    environment: testEnvironment(database),
    ownerUrl: database.ownerUrl,
    drop: async () => {
      await database.drop();
      await leave();
    },
  };
}
