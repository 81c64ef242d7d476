import { Agent, request } from 'node:http';
import { type CpuTimes, spent } from './cpu.ts';

/** One way of doing the same work over HTTP. */
export interface Contender {
  readonly name: string;
  readonly send: () => { url: string; method: 'GET' | 'POST'; headers?: Record<string, string>; body?: string };
  /** Reads the whole body: an error inside HTTP 200 is a failure. */
  readonly isRight: (status: number, body: string) => boolean;
  /** Processor time used so far by whoever does the work, where the machine tells. */
  readonly cpu?: (() => Promise<CpuTimes>) | undefined;
}

export interface Figures {
  readonly name: string;
  readonly perSecond: number[];
  readonly p50: number[];
  readonly p95: number[];
  /** Milliseconds of processor time for a request. */
  readonly cpu: number[];
  failures: number;
}

/**
 * Sends with `connections` at once, in turns (A B, B A, …), so that a drifting machine is unfair to nobody; every contender has been
 * warmed up before the first turn counts. Quote the ratios of medians from one run, never single absolute figures.
 */
export async function compare(
  contenders: readonly Contender[],
  { connections = 16, rounds = 4, seconds = 2, warmSeconds = 1, warmRequests = 0 } = {},
): Promise<Figures[]> {
  const figures = contenders.map(
    ({ name }): Figures => ({ name, perSecond: [], p50: [], p95: [], cpu: [], failures: 0 }),
  );
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  for (const contender of contenders)
    for (let sent = 0, turn = 0; turn === 0 || sent < warmRequests; turn++)
      sent += (await round(contender, agent, connections, warmSeconds)).times.length;
  for (let turn = 0; turn < rounds; turn++) {
    const order = turn % 2 === 0 ? contenders : contenders.toReversed();
    for (const contender of order) {
      const before = await contender.cpu?.();
      const { times, failures, elapsed } = await round(contender, agent, connections, seconds);
      const after = await contender.cpu?.();
      const sorted = times.sort((a, b) => a - b);
      const into = figures[contenders.indexOf(contender)] as Figures;
      into.perSecond.push(times.length / elapsed);
      into.p50.push(sorted[Math.floor(sorted.length * 0.5)] ?? 0);
      into.p95.push(sorted[Math.floor(sorted.length * 0.95)] ?? 0);
      if (before && after) into.cpu.push(spent(before, after) / times.length);
      into.failures += failures;
    }
  }
  agent.destroy();
  return figures;
}

async function round(contender: Contender, agent: Agent, connections: number, seconds: number) {
  const times: number[] = [];
  let failures = 0;
  const start = performance.now();
  const end = start + seconds * 1000;
  const client = async () => {
    while (performance.now() < end) {
      const before = performance.now();
      const { status, body } = await send(contender, agent);
      times.push(performance.now() - before);
      if (!contender.isRight(status, body)) failures++;
    }
  };
  await Promise.all(Array.from({ length: connections }, client));
  return { times, failures, elapsed: (performance.now() - start) / 1000 };
}

export function send({ send: make }: Contender, agent?: Agent): Promise<{ status: number; body: string }> {
  const { url, method, headers = {}, body } = make();
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        method,
        ...(agent ? { agent } : {}),
        headers: { ...headers, ...(body ? { 'content-length': Buffer.byteLength(body) } : {}) },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() }));
        response.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** A table in Markdown: medians with their spread, the ratio to the first row, and the processor time where it was read. */
export function table(figures: readonly Figures[]): string {
  const base = median(figures[0]?.perSecond ?? []);
  const baseCpu = median(figures[0]?.cpu ?? []);
  const rows = figures.map(({ name, perSecond, p50, p95, cpu, failures }) => {
    const spread = `${Math.min(...perSecond).toFixed(0)}–${Math.max(...perSecond).toFixed(0)}`;
    const used = baseCpu > 0 ? ` ${median(cpu).toFixed(2)} (${(median(cpu) / baseCpu).toFixed(2)}) |` : '';
    return `| ${name} | ${median(perSecond).toFixed(0)} (${spread}) | ${(median(perSecond) / base).toFixed(2)} | ${median(p50).toFixed(1)} | ${median(p95).toFixed(1)} |${used} ${failures} |`;
  });
  const [title, line] = baseCpu > 0 ? [' CPU ms per request (ratio) |', '---|'] : ['', ''];
  return [
    `| | req/s (range) | ratio | p50 ms | p95 ms |${title} failures |`,
    `|---|---|---|---|---|${line}---|`,
    ...rows,
  ].join('\n');
}
