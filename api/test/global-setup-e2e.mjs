// @ts-check
import { build } from '../src/runtime/build.js';
import { findChromium } from '../src/runtime/chromium.js';
import '../src/runtime/ts-register.js';
import globalSetup from './global-setup.mjs';
import globalTeardown from './global-teardown.mjs';

/**
 * Journeys run against the built product in a real browser: brings the build up to date and boots one product for each worker.
 * @param {{ maxWorkers: number }} config
 */
export default async function globalSetupE2e({ maxWorkers }) {
  const chromium = findChromium(process.env);
  await build();
  await globalSetup();
  if (chromium) process.env['CHROMIUM_PATH'] = chromium;
  const { bootProduct } = await import('./product.ts');
  const boots = Array.from({ length: Math.min(maxWorkers, 2) }, () => bootProduct());
  const stopProducts = async () => {
    for (const boot of await Promise.allSettled(boots)) if (boot.status === 'fulfilled') await boot.value.stop();
  };
  Object.assign(globalThis, { stopProducts });
  try {
    process.env['AIM_TEST_PRODUCTS'] = JSON.stringify(await Promise.all(boots));
  } catch (error) {
    await globalTeardown();
    throw error;
  }
}
