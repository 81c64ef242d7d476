// @ts-check
import { seconds } from './progress.js';

/** @typedef {{ name: string, state: 'ok' | 'FAILED' | 'NOT RUN', took: string, note?: string }} Line */

/** Runs the steps of `npm test`, keeps what came of each, and prints the summary. */
export class TestReport {
  /** @type {Line[]} */
  lines = [];
  #started = performance.now();

  /**
   * One step. What it returns or throws as text is shown when it failed.
   * @param {string} name
   * @param {() => Promise<{ code: number, output?: string } | void>} work
   */
  async run(name, work) {
    const started = performance.now();
    let code = 0;
    let output = '';
    try {
      const result = await work();
      code = result?.code ?? 0;
      output = result?.output ?? '';
    } catch (error) {
      code = 1;
      output = error instanceof Error ? error.message : String(error);
    }
    const state = code === 0 ? 'ok' : 'FAILED';
    this.lines.push({ name, state, took: seconds(started) });
    console.log(`  ${code === 0 ? '✓' : '✗'} ${name} (${seconds(started)})`);
    if (code !== 0 && output) console.log(`\n${output.trim()}\n`);
    return code === 0;
  }

  /**
   * Something that could not run here and says so loudly.
   * @param {string} name
   * @param {string} note
   * @param {boolean} fails
   */
  missing(name, note, fails) {
    this.lines.push({ name, state: fails ? 'FAILED' : 'NOT RUN', took: '', note });
    console.log(`\n  !!! ${note}\n`);
  }

  /** Prints everything once more and says whether all is well. */
  finish() {
    const width = Math.max(...this.lines.map(({ name }) => name.length));
    console.log('\n  npm test');
    for (const { name, state, took, note } of this.lines)
      console.log(`  ${state.padEnd(8)} ${name.padEnd(width)}  ${took.padStart(8)}${note ? `  ${note}` : ''}`);
    const good = this.lines.every(({ state }) => state !== 'FAILED');
    console.log(`\n  ${good ? 'All good' : 'FAILED'} after ${seconds(this.#started)}.\n`);
    return good;
  }
}

/**
 * Runs the tasks in their order, at most two at a time.
 * @param {(() => Promise<unknown>)[]} tasks
 */
export async function twoAtATime(tasks) {
  const waiting = [...tasks];
  const worker = async () => {
    for (let task = waiting.shift(); task; task = waiting.shift()) await task();
  };
  await Promise.all([worker(), worker()]);
}
