import { fork } from 'node:child_process';
import { join } from 'node:path';

export interface Served {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/**
 * Starts a server in a process of its own, so that it shares no event loop with the one that measures. `execPath` is the Node that runs
 * it where it needs another than ours.
 */
export function serve(
  kind: 'product' | 'raw' | 'postgraphile',
  environment: NodeJS.ProcessEnv,
  execPath = process.execPath,
): Promise<Served> {
  const extension = import.meta.filename.endsWith('.ts') ? 'ts' : 'js';
  const child = fork(join(import.meta.dirname, `serve-${kind}.${extension}`), {
    env: { ...process.env, ...environment },
    execPath,
    // As the product's own start and its image say.
    ...(kind === 'product' ? { execArgv: ['--enable-source-maps', '--max-semi-space-size=64'] } : {}),
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${kind} ended with ${code}`)));
    child.once('message', ({ port }: { port: number }) =>
      resolve({
        url: `http://127.0.0.1:${port}`,
        pid: child.pid as number,
        stop: () =>
          new Promise((done) => {
            child.removeAllListeners('exit');
            child.once('exit', () => done());
            child.kill('SIGTERM');
          }),
      }),
    );
  });
}
