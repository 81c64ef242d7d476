import type { Browser } from 'playwright-core';

/** The browser that all journeys of this worker share, see e2e/environment.mjs; each visitor has a profile of their own in it. */
export function sharedBrowser(): Promise<Browser> {
  return (Reflect.get(globalThis, 'openBrowser') as () => Promise<Browser>)();
}
