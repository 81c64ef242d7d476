import { type Browser, chromium } from 'playwright-core';

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
];

/** The installed Chromium, found by the set-up of the run. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'];
  if (!executablePath)
    throw new Error(
      'Journeys need Chromium: install it (Debian: apt-get install --yes chromium) or set CHROMIUM_PATH.',
    );
  return chromium.launch({ executablePath, args: FLAGS });
}
