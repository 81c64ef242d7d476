// @ts-check
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { setPriority } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './paths.js';
import { identityOf } from './process-identity.js';
import { writeWhole } from './stamp.js';

const BACK_OFF_MILLISECONDS = [100, 250, 500, 1000, 2000, 5000, 10_000];
const STABLE_MILLISECONDS = 30_000;
const STOP_WITHIN_MILLISECONDS = 22_000;
const LARGE_LOG = 50_000_000;
/** Room for what lives as long as one request (MiB): with Node's 16 a page of rows often outlives a collection, which then moves it. */
const YOUNG = '--max-semi-space-size=64';

/**
 * One of our processes, kept running: when it ends unasked it starts again, later each time until it has been well for a while.
 * It talks over a channel; when we die the channel closes and it ends by itself.
 */
export class SupervisedChild {
  #stopping = false;
  #failures = 0;
  /** @type {import('node:child_process').ChildProcess | undefined} */
  #process;
  /** @type {NodeJS.Timeout | undefined} */
  #restart;

  /**
   * @param {{ name: string, args: string[], dataDir: string, env: () => NodeJS.ProcessEnv, logToFile: boolean, niceness?: number,
   *   say: (line: string) => void }} options `args` are Node's; a `niceness` above 0 lets others go first
   */
  constructor(options) {
    this.options = options;
  }

  get running() {
    return this.#process !== undefined;
  }

  /**
   * Starts the process for the first time; a failure then is an error, not a reason to try again.
   * @returns {Promise<void>} when the process says that it is ready
   */
  start() {
    return new Promise((resolve, reject) => this.#launch(resolve, reject));
  }

  /**
   * @param {() => void} [ready]
   * @param {(error: Error) => void} [failed]
   */
  #launch(ready, failed) {
    const { name, args, dataDir, env, logToFile, niceness = 0, say } = this.options;
    const log = join(dataDir, `logs/${name}.log`);
    const output = logToFile ? openLog(log) : undefined;
    const child = spawn(process.execPath, ['--enable-source-maps', YOUNG, ...args], {
      cwd: root,
      env: env(),
      stdio: ['ignore', output ?? 'inherit', 'pipe', 'ipc'],
    });
    if (output !== undefined) closeSync(output);
    this.#process = child;
    const started = performance.now();
    let said = '';
    let isReady = false;
    child.stderr?.on('data', (/** @type {Buffer} */ chunk) => {
      said = (said + chunk.toString('utf8')).slice(-4000);
      process.stderr.write(chunk);
    });
    if (child.pid && niceness > 0) setPriority(child.pid, niceness);
    if (child.pid)
      writeWhole(
        join(dataDir, `run/${name}.json`),
        JSON.stringify({ pid: child.pid, identity: identityOf(child.pid) }),
      );
    child.on('message', (message) => {
      if (/** @type {{ type?: string }} */ (message).type !== 'ready' || isReady) return;
      isReady = true;
      ready?.();
    });
    child.once('error', (error) => failed?.(error));
    child.once('close', (code, by) => {
      this.#process = undefined;
      if (this.#stopping) return;
      const how = by ? `was ended by ${by}` : `ended with code ${code}`;
      if (failed && !isReady)
        return failed(new Error(`The ${name} did not start: it ${how}. ${said ? '' : `See ${log}.`}`.trim()));
      if (performance.now() - started > STABLE_MILLISECONDS) this.#failures = 0;
      const pause = BACK_OFF_MILLISECONDS[Math.min(this.#failures, BACK_OFF_MILLISECONDS.length - 1)] ?? 0;
      this.#failures += 1;
      say(`${name} ${how}; starting it again`);
      this.#restart = setTimeout(() => this.#launch(), pause);
    });
  }

  /** Ends the process for the supervisor to start it anew with another environment. */
  async renew() {
    await this.stop();
    this.#stopping = false;
    await this.start();
  }

  /** Asks the process to end, insists after a while. */
  async stop() {
    this.#stopping = true;
    clearTimeout(this.#restart);
    const child = this.#process;
    if (child) {
      await new Promise((resolve) => {
        const force = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MILLISECONDS);
        child.once('close', () => {
          clearTimeout(force);
          resolve(undefined);
        });
        // A watching Node passes messages on and stays; a signal ends both.
        if (child.connected && !this.options.args.includes('--watch')) child.send({ type: 'stop' }, () => {});
        else child.kill('SIGTERM');
      });
    }
    rmSync(join(this.options.dataDir, `run/${this.options.name}.json`), { force: true });
  }

  /** Ends the process without asking. */
  kill() {
    this.#stopping = true;
    clearTimeout(this.#restart);
    this.#process?.kill('SIGKILL');
  }
}

/** @param {string} log */
function openLog(log) {
  mkdirSync(dirname(log), { recursive: true });
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > LARGE_LOG) renameSync(log, `${log}.1`);
  return openSync(log, 'a', 0o600);
}
