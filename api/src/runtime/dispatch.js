// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.js';
import { run } from './run.js';

/**
 * The programs of a built folder: its own files; what they share lives in folders below.
 * @param {string} folder
 */
export function programsIn(folder) {
  const built = join(root, folder);
  if (!existsSync(built)) return [];
  return readdirSync(built)
    .filter((file) => /^[a-z0-9-]+\.js$/.test(file))
    .map((file) => file.slice(0, -3))
    .sort();
}

/**
 * Runs programs of a built folder one after the other; the result is a failure when any of them failed.
 * @param {string} folder
 * @param {string[]} names
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
export async function runPrograms(folder, names, args, env) {
  let worst = 0;
  for (const name of names) {
    const { code } = await run(process.execPath, ['--enable-source-maps', join(root, folder, `${name}.js`), ...args], {
      env,
    });
    worst = Math.max(worst, code);
  }
  return worst;
}
