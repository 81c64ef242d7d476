// @ts-check

const SLOW_MILLISECONDS = 1500;
const WIDTH = 12;

/**
 * Runs one step and prints what came of it and how long it took; a slow one is announced meanwhile.
 * @template Result
 * @param {string} name
 * @param {(say: (line: string) => void) => Promise<Result>} work `say` gives the words printed for the step
 * @returns {Promise<Result>}
 */
export async function step(name, work) {
  const started = performance.now();
  /** @type {string[]} */
  const words = [];
  const timer = setTimeout(() => console.log(`  … ${name.padEnd(WIDTH)} working`), SLOW_MILLISECONDS);
  try {
    const result = await work((line) => words.push(line));
    console.log(`  ✓ ${name.padEnd(WIDTH)} ${words.join(', ') || 'done'} (${seconds(started)})`);
    return result;
  } catch (error) {
    console.log(`  ✗ ${name.padEnd(WIDTH)} failed (${seconds(started)})`);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** @param {number} started */
export function seconds(started) {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}
