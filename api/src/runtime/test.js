// @ts-check
import { ensureInstalled, isInstalled, nodeTooOld } from './install.js';

/** `npm test`: everything CI asks for, from a fresh clone. Built-in modules only until packages are there. */
const refusal = nodeTooOld();
if (refusal) {
  console.error(refusal);
  process.exit(1);
}
if (!isInstalled()) console.log('Installing packages from the lock file, about a minute the first time.');
try {
  await ensureInstalled();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const { testEverything } = await import('./test-everything.js');
process.exitCode = (await testEverything(process.env, process.argv.slice(2))) ? 0 : 1;
