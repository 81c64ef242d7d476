// @ts-check
import { chromium } from 'playwright-core';
import SharedEnvironment from '../shared-environment.mjs';

/** No sandbox, no graphics card, and nothing that calls home: the same browser everywhere. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A page lives for seconds: optimising its code costs more than it gains.
  '--js-flags=--no-opt --no-maglev',
];

/** @type {Promise<import('playwright-core').Browser> | null} */
let browser = null;

/** The browser of this process, opened when the first journey asks for it and kept for all that follow. */
function openBrowser() {
  const executablePath = process.env['CHROMIUM_PATH'];
  if (!executablePath)
    throw new Error(
      'Journeys need Chromium: install it (Debian: apt-get install --yes chromium-headless-shell) or set CHROMIUM_PATH.',
    );
  browser ??= chromium.launch({ executablePath, args: FLAGS });
  return browser;
}

/** Closes the browser after the last journey of this process, so that the process can end by itself. */
export async function closeBrowser() {
  const open = browser;
  browser = null;
  await open?.then((each) => each.close()).catch(() => {});
}

// A worker of Jest stops listening for messages when there are no more suites.
process.on('removeListener', (name) => {
  if (name === 'message' && process.listenerCount('message') === 0) void closeBrowser();
});
Object.assign(globalThis, { closeBrowser });

/** The environment of journeys: with a browser, which takes seconds to start. */
export default class JourneyEnvironment extends SharedEnvironment {
  /** @override */
  async setup() {
    Object.assign(this.global, { openBrowser });
  }
}
