import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import type pg from 'pg';

/** When, what and where was measured: figures without it say nothing. */
export async function heading(client: pg.Client, title: string): Promise<string> {
  const { rows } = await client.query<{ day: string; version: string }>(
    "select current_date::text as day, current_setting('server_version') as version",
  );
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB`;
  const load = loadavg()
    .map((value) => value.toFixed(1))
    .join(' ');
  return `\n${title}\n${rows[0]?.day}, commit ${commit()}, ${machine}, load ${load}, Node ${process.version}, PostgreSQL ${rows[0]?.version}\n`;
}

function commit(): string {
  try {
    const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
    return git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain') ? ' with changes' : '');
  } catch {
    return 'unknown';
  }
}
