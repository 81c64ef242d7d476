// @ts-check
import { ensureInstalled, isInstalled, nodeTooOld } from './install.js';
import { step } from './progress.js';

/** `npm start`: installs, builds, starts and supervises everything. Built-in modules only until packages are there. */
const started = performance.now();
const refusal = nodeTooOld();
if (refusal) fail(refusal);

console.log('\n  AIM');
if (!isInstalled()) console.log('  … packages     installing from the lock file, about a minute the first time');
try {
  await step('packages', async (say) => say((await ensureInstalled()) === 'installed' ? 'installed' : 'up to date'));
} catch (error) {
  fail(error);
}

const { superviseUntilStopped } = await import('./supervise.js');
await superviseUntilStopped({ started });

/**
 * @param {unknown} error
 * @returns {never}
 */
function fail(error) {
  console.error(`\n${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}
