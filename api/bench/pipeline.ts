import 'reflect-metadata';
import pg from 'pg';
import { funnelSql } from '../src/pipeline/funnel.sql.ts';
import { ROLLED_UP } from '../src/pipeline/funnel-rollup.ts';
import { binder } from '../src/platform/projection.ts';
import { cpuReader } from './support/cpu.ts';
import { bootDatabase } from './support/database.ts';
import { heading } from './support/heading.ts';
import { type Contender, compare, type Figures, median, send } from './support/measure.ts';
import { type Examples, pipelineWork, TODAY, type Work } from './support/pipeline-work.ts';
import { type Served, serve } from './support/serve.ts';
import { signIn } from './support/sign-in.ts';
import { generateStartups, LIVE_JOURNEYS } from './support/startups.ts';

const SIZES: Readonly<Record<string, number>> = { '1k': 1000, '10k': 10_000, '100k': 100_000, '1m': 1_000_000 };
const sizes = chosenSizes(process.argv.slice(2));
const CONNECTIONS = 8;
const ROUNDS = 6;
const SECONDS = 0.6;
const WARM_SECONDS = 0.6;

interface Measured {
  readonly work: Work;
  readonly raw: Figures;
  readonly product: Figures;
  /** The product with one connection, where somebody waits for each answer. */
  readonly alone: Figures | undefined;
}

/**
 * Staff's work on the pipeline through GraphQL, against one prepared statement for the same rows, sent as PostgreSQL's JSON over bare
 * HTTP: no session, no policy, no labels. Both have as many connections and are warm before anything counts.
 */
const database = await bootDatabase();
const owner = new pg.Client({ connectionString: database.ownerUrl, options: '-c timezone=UTC' });
await owner.connect();
print(await heading(owner, `Pipeline; ${CONNECTIONS} connections, ${ROUNDS} interleaved rounds of ${SECONDS} s`));
const all = new Map<string, Measured[]>();
for (const size of sizes) {
  const start = performance.now();
  await generateStartups(owner, SIZES[size] as number);
  print(`\n${size} startups, made in ${((performance.now() - start) / 1000).toFixed(0)} s\n`);
  const measured = await measureSize();
  all.set(size, measured);
  print(`\n${report(measured)}\n\n`);
  print(await rollUp());
}
if (sizes.length > 1) print(`\n${growth()}\n`);
const failures = [...all.values()].flat().reduce((sum, { raw, product }) => sum + raw.failures + product.failures, 0);
if (failures > 0) {
  print(`\nFAILED: ${failures} wrong answers\n`);
  process.exitCode = 1;
}
await owner.end();
await database.drop();

function print(text: string): void {
  process.stdout.write(text);
}

/** `--sizes 1k,10k`; without it all but a million, which `--million` adds. */
function chosenSizes(args: readonly string[]): string[] {
  const at = args.indexOf('--sizes');
  const asked = at === -1 ? ['1k', '10k', '100k'] : (args[at + 1] ?? '').split(',');
  if (args.includes('--million')) asked.push('1m');
  if (asked.every((size) => size in SIZES)) return asked;
  throw new Error(`--sizes is a list of ${Object.keys(SIZES).join(', ')}`);
}

async function measureSize(): Promise<Measured[]> {
  const works = pipelineWork(await examples());
  const statements = JSON.stringify(Object.fromEntries(works.map(({ raw }, index) => [`work-${index}`, raw])));
  const [ours, raw] = await Promise.all([
    serve('product', database.environment),
    serve('raw', { ...database.environment, RAW_STATEMENTS: statements }),
  ]);
  const cookie = await signIn(ours.url, 'programme-officer');
  const pairs = works.map((work, index) => [rawly(work, raw, `work-${index}`), really(work, ours, cookie)] as const);
  const times = { connections: CONNECTIONS, rounds: ROUNDS, seconds: SECONDS, warmSeconds: WARM_SECONDS };
  // Both servers are warm as a whole before the first work is: what they share would else be charged to it.
  for (const [bare, product] of pairs) {
    await compare([bare], { ...times, rounds: 0 });
    await compare([product], { ...times, rounds: 0, warmSeconds: WARM_SECONDS * 4 });
  }
  const measured: Measured[] = [];
  for (const [index, work] of works.entries()) {
    const pair = pairs[index] as (typeof pairs)[number];
    await sameRows(work, pair);
    const [bare, product] = await compare(pair, times);
    const [alone] = work.aloneGoal === undefined ? [] : await compare([pair[1]], { ...times, connections: 1 });
    if (bare && product) measured.push({ work, raw: bare, product, alone });
    print('.');
  }
  await Promise.all([ours.stop(), raw.stop()]);
  return measured;
}

async function examples(): Promise<Examples> {
  const { rows } = await owner.query<{ id: string; at: string }>(
    `(select id, '' as at from startup where stage = 'FUNDED' and state = 'ACTIVE' order by id limit 1)
     union all (select id, last_update_at::text from startup order by last_update_at desc, id desc
                limit 1 offset (select count(*) * 9 / 10 from startup))`,
  );
  const [page, deep] = rows;
  if (!page || !deep) throw new Error('there are too few startups');
  return { id: page.id, deep };
}

function rawly({ name, contains }: Work, served: Served, path: string): Contender {
  return {
    name: 'raw',
    send: () => ({ url: `${served.url}/${path}`, method: 'GET' }),
    isRight: (status, body) => isRight(`raw ${name}`, status === 200 && body.includes(contains), body),
    cpu: cpuReader(owner, served.pid),
  };
}

function really({ name, contains, query, variables }: Work, served: Served, cookie: string): Contender {
  const headers = { 'content-type': 'application/json', cookie };
  const body = JSON.stringify({ query, variables });
  return {
    name: 'product',
    send: () => ({ url: `${served.url}/graphql`, method: 'POST', headers, body }),
    isRight: (status, text) =>
      isRight(
        name,
        status === 200 && !text.startsWith('{"errors"') && !text.includes('"errors":') && text.includes(contains),
        text,
      ),
    cpu: cpuReader(owner, served.pid),
  };
}

/** A control that reads less than the product would be no limit: all rows the product serves, it serves too. */
async function sameRows({ name }: Work, pair: readonly [Contender, Contender]): Promise<void> {
  const [raw, product] = await Promise.all(pair.map(async (each) => idsIn((await send(each)).body)));
  const missing = [...(product ?? [])].filter((id) => !raw?.has(id));
  if (missing.length === 0) return;
  print(
    `\nFAILED: ${name}: raw serves ${raw?.size} rows, without ${missing.length} of the product's ${product?.size}\n`,
  );
  process.exitCode = 1;
}

function idsIn(body: string): Set<string> {
  return new Set([...body.matchAll(/"id"\s*:\s*"([0-9a-f-]{36})"/g)].map(([, id]) => id as string));
}

/** The first wrong answer of each kind is shown. */
const shown = new Set<string>();
function isRight(name: string, right: boolean, body: string): boolean {
  if (!right && !shown.has(name)) print(`\n${name}: ${body.slice(0, 300)}\n`);
  if (!right) shown.add(name);
  return right;
}

function spread(values: readonly number[], digits = 0): string {
  return `${median(values).toFixed(digits)} (${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)})`;
}

/** The ratio of each round by itself: both sides of it met the same machine. */
function ratios(product: readonly number[], raw: readonly number[]): number[] {
  return product.map((value, round) => value / (raw[round] || 1));
}

function report(measured: readonly Measured[]): string {
  const rows = measured.map(({ work, raw, product, alone }) => {
    const speed = ratios(product.perSecond, raw.perSecond);
    const cpu = ratios(product.cpu, raw.cpu);
    const cells = [
      work.name,
      spread(raw.perSecond),
      spread(product.perSecond),
      spread(speed, 2),
      work.goal === undefined ? '' : verdict(work.goal.toFixed(2), median(speed) >= work.goal),
      cpu.length === 0 ? '' : spread(cpu, 2),
      `${median(product.p50).toFixed(1)} / ${median(product.p95).toFixed(1)}`,
      alone ? spread(alone.p95, 1) : '',
      alone && work.aloneGoal ? verdict(`${work.aloneGoal}`, median(alone.p95) <= work.aloneGoal) : '',
      raw.failures + product.failures + (alone?.failures ?? 0),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '| work | raw req/s (range) | product req/s (range) | ratio (range) | goal | CPU per request, ratio | p50 / p95 ms | p95 alone, ms | goal | wrong |',
    '|---|---|---|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

function verdict(goal: string, isMet: boolean): string {
  return `${goal} ${isMet ? 'met' : 'MISSED'}`;
}

/** Today's funnel as it stands ready against the same funnel from the entries; both must say the same. */
async function rollUp(): Promise<string> {
  const { bind, values } = binder();
  const counted = funnelSql(TODAY, bind).replace('with recursive', `with recursive ${LIVE_JOURNEYS},`);
  const times: Record<'rolled' | 'live', number[]> = { rolled: [], live: [] };
  const answers = new Set<string>();
  const ways = [
    ['rolled', ROLLED_UP, [TODAY.by, TODAY.asOf]] as const,
    ['live', `select json_agg(f) as numbers from (${counted}) f`, values] as const,
  ];
  for (const [, text, given] of ways) for (let warm = 0; warm < 2; warm++) await owner.query(text, [...given]);
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, text, given] of round % 2 === 0 ? ways : ways.toReversed()) {
      const start = performance.now();
      const { rows } = await owner.query<{ numbers: Record<string, unknown>[] }>(text, [...given]);
      times[name].push(performance.now() - start);
      answers.add(JSON.stringify((rows[0]?.numbers ?? []).map(inOrder).sort()));
    }
  if (answers.size > 1) {
    process.exitCode = 1;
    print('\nFAILED: the rolled-up funnel and the live one differ\n');
  }
  const ratio = median(times.live.map((value, round) => value / (times.rolled[round] || 1)));
  return `Funnel, rolled up ${spread(times.rolled, 1)} ms, from the entries ${spread(times.live, 1)} ms: ${ratio.toFixed(1)}× (goal ${verdict('40×', ratio >= 40)})\n`;
}

function inOrder(row: Record<string, unknown>): string {
  return JSON.stringify(Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** How p50 grew from the smallest size to each other, beside raw's growth: sizes are not measured at once. */
function growth(): string {
  const [first = '', ...others] = sizes;
  const base = all.get(first) ?? [];
  const rows = base.map(({ work, raw, product }, index) => {
    const cells = others.map((size) => {
      const then = all.get(size)?.[index];
      if (!then) return '';
      const by = (one: Figures, other: Figures) => (median(other.p50) / median(one.p50)).toFixed(2);
      return `${by(product, then.product)}× (raw ${by(raw, then.raw)}×)`;
    });
    return `| ${work.name} | ${cells.join(' | ')} |`;
  });
  return [
    `| p50 against ${first} | ${others.join(' | ')} |`,
    `|---|${others.map(() => '---|').join('')}`,
    ...rows,
  ].join('\n');
}
