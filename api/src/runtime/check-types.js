// @ts-check
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { root } from './paths.js';
import { run } from './run.js';

const PROJECTS = ['libs/domain', 'libs/ui', 'api', 'web'];

/** Type gate: the native compiler checks every project, two at a time. */
const asked = process.argv.slice(2);
const waiting = PROJECTS.filter((name) => (asked.length === 0 || asked.includes(name)) && hasSources(name));
let failed = false;

async function worker() {
  for (let name = waiting.shift(); name; name = waiting.shift()) {
    const started = performance.now();
    const { code, output } = await run(
      process.execPath,
      [join(root, 'node_modules/typescript-native/bin/tsc'), '-p', join(root, name), '--pretty', 'false'],
      { quiet: true },
    );
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
    if (code !== 0) {
      console.log(output.trim());
      failed = true;
    }
  }
}

/** @param {string} name */
function hasSources(name) {
  return existsSync(join(root, name, 'tsconfig.json')) && existsSync(join(root, name, 'src'));
}

await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, worker));
process.exitCode = failed ? 1 : 0;
