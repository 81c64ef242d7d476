// @ts-check
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import swc from '@swc/core';
import { swcOptions } from './swc-options.js';

/**
 * Runs TypeScript sources without a build: compiled in memory, one file at a time.
 * @type {import('node:module').LoadHook}
 */
export async function load(url, context, next) {
  if (!url.startsWith('file:') || !/\.m?ts$/.test(url)) return next(url, context);
  const filename = fileURLToPath(url);
  const { code } = await swc.transform(await readFile(filename, 'utf8'), {
    .../** @type {import('@swc/core').Options} */ (swcOptions),
    sourceMaps: 'inline',
    filename,
    swcrc: false,
  });
  return { format: 'module', source: code, shortCircuit: true };
}
