// @ts-check
import { ensureInstalled, nodeTooOld } from './install.js';

/** `npm run dev`: like `npm start`, but processes run from their sources and start again on a change, and the web is rebuilt. */
const started = performance.now();
const refusal = nodeTooOld();
if (refusal) {
  console.error(refusal);
  process.exit(1);
}
await ensureInstalled();
const { superviseUntilStopped } = await import('./supervise.js');
const { watchWeb } = await import('./watch-web.js');
await superviseUntilStopped({ started, development: true, ready: watchWeb });
