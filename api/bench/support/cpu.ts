import { readdirSync, readFileSync } from 'node:fs';
import type pg from 'pg';

/** Processor time of processes by their number, in milliseconds. */
export type CpuTimes = ReadonlyMap<number, number>;

/**
 * Reads what a server and the database's processes have used so far. Shares of requests per second depend on who else wants the
 * processor at that moment; the time spent on one request much less.
 */
export function cpuReader(client: pg.Client, serverPid: number): (() => Promise<CpuTimes>) | undefined {
  if (millisecondsOf(serverPid) === undefined) return undefined;
  return async () => {
    const { rows } = await client.query<{ pid: number }>(
      'select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    const times = new Map<number, number>();
    for (const pid of [serverPid, ...rows.map((row) => row.pid)]) {
      const used = millisecondsOf(pid);
      if (used !== undefined) times.set(pid, used);
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

/** Nanoseconds that the scheduler gave to each thread: Linux tells, elsewhere the column stays empty. */
function millisecondsOf(pid: number): number | undefined {
  try {
    const threads = readdirSync(`/proc/${pid}/task`).map((thread) =>
      Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]),
    );
    return threads.reduce((sum, each) => sum + each, 0) / 1e6;
  } catch {
    return undefined;
  }
}
