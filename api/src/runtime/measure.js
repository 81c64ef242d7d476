// @ts-check
import { build } from './build.js';
import { programsIn, runPrograms } from './dispatch.js';
import { joinTestServer } from './test-server.js';

/**
 * `npm run bench` and `npm run drill`: one program by its name or all of them, on a durable PostgreSQL of their own.
 * @param {{ command: string, folder: string, what: string }} options
 */
export async function measure({ command, folder, what }) {
  await build();
  const [name, ...args] = process.argv.slice(2);
  const names = programsIn(folder);
  if (names.length === 0) return void console.log(`There is no ${what} yet.`);
  if (name === '--list' || (name && !names.includes(name))) {
    console.log(`npm run ${command} [name], one of: ${names.join(', ')}`);
    process.exitCode = name === '--list' ? 0 : 1;
    return;
  }
  const { leave, ...server } = await joinTestServer({ durable: true });
  try {
    const env = { ...process.env, NODE_ENV: 'production', AIM_TEST_DATABASE: JSON.stringify(server) };
    process.exitCode = await runPrograms(folder, name ? [name] : names, args, env);
  } finally {
    await leave();
  }
}
