// @ts-check
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.js';
import { run } from './run.js';
import { readStamp, stampOf, writeWhole } from './stamp.js';

const INPUTS = ['web', 'libs/ui', 'libs/domain/src', 'api/schema.graphql', 'package-lock.json', 'tsconfig.base.json'];
const TESTS = /\.spec\.tsx?$|^e2e\/|^test\//;

/**
 * Builds the web (browser and server entries) when anything it is made of changed.
 * @returns {Promise<{ built: boolean, heavy?: string | undefined }>} `heavy` names pages over their budget
 */
export async function buildWeb() {
  const manifest = join(root, 'web/package.json');
  if (!existsSync(manifest) || !JSON.parse(readFileSync(manifest, 'utf8')).scripts?.build) return { built: false };
  const stampFile = join(root, 'web/dist/.stamp.json');
  const stamp = stampOf(root, INPUTS, (path) => !TESTS.test(path));
  const whole = existsSync(join(root, 'web/dist/client')) && existsSync(join(root, 'web/dist/server'));
  if (whole && readStamp(stampFile)['stamp'] === stamp) return { built: false };
  rmSync(stampFile, { force: true });
  const env = { ...process.env, NODE_ENV: 'production' };
  const { code, output } = await run('npm', ['run', '--silent', 'build', '-w', 'web'], { env, quiet: true });
  // A page that grew too large is a failure of `npm test`, which checks the budgets by themselves; it still runs.
  const heavy = /^Error: Over budget: (.*)$/m.exec(output)?.[1];
  if (code !== 0 && !heavy) throw new Error(`Building the web failed.\n${output}`);
  writeWhole(stampFile, JSON.stringify({ stamp }));
  return { built: true, heavy };
}
