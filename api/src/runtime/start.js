// @ts-check
import { ensureInstalled, isInstalled, nodeTooOld } from './install.js';
import { seconds, step } from './progress.js';

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

const { Supervisor } = await import('./supervisor.js');
/** @type {InstanceType<typeof Supervisor> | undefined} */
let supervisor;
let signals = 0;
for (const name of /** @type {NodeJS.Signals[]} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(name, async () => {
    signals += 1;
    if (signals > 1) {
      supervisor?.kill();
      process.exit(1);
    }
    await supervisor?.stop();
    process.exit(0);
  });
}

try {
  supervisor = new Supervisor(process.env);
  await supervisor.start();
  if (signals === 0) console.log(`  Started in ${seconds(started)}.\n`);
} catch (error) {
  if (signals > 0) await new Promise(() => {});
  await supervisor?.abandon();
  fail(error);
}

/**
 * @param {unknown} error
 * @returns {never}
 */
function fail(error) {
  console.error(`\n${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}
