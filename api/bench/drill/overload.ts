import { Agent, request } from 'node:http';
import { bootDatabase } from '../support/database.ts';
import { serve } from '../support/serve.ts';
import { signIn } from './support/people.ts';
import { type Gate, report } from './support/verdict.ts';

/** R08: far more clients than the product takes, all obeying Retry-After; what is accepted stays quick, and most of the peak is kept. */
const CROWD = Number(process.argv[2] ?? 600);
const FITTING = 32;
const SECONDS = 20;

const LIST = `{ organisations(sort: NAME_ASC, first: 50) { items { id name tin state stateLabel registeredAt memberCount } pageInfo { endCursor hasNextPage } } }`;

interface Load {
  readonly perSecond: number;
  readonly p99: number;
  readonly refused: number;
  readonly wrong: number;
}

/** Where a crowd goes, and what a right answer is. */
interface Target {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isRight: (body: string) => boolean;
}

const database = await bootDatabase();
const product = await serve('product', database.environment);
const { cookie } = await signIn(product.url, 'programme-officer');
const ours = {
  url: `${product.url}/graphql`,
  method: 'POST',
  headers: { 'content-type': 'application/json', cookie },
  body: JSON.stringify({ query: LIST }),
  isRight: (body: string) => body.includes('"endCursor"') && !body.includes('"errors"'),
};

await load(ours, FITTING, 3);
const peak = await load(ours, FITTING, SECONDS);
const crowd = await load(ours, CROWD, SECONDS);
await product.stop();

// A server that takes everything: its queue grows until everybody waits for seconds.
const open = await serve('raw', { ...database.environment, RAW_SQL: 'select pg_sleep(0.1)::text as body' });
const plain = { url: open.url, method: 'GET', headers: {}, body: '', isRight: () => true };
const openCrowd = await load(plain, CROWD, SECONDS / 2);
await open.stop();

report(
  `R08 overload: ${CROWD} clients for ${SECONDS} s after ${FITTING} at peak (${peak.perSecond.toFixed(0)}/s)`,
  [
    {
      name: 'goodput at least 70 % of peak',
      seen: `${crowd.perSecond.toFixed(0)}/s, ${((crowd.perSecond / peak.perSecond) * 100).toFixed(0)} %`,
      passed: crowd.perSecond >= 0.7 * peak.perSecond,
    },
    quick(crowd),
    { name: 'no wrong answer', seen: `${peak.wrong + crowd.wrong}`, passed: peak.wrong + crowd.wrong === 0 },
    { name: 'the crowd was refused at times', seen: `${crowd.refused}`, passed: crowd.refused > 0 },
  ],
  [{ ...quick(openCrowd), name: 'a server that refuses nobody' }],
);
await database.drop();

function quick({ p99 }: Load): Gate {
  return { name: 'accepted within 1.5 s (p99)', seen: `${p99.toFixed(0)} ms`, passed: p99 <= 1500 };
}

async function load(target: Target, clients: number, seconds: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const times: number[] = [];
  let [refused, wrong] = [0, 0];
  const start = performance.now();
  const end = start + seconds * 1000;
  const client = async () => {
    while (performance.now() < end) {
      const sent = performance.now();
      const answer = await send(target, agent);
      if (answer.code === 503) {
        refused++;
        await new Promise((resolve) => setTimeout(resolve, answer.retryAfter * 1000 * (0.5 + Math.random())));
      } else if (answer.code === 200 && target.isRight(answer.body)) times.push(performance.now() - sent);
      else wrong++;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const elapsed = (performance.now() - start) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  return { perSecond: times.length / elapsed, p99: times[Math.floor(times.length * 0.99)] ?? Infinity, refused, wrong };
}

function send(
  { url, method, headers, body }: Target,
  agent: Agent,
): Promise<{ code: number; retryAfter: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { method, agent, headers: { ...headers, 'content-length': Buffer.byteLength(body) } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            code: response.statusCode ?? 0,
            retryAfter: Number(response.headers['retry-after'] ?? 1),
            body: Buffer.concat(chunks).toString(),
          }),
        );
        response.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}
