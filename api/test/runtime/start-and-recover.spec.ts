import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { end, eventually, Sandbox, type Start, visit } from './sandbox.ts';

jest.setTimeout(120_000);

const sandbox = new Sandbox();
afterEach(() => sandbox.clear());
afterAll(() => sandbox.remove());

let port = 20_000 + (process.pid % 6000);
function free(): number {
  port += 10;
  return port;
}
const settings = (more: Record<string, string> = {}) => ({ PORT: String(free()), AIM_DATA_DIR: '.data', ...more });

async function started(more?: Record<string, string>): Promise<{ start: Start; url: string }> {
  const start = sandbox.start(settings(more));
  return { start, url: await start.ready() };
}

async function nothingRuns(): Promise<void> {
  await eventually(() => sandbox.processes().length === 0, 'no process of the copy');
}

describe('npm start', () => {
  it('makes everything on the first start and finds it again on the next', async () => {
    const first = await started();
    expect(first.start.output).toMatch(/embedded PostgreSQL created/);
    for (const file of ['secrets.json', 'postgres-passwords.json'])
      expect(statSync(join(first.start.dataDir, file)).mode & 0o777).toBe(0o600);
    expect(await visit(first.url)).toBe(0);
    expect(await first.start.stop()).toBe(0);
    await nothingRuns();

    const before = performance.now();
    const second = await started();
    expect(performance.now() - before).toBeLessThan(10_000);
    expect(second.start.output).toMatch(/embedded PostgreSQL started/);
    expect(second.start.output).toMatch(/compiled files are up to date/);
    expect(await visit(second.url)).toBe(1);
    await second.start.stop();
    await nothingRuns();
  });

  it('takes the running database over after kill -9 of itself, once its processes are gone', async () => {
    const { start, url } = await started();
    const seen = (await visit(url)) ?? -1;
    const database = start.databasePid();
    end(start.child.pid ?? 0, 'SIGKILL');
    const next = await started({ PORT: new URL(url).port });
    expect(next.start.output).toMatch(/embedded PostgreSQL adopted/);
    expect(next.start.databasePid()).toBe(database);
    expect(next.url).toBe(url);
    expect(await visit(next.url)).toBe(seen + 1);
    await next.start.stop();
    await nothingRuns();
  });

  it('brings the database back after kill -9 of PostgreSQL, under the running product', async () => {
    const { start, url } = await started();
    const seen = (await visit(url)) ?? -1;
    end(start.databasePid(), 'SIGKILL');
    await start.says(/the database is back/);
    await eventually(async () => (await visit(url)) === seen + 1, 'the next visit', 10_000);
    await start.stop();
    await nothingRuns();
  });

  it('recovers after kill -9 of everything, even when the pid file names a stranger', async () => {
    const { start, url } = await started();
    const seen = (await visit(url)) ?? -1;
    for (const pid of [start.child.pid ?? 0, start.databasePid(), start.pidOf('api'), start.pidOf('worker')])
      end(pid, 'SIGKILL');
    await nothingRuns();
    const file = join(start.dataDir, 'postgres/postmaster.pid');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(process.pid)));
    const next = await started();
    expect(next.start.output).toMatch(/embedded PostgreSQL started/);
    expect(await visit(next.url)).toBe(seen + 1);
    await next.start.stop();
    await nothingRuns();
  });

  it('starts a process again that was killed', async () => {
    const { start, url } = await started();
    const api = start.pidOf('api');
    end(api, 'SIGKILL');
    await start.says(/api was ended by SIGKILL; starting it again/);
    await eventually(() => visit(url).then((seen) => seen !== undefined), 'an answer');
    expect(start.pidOf('api')).not.toBe(api);
    await start.stop();
    await nothingRuns();
  });

  it('says that a port is taken and uses the next free one', async () => {
    const wanted = free();
    const squatter: Server = createServer().listen(wanted, '127.0.0.1');
    try {
      const { start, url } = await started({ PORT: String(wanted) });
      expect(start.output).toContain(`Port ${wanted} is taken: using ${wanted + 1}.`);
      expect(url).toBe(`http://localhost:${wanted + 1}`);
      await start.stop();
    } finally {
      squatter.close();
    }
  });

  it('runs two copies with two data folders, and says where one data folder is in use', async () => {
    const [one, two] = await Promise.all([started({ AIM_DATA_DIR: '.data' }), started({ AIM_DATA_DIR: '.data-two' })]);
    expect(await visit(one.url)).toBeGreaterThan(0);
    expect(await visit(two.url)).toBe(0);
    const third = sandbox.start(settings({ AIM_DATA_DIR: '.data' }));
    expect(await third.ended).toBe(1);
    expect(third.output).toContain(
      `AIM already runs from ${one.start.dataDir} at ${one.url} (process ${one.start.child.pid})`,
    );
    await Promise.all([one.start.stop(), two.start.stop()]);
    await nothingRuns();
  });

  it('ends at once on a second Ctrl-C and leaves nothing behind', async () => {
    const { start } = await started();
    start.child.kill('SIGINT');
    await start.says(/Stopping/);
    start.child.kill('SIGINT');
    expect([0, 1]).toContain(await start.ended);
    await nothingRuns();
  });

  it('ends by itself when npm is killed', async () => {
    const npm = sandbox.start(settings(), ['npm', 'start', '--silent']);
    await npm.ready();
    npm.child.kill('SIGKILL');
    await nothingRuns();
    const { start } = await started();
    await start.stop();
  });

  it('stops during its start without leaving anything', async () => {
    const start = sandbox.start(settings({ AIM_DATA_DIR: '.data-interrupted' }));
    await start.says(/secrets/);
    expect(await start.stop()).toBe(0);
    await nothingRuns();
  });
});
