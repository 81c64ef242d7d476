import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type pg from 'pg';

/** Processor time of processes by their number, in milliseconds. */
export type CpuTimes = ReadonlyMap<number, number>;

/**
 * Reads what a server and the database's processes have used so far. Shares of requests per second depend on who else wants the
 * processor at that moment; the time spent on one request much less.
 */
export function cpuReader(client: pg.Client, serverPid: number): (() => Promise<CpuTimes>) | undefined {
  const tick = millisecondsPerTick();
  if (tick === undefined) return undefined;
  return async () => {
    const { rows } = await client.query<{ pid: number }>(
      'select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    const times = new Map<number, number>();
    for (const pid of [serverPid, ...rows.map((row) => row.pid)]) {
      const ticks = ticksOf(pid);
      if (ticks !== undefined) times.set(pid, ticks * tick);
    }
    return times;
  };
}

/** What was used in between by those who lived through it. */
export function spent(before: CpuTimes, after: CpuTimes): number {
  let total = 0;
  for (const [pid, time] of after) total += time - (before.get(pid) ?? time);
  return total;
}

/** Linux tells; elsewhere the column stays empty. */
function millisecondsPerTick(): number | undefined {
  try {
    readFileSync('/proc/self/stat');
    return 1000 / Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
  } catch {
    return undefined;
  }
}

function ticksOf(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return Number(fields[11]) + Number(fields[12]);
  } catch {
    return undefined;
  }
}
