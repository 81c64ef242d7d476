import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { cloneDatabase, type TestDatabase, testEnvironment } from './database.ts';

export interface Product {
  readonly url: string;
  readonly port: number;
  readonly database: TestDatabase;
  /** The log of the processes, for a failing journey. */
  readonly log: string;
  stop(): Promise<void>;
}

/** Patience with a busy machine, not a measurement. */
const READY_WITHIN_MILLISECONDS = 120_000;
const STOP_WITHIN_MILLISECONDS = 10_000;

/** The product of this worker: booted before the run, with a database of its own, in test mode, with the demo people. */
export function startProduct(): Pick<Product, 'url' | 'port' | 'log'> & {
  readonly database: Omit<TestDatabase, 'drop'>;
} {
  const products = JSON.parse(process.env['AIM_TEST_PRODUCTS'] ?? '[]') as Product[];
  const product = products[(Number(process.env['JEST_WORKER_ID'] ?? '1') - 1) % Math.max(products.length, 1)];
  if (!product) throw new Error('AIM_TEST_PRODUCTS is not set: run this in the Jest project e2e');
  return product;
}

/** Boots the built product on a free port; further settings by their names. */
export async function bootProduct(env: Record<string, string> = {}): Promise<Product> {
  const root = repository();
  const database = await cloneDatabase();
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const environment: NodeJS.ProcessEnv = {
    PATH: process.env['PATH'] ?? '',
    NODE_ENV: 'production',
    AIM_OPERATOR_NODE_ENV: '',
    ...testEnvironment(database, { PORT: String(port), PUBLIC_URL: url, LOG_LEVEL: 'warn', ...env }),
  };
  const log = join(environment['AIM_DATA_DIR'] ?? root, 'product.log');
  mkdirSync(dirname(log), { recursive: true });
  const children: ChildProcess[] = [];
  const stop = async () => {
    await Promise.all(children.map(end));
    await database.drop();
  };
  try {
    await Promise.all(
      ['main', 'worker'].map((name) => {
        const child = launch(join(root, `api/dist/bundle/${name}.js`), environment, log);
        children.push(child);
        return ready(child, name, log);
      }),
    );
    return { url, port, database, log, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function launch(script: string, env: NodeJS.ProcessEnv, log: string): ChildProcess {
  const output = openSync(log, 'a');
  const child = spawn(process.execPath, ['--enable-source-maps', script], {
    env,
    stdio: ['ignore', output, output, 'ipc'],
  });
  closeSync(output);
  return child;
}

function ready(child: ChildProcess, name: string, log: string): Promise<void> {
  return new Promise((fulfil, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`${name} was not ready in time, see ${log}`)),
      READY_WITHIN_MILLISECONDS,
    );
    const settle = (act: () => void) => {
      clearTimeout(timer);
      act();
    };
    child.on('message', (message: { type?: string }) => message.type === 'ready' && settle(fulfil));
    child.once('exit', (code) => settle(() => reject(new Error(`${name} ended with code ${code}, see ${log}`))));
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((fulfil) => child.once('exit', fulfil));
  if (child.connected) child.send({ type: 'stop' });
  else child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MILLISECONDS);
  await ended;
  clearTimeout(timer);
}

function freePort(): Promise<number> {
  return new Promise((fulfil) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => fulfil(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function repository(): string {
  let folder = resolve(process.cwd());
  while (!existsSync(join(folder, 'package-lock.json'))) folder = dirname(folder);
  return folder;
}
