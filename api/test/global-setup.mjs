// @ts-check
import { fields } from '../src/runtime/configuration-fields.js';
import { joinTestServer } from '../src/runtime/test-server.js';

/** One PostgreSQL and one migrated template for the whole run; each worker clones it, see database.ts. */
export default async function globalSetup() {
  // What the caller's shell says about a real deployment must not reach a test.
  for (const { name } of fields) delete process.env[name];
  const { leave, ...server } = await joinTestServer();
  Object.assign(globalThis, { leaveTestServer: leave });
  process.env['AIM_TEST_DATABASE'] = JSON.stringify(server);
}
