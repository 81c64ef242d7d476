// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isProgram, root } from './paths.js';

/**
 * Optional packages that the lock file forgot: npm leaves out what a registry did not have at that moment, and `npm ci` then fails
 * on every machine.
 * @returns {string[]} one sentence each
 */
export function lockFileGaps() {
  /** @type {Record<string, { version?: string, optionalDependencies?: Record<string, string> }>} */
  const packages = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(packages).flatMap(([path, { version, optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`])
      .map((name) => `${path}@${version}: ${name} is missing from package-lock.json, so npm ci fails.`),
  );
}

if (isProgram(import.meta.url)) {
  const gaps = lockFileGaps();
  console.log(gaps.join('\n') || 'The lock file has no gaps.');
  process.exitCode = gaps.length > 0 ? 1 : 0;
}
