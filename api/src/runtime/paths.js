// @ts-check
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository: the same answer from the sources and from the built copy of this file. */
export const root = findRoot(dirname(fileURLToPath(import.meta.url)));

/** @param {string} from */
function findRoot(from) {
  for (let folder = from; ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name === 'aim') return folder;
    if (folder === dirname(folder)) throw new Error(`No package.json of AIM above ${from}.`);
  }
}

/**
 * Where this copy keeps its database, secrets, files and logs.
 * @param {NodeJS.ProcessEnv} env
 */
export function dataDirectory(env) {
  return resolve(root, env['AIM_DATA_DIR'] || '.data');
}

/**
 * Whether a module is the program itself and not an import of it.
 * @param {string} url `import.meta.url` of the module
 */
export function isProgram(url) {
  const program = process.argv[1];
  return program !== undefined && existsSync(program) && realpathSync(program) === realpathSync(fileURLToPath(url));
}
