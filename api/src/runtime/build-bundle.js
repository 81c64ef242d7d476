// @ts-check
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.js';
import { readStamp, stampOf, writeWhole } from './stamp.js';

const FOLDER = 'api/dist/bundle';
const STAMPS = ['libs/domain/dist/.stamp.json', 'api/dist/src/.stamp.json', 'api/dist/seed/.stamp.json'];
const PROGRAMS = { main: 'api/dist/src/main.js', worker: 'api/dist/src/worker.js', demo: 'api/dist/seed/demo.js' };

/** Packages of many small ES modules are joined too; all others stay where they are. Two of Nest's are not installed. */
const JOINED =
  /^(@nestjs\/(?!microservices|websockets)|@graphql-tools\/|@apollo\/server|es-toolkit|zod|csv-parse|temporal-)/;
const isPackage = (/** @type {string} */ id) => !/^(\.|\/|[A-Za-z]:|@aim\/)/.test(id) && !JOINED.test(id);

/**
 * Joins the thousand compiled files of a process into a few: Node reads, checks and links each file by itself, which would be
 * most of the time of a start.
 * @returns {Promise<boolean>} whether anything was to do
 */
export async function buildBundle() {
  const stampFile = join(root, FOLDER, '.stamp.json');
  const stamp = stampOf(root, [...STAMPS, 'package-lock.json', 'api/src/runtime/build-bundle.js']);
  const input = Object.fromEntries(Object.entries(PROGRAMS).filter(([, file]) => existsSync(join(root, file))));
  const whole = Object.keys(input).every((name) => existsSync(join(root, FOLDER, `${name}.js`)));
  if (whole && readStamp(stampFile)['stamp'] === stamp) return false;
  rmSync(join(root, FOLDER), { recursive: true, force: true });
  const { rolldown } = await import('rolldown');
  const bundle = await rolldown({
    cwd: root,
    input,
    platform: 'node',
    external: isPackage,
    // A file does what it does when it is loaded, in the order of the sources: decorators register, tables fill.
    treeshake: false,
    plugins: [{ name: 'maps-of-sources', load: withMap }],
  });
  try {
    await bundle.write({
      dir: FOLDER,
      format: 'esm',
      sourcemap: true,
      // Node reads every map at the start; the sources lie beside.
      sourcemapExcludeSources: true,
      keepNames: true,
      chunkFileNames: '[name].js',
    });
  } finally {
    await bundle.close();
  }
  writeWhole(stampFile, JSON.stringify({ stamp }));
  return true;
}

/**
 * A compiled file with its own map, so that the joined map leads to the sources.
 * @param {string} id
 */
function withMap(id) {
  const map = `${id}.map`;
  if (!existsSync(map)) return null;
  return { code: readFileSync(id, 'utf8'), map: readFileSync(map, 'utf8') };
}
