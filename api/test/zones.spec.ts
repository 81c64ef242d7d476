import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ZONES = ['UTC', 'Asia/Baku', 'Europe/Berlin', 'America/New_York'];

interface Printed {
  /** What the machine makes of a wall time: the control, another in every zone. */
  readonly machine: string;
  readonly vectors: unknown[];
}

async function printedIn(zone: string): Promise<Printed> {
  const register = join(__dirname, '../src/runtime/ts-register.js');
  const { stdout } = await run(
    process.execPath,
    ['--conditions=@aim/source', '--import', register, join(__dirname, 'zone-vectors.ts')],
    { env: { PATH: process.env['PATH'] ?? '', TZ: zone }, maxBuffer: 64 * 1024 * 1024 },
  );
  return JSON.parse(stdout) as Printed;
}

it('processes that live in four zones work out the same times, byte by byte', async () => {
  const found = await Promise.all(ZONES.map(printedIn));
  expect(new Set(found.map(({ machine }) => machine)).size).toBe(ZONES.length);
  const told = found.map(({ vectors }) => JSON.stringify(vectors));
  expect(told[0]?.length).toBeGreaterThan(100_000);
  for (const other of told.slice(1)) expect(other === told[0]).toBe(true);
}, 120_000);
