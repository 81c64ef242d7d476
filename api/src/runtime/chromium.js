// @ts-check
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The shell is Chromium without windows: pages run in it as in the others, with less around them. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

/** What to tell somebody without a browser. */
export const CHROMIUM_ADVICE =
  'Journeys need Chromium: install it (Debian: apt-get install --yes chromium-headless-shell) or set CHROMIUM_PATH to its program.';

/**
 * The program of an installed Chromium.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined}
 */
export function findChromium(env) {
  if (env['CHROMIUM_PATH']) return runs(env['CHROMIUM_PATH']) ? env['CHROMIUM_PATH'] : undefined;
  return findProgram(NAMES, env) ?? PLACES.find(runs);
}

/**
 * The first of these programs on the path.
 * @param {string[]} names
 * @param {NodeJS.ProcessEnv} env
 */
export function findProgram(names, env) {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(runs);
}

/** Whether packages of Debian can be installed from here: only ever done when CI asks for it. */
export function isDebianRoot() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && existsSync('/etc/debian_version');
}

/** @param {string} path */
function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
