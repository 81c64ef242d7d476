// @ts-check
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { root } from './paths.js';

/**
 * Runs a program to its end. With `quiet` its output is kept and returned, otherwise it is shown as it comes.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean, input?: string }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { cwd = root, env = process.env, quiet = false, input } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: [input === undefined ? 'ignore' : 'pipe', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    /** @type {Buffer[]} */
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    if (input !== undefined) child.stdin?.end(input);
    // What is kept is read later, by people and tests: without colours.
    const output = () => stripVTControlCharacters(Buffer.concat(chunks).toString('utf8'));
    child.once('error', (error) => resolve({ code: 127, output: `${output()}${error.message}` }));
    child.once('close', (code, signal) =>
      resolve({ code: code ?? 1, output: output() + (signal ? `\n${signal}` : '') }),
    );
  });
}

/**
 * The same for one of our own scripts; a failure is an error that carries what the script said.
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean }} [options]
 */
export async function runNode(args, options = {}) {
  const { code, output } = await run(process.execPath, args, options);
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with code ${code}.\n${output}`.trim());
  return output;
}
