import { Agent, request } from 'node:http';

/** One way of doing the same work over HTTP. */
export interface Contender {
  readonly name: string;
  readonly send: () => { url: string; method: 'GET' | 'POST'; headers?: Record<string, string>; body?: string };
  /** Reads the whole body: an error inside HTTP 200 is a failure. */
  readonly isRight: (status: number, body: string) => boolean;
}

export interface Figures {
  readonly name: string;
  readonly perSecond: number[];
  readonly p50: number[];
  readonly p95: number[];
  failures: number;
}

/**
 * Sends with `connections` at once, in turns (A B C, A B C, …), so that a drifting machine is unfair to nobody. Quote the
 * ratios of medians from one run, never single absolute figures.
 */
export async function compare(
  contenders: readonly Contender[],
  { connections = 16, rounds = 4, seconds = 2 } = {},
): Promise<Figures[]> {
  const figures = contenders.map(({ name }): Figures => ({ name, perSecond: [], p50: [], p95: [], failures: 0 }));
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  for (const contender of contenders) await round(contender, agent, connections, 0.5);
  for (let turn = 0; turn < rounds; turn++)
    for (const [index, contender] of contenders.entries()) {
      const { times, failures, elapsed } = await round(contender, agent, connections, seconds);
      const sorted = times.sort((a, b) => a - b);
      const into = figures[index] as Figures;
      into.perSecond.push(times.length / elapsed);
      into.p50.push(sorted[Math.floor(sorted.length * 0.5)] ?? 0);
      into.p95.push(sorted[Math.floor(sorted.length * 0.95)] ?? 0);
      into.failures += failures;
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

function send({ send: make }: Contender, agent: Agent): Promise<{ status: number; body: string }> {
  const { url, method, headers = {}, body } = make();
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { method, agent, headers: { ...headers, ...(body ? { 'content-length': Buffer.byteLength(body) } : {}) } },
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

/** A table in Markdown: medians with their spread, and the ratio to the first row. */
export function table(figures: readonly Figures[]): string {
  const base = median(figures[0]?.perSecond ?? []);
  const rows = figures.map(({ name, perSecond, p50, p95, failures }) => {
    const spread = `${Math.min(...perSecond).toFixed(0)}–${Math.max(...perSecond).toFixed(0)}`;
    return `| ${name} | ${median(perSecond).toFixed(0)} (${spread}) | ${(median(perSecond) / base).toFixed(2)} | ${median(p50).toFixed(1)} | ${median(p95).toFixed(1)} | ${failures} |`;
  });
  return ['| | req/s (range) | ratio | p50 ms | p95 ms | failures |', '|---|---|---|---|---|---|', ...rows].join('\n');
}
