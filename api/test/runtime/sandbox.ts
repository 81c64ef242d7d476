import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fields } from '../../src/runtime/configuration-fields.js';

const repository = resolve(__dirname, '../../..');

const MAIN = `
import { createServer } from 'node:http';
import pg from 'pg';
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 2, connectionTimeoutMillis: 1000 });
pool.on('error', () => {});
const server = createServer(async (request, response) => {
  if (request.url === '/environment') return response.end(JSON.stringify(process.env));
  if (request.url !== '/') return response.writeHead(404).end();
  try {
    const { rows } = await pool.query('select count(*)::int as count from visit');
    await pool.query('insert into visit default values');
    response.end(String(rows[0].count));
  } catch (error) {
    response.writeHead(503).end(String(error));
  }
});
const stop = () => server.close(() => process.exit(0));
for (const name of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.on(name as 'SIGTERM', stop);
process.on('message', stop);
server.listen(Number(process.env['PORT']), process.env['AIM_HOST'], () => {
  process.send?.({ type: 'listening', port: Number(process.env['PORT']) });
  process.send?.({ type: 'ready' });
});
`;
const WORKER = `
const timer: NodeJS.Timeout = setInterval(() => {}, 1000);
const stop = () => { clearInterval(timer); process.exit(0); };
for (const name of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.on(name as 'SIGTERM', stop);
process.on('message', stop);
process.send?.({ type: 'ready' });
`;
const MIGRATE = `
import pg from 'pg';
const client = new pg.Client({ connectionString: process.env['MIGRATION_DATABASE_URL'] });
await client.connect();
await client.query('create table if not exists visit (id int generated always as identity)');
await client.query('grant select, insert on visit to aim_app');
await client.end();
`;

/** A copy of the runtime with tiny processes to supervise: a start takes a second, the rules are the real ones. */
export class Sandbox {
  readonly folder = mkdtempSync(join(tmpdir(), 'aim-runtime-'));
  private readonly started: Start[] = [];

  constructor() {
    const put = (path: string, text: string) => {
      mkdirSync(join(this.folder, path, '..'), { recursive: true });
      writeFileSync(join(this.folder, path), text);
    };
    put(
      'package.json',
      JSON.stringify({ name: 'aim', type: 'module', scripts: { start: 'node api/src/runtime/start.js' } }),
    );
    cpSync(join(repository, 'package-lock.json'), join(this.folder, 'package-lock.json'));
    utimesSync(join(this.folder, 'package-lock.json'), 0, 0);
    symlinkSync(join(repository, 'node_modules'), join(this.folder, 'node_modules'), 'dir');
    cpSync(join(repository, 'api/src/runtime'), join(this.folder, 'api/src/runtime'), { recursive: true });
    put('api/src/main.ts', MAIN);
    put('api/src/worker.ts', WORKER);
    put('api/src/platform/migrate.ts', MIGRATE);
    execFileSync('chmod', ['0755', this.folder]);
  }

  start(
    env: Record<string, string>,
    command: readonly string[] = [process.execPath, 'api/src/runtime/start.js'],
  ): Start {
    const start = new Start(this.folder, env, command);
    this.started.push(start);
    return start;
  }

  /** Processes that belong to this copy, whoever their parent is. */
  processes(): number[] {
    return execFileSync('ps', ['-eo', 'pid=,stat=,args='], { encoding: 'utf8' })
      .split('\n')
      .filter((line) => line.includes(this.folder) && !/^\s*\d+\s+Z/.test(line))
      .map((line) => Number.parseInt(line, 10));
  }

  /** Ends what a failed test left running, so that the next one fails for its own reasons only. */
  clear(): void {
    for (const start of this.started.splice(0)) start.child.kill('SIGKILL');
    for (const pid of this.processes()) end(pid, 'SIGKILL');
  }

  remove(): void {
    this.clear();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** One run of the supervisor. */
export class Start {
  output = '';
  readonly child: ChildProcess;
  readonly ended: Promise<number>;
  readonly dataDir: string;

  constructor(folder: string, env: Record<string, string>, [program, ...args]: readonly string[]) {
    const clean: NodeJS.ProcessEnv = { ...process.env, CI: '1' };
    for (const name of [...fields.map((field) => field.name), 'NODE_ENV', 'npm_lifecycle_event']) delete clean[name];
    this.dataDir = join(folder, env['AIM_DATA_DIR'] ?? '.data');
    this.child = spawn(program ?? 'node', args, {
      cwd: folder,
      env: { ...clean, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const keep = (chunk: Buffer) => {
      this.output += chunk.toString('utf8');
    };
    this.child.stdout?.on('data', keep);
    this.child.stderr?.on('data', keep);
    this.ended = new Promise((fulfil) => this.child.once('exit', (code) => fulfil(code ?? -1)));
  }

  /** Waits until the output says something; fails at once when the process ended without saying it. */
  async says(pattern: RegExp): Promise<RegExpExecArray> {
    let over = false;
    void this.ended.then(() => {
      over = true;
    });
    return eventually(() => {
      const match = pattern.exec(this.output);
      if (!match && over) throw new Error(`ended without saying ${pattern}:\n${this.output}`);
      return match;
    }, `${pattern} in ${this.output}`);
  }

  async ready(): Promise<string> {
    return (await this.says(/AIM is ready at (http:\S+)/))[1] ?? '';
  }

  async stop(): Promise<number> {
    this.child.kill('SIGINT');
    return this.ended;
  }

  pidOf(name: 'api' | 'worker'): number {
    return (JSON.parse(readFileSync(join(this.dataDir, `run/${name}.json`), 'utf8')) as { pid: number }).pid;
  }

  databasePid(): number {
    return Number.parseInt(readFileSync(join(this.dataDir, 'postgres/postmaster.pid'), 'utf8'), 10);
  }
}

export function end(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended by itself meanwhile.
  }
}

/** Asks again and again until there is an answer; tests wait for facts, never for a time. */
export async function eventually<T>(
  ask: () => T | Promise<T>,
  what: string,
  milliseconds = 40_000,
): Promise<NonNullable<T>> {
  const until = performance.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (performance.now() > until) throw new Error(`waited in vain for ${what}`);
    await new Promise((fulfil) => setTimeout(fulfil, 25));
  }
}

/** The number of visits before this one, or nothing while the product cannot answer. */
export async function visit(url: string): Promise<number | undefined> {
  try {
    const response = await fetch(url.replace('localhost', '127.0.0.1'), { signal: AbortSignal.timeout(3000) });
    return response.ok ? Number(await response.text()) : undefined;
  } catch {
    return undefined;
  }
}
