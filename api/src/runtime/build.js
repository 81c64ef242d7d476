// @ts-check
import { buildBundle } from './build-bundle.js';
import { buildFolder, swcFolders } from './build-swc.js';
import { buildWeb } from './build-web.js';
import { generateWorkspaces } from './generate-workspaces.js';
import { checkoutLock, locked } from './mutex.js';
import { isProgram } from './paths.js';

/**
 * Brings every built folder up to date and touches nothing that already is.
 * @param {{ only?: string[], forgiveWeb?: boolean, say?: (line: string) => void }} [options] `only` names parts: domain, migrations,
 *   api, web; a mistake in the web may be forgiven while it is being worked on
 */
export function build(options = {}) {
  return locked(checkoutLock('build'), () => buildParts(options));
}

/** @param {{ only?: string[], forgiveWeb?: boolean, say?: (line: string) => void }} options */
async function buildParts({ only = [], forgiveWeb = false, say = () => {} }) {
  /** @param {string} name */
  const wanted = (name) => only.length === 0 || only.includes(name);
  const folders = swcFolders.filter(({ name }) => wanted(name));
  const results = await Promise.all(folders.map(buildFolder));
  const built = results.reduce((sum, result) => sum + result.built, 0);
  const total = results.reduce((sum, result) => sum + result.total, 0);
  if (wanted('api')) await buildBundle();
  say(built > 0 ? `compiled ${built} of ${total} files` : `${total} compiled files are up to date`);
  if (!wanted('web')) return;
  try {
    const generated = await generateWorkspaces();
    if (generated.length > 0) say(`generated files of ${generated.join(', ')}`);
    const web = await buildWeb();
    say(web.built ? 'built the web' : 'the web is up to date');
    if (web.heavy) say(`over budget: ${web.heavy}`);
  } catch (error) {
    if (!forgiveWeb) throw error;
    console.error(error instanceof Error ? error.message : error);
    say('the web could not be built');
  }
}

if (isProgram(import.meta.url)) {
  await build({ only: process.argv.slice(2), say: (line) => console.log(line) }).catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
