import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../../src/runtime/ports.js';
import { databasePasswords } from '../../../src/runtime/secrets.js';

export type Killed = 'api' | 'worker' | 'database';

const READY_WITHIN = 300_000;
const BACK_WITHIN = 60_000;

/** The product as `npm start` runs it, in a data folder of its own: whatever is killed there is started again. */
export class StartedProduct {
  private output = '';

  private constructor(
    private readonly child: ChildProcess,
    private readonly dataDir: string,
    readonly url: string,
  ) {}

  static async start(more: NodeJS.ProcessEnv = {}): Promise<StartedProduct> {
    const dataDir = mkdtempSync(join(tmpdir(), 'aim-drill-'));
    chmodSync(dataDir, 0o755);
    const port = await freePort();
    const child = spawn(process.execPath, ['api/src/runtime/start.js'], {
      env: {
        ...{ PATH: process.env['PATH'], CI: '1', AIM_MODE: 'test', LOG_LEVEL: 'warn', AIM_DATA_DIR: dataDir },
        ...{ PORT: String(port), PUBLIC_URL: `http://127.0.0.1:${port}`, ...more },
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const product = new StartedProduct(child, dataDir, `http://127.0.0.1:${port}`);
    const keep = (chunk: Buffer) => {
      product.output += chunk.toString('utf8');
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    // A drill that fails leaves nothing running.
    process.once('exit', () => child.exitCode ?? child.kill('SIGINT'));
    await product.until('ready', () => product.output.includes('AIM is ready at'), READY_WITHIN);
    return product;
  }

  /** The settings of a process beside it, on the same database. */
  get environment(): NodeJS.ProcessEnv {
    return {
      ...{ AIM_MODE: 'test', AIM_DATA_DIR: this.dataDir, SECRETS_FILE: join(this.dataDir, 'secrets.json') },
      ...{ DATABASE_URL: this.addressOf('aim_app'), AIM_DATABASE_ROLE: '' },
    };
  }

  get ownerUrl(): string {
    return this.addressOf('aim_owner');
  }

  /** Ends one of its processes at once and waits until the product serves again; how long that took, in milliseconds. */
  async kill(what: Killed): Promise<number> {
    const [pid, begun] = [this.pidOf(what), performance.now()];
    process.kill(pid, 'SIGKILL');
    await this.until(`${what} again`, () => this.pidOf(what) !== pid && isAlive(this.pidOf(what)), BACK_WITHIN);
    await this.until('answers', () => this.answers(), BACK_WITHIN);
    return performance.now() - begun;
  }

  /** What the processes wrote, for whoever looks for faults that no client saw. */
  log(): string {
    return ['api', 'worker'].map((name) => textOf(join(this.dataDir, `logs/${name}.log`))).join('\n');
  }

  async stop(): Promise<void> {
    const ended = new Promise((done) => this.child.once('exit', done));
    this.child.kill('SIGINT');
    await ended;
    rmSync(this.dataDir, { recursive: true, force: true, maxRetries: 5 });
  }

  private async answers(): Promise<boolean> {
    try {
      const response = await fetch(`${this.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ centres { id } }' }),
        signal: AbortSignal.timeout(2000),
      });
      const { data } = (await response.json()) as { data?: { centres?: unknown } };
      return Boolean(data?.centres);
    } catch {
      return false;
    }
  }

  private pidOf(what: Killed): number {
    if (what === 'database') return Number.parseInt(textOf(join(this.dataDir, 'postgres/postmaster.pid')), 10);
    const text = textOf(join(this.dataDir, `run/${what}.json`));
    return text === '' ? Number.NaN : (JSON.parse(text) as { pid: number }).pid;
  }

  private addressOf(user: 'aim_app' | 'aim_owner'): string {
    const { app, owner } = databasePasswords(join(this.dataDir, 'postgres-passwords.json'));
    const port = textOf(join(this.dataDir, 'run/postgres-port')).trim();
    return `postgres://${user}:${user === 'aim_app' ? app : owner}@127.0.0.1:${port}/aim`;
  }

  private async until(what: string, ask: () => boolean | Promise<boolean>, milliseconds: number): Promise<void> {
    const end = performance.now() + milliseconds;
    while (!(await ask())) {
      if (performance.now() > end || this.child.exitCode !== null)
        throw new Error(`the product is not ${what}:\n${this.output.slice(-4000)}`);
      await new Promise((done) => setTimeout(done, 50));
    }
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
