// @ts-check
import { seconds } from './progress.js';
import { Supervisor } from './supervisor.js';

/**
 * Runs a supervisor as the program that it is: Ctrl-C stops everything, a second one at once; a failed start leaves nothing behind.
 * @param {{ started: number, development?: boolean, ready?: () => void }} options
 */
export async function superviseUntilStopped({ started, development = false, ready = () => {} }) {
  /** @type {Supervisor | undefined} */
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
    supervisor = new Supervisor(process.env, { development });
    await supervisor.start();
    if (signals > 0) return;
    console.log(`  Started in ${seconds(started)}.\n`);
    ready();
  } catch (error) {
    // A start that was stopped fails too; then the stop has the last word.
    if (signals > 0) return;
    await supervisor?.abandon();
    console.error(`\n${error instanceof Error ? error.message : error}\n`);
    process.exit(1);
  }
}
