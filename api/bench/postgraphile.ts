import 'reflect-metadata';
import pg from 'pg';
import { cpuReader } from './support/cpu.ts';
import { bootDatabase } from './support/database.ts';
import { heading } from './support/heading.ts';
import { type Contender, compare, median, send, table } from './support/measure.ts';
import { bringPeer } from './support/peer.ts';
import { pipelineWork } from './support/pipeline-work.ts';
import { type Served, serve } from './support/serve.ts';
import { signIn } from './support/sign-in.ts';
import { generateStartups } from './support/startups.ts';

const SIZE = Number(process.argv[2] ?? 10_000);
const [GOAL, STRETCH] = [2.5, 5];
const [VERSION, NODE] = ['5.1.5', '24.21.0'];

/** The list of fifty as PostGraphile names it: founders who are still there, the latest figures. */
const LIST = `{ allStartups(first: 50, orderBy: LAST_UPDATE_AT_DESC) {
  nodes { rowId reference name oneLiner sector region state stage stageOn tags lastUpdateAt
    foundersByStartupId(condition: { endedAt: null }, orderBy: IS_LEAD_DESC) { nodes { rowId isLead personByPersonId { rowId fullName } } }
    metricReportsByStartupId(condition: { replacedAt: null }, orderBy: MONTH_DESC, first: 1) { nodes { month users payingCustomers monthlyRevenue } } }
  pageInfo { endCursor hasNextPage } } }`;

/** The list of startups through our GraphQL, with session and policy, and through PostGraphile 5, which has neither. */
const database = await bootDatabase();
const owner = new pg.Client({ connectionString: database.ownerUrl, options: '-c timezone=UTC' });
await owner.connect();
print(await heading(owner, `The list of 50 of ${SIZE} startups, 8 connections, 6 interleaved rounds of 1 s`));
await generateStartups(owner, SIZE);
const { folder, node } = await bringPeer('postgraphile', VERSION, NODE);
print(`PostGraphile ${VERSION} on Node ${NODE}\n\n`);
const [work] = pipelineWork({ id: '', deep: { id: '', at: '' } });
if (!work) throw new Error('there is no list to measure');
const [ours, raw, peer] = await Promise.all([
  serve('product', database.environment),
  serve('raw', { ...database.environment, RAW_STATEMENTS: JSON.stringify({ graphql: work.raw }) }),
  serve('postgraphile', { ...database.environment, PEER_FOLDER: folder, GRAPHILE_ENV: 'production' }, node),
]);
const contenders = [
  contender('raw: one SQL statement over node:http', raw, work, {}),
  contender('PostGraphile', peer, { query: LIST }, {}),
  contender('product', ours, work, { cookie: await signIn(ours.url, 'programme-officer') }),
];
const [, theirs, own] = await Promise.all(contenders.map(async (each) => rowsIn((await send(each)).body)));
if (theirs !== own) fail(`PostGraphile serves ${theirs}, the product ${own}`);
const figures = await compare(contenders, { connections: 8, rounds: 6, seconds: 1, warmSeconds: 4 });
print(`${table(figures)}\n`);
const [, slow, fast] = figures.map(({ perSecond }) => perSecond);
const ratio = median((fast ?? []).map((value, round) => value / (slow?.[round] || 1)));
print(`\n${ratio.toFixed(1)}× PostGraphile (goal ${GOAL}× ${ratio >= GOAL ? 'met' : 'MISSED'}, stretch ${STRETCH}×)\n`);
if (figures.some(({ failures }) => failures > 0)) fail('wrong answers');
await Promise.all([ours.stop(), raw.stop(), peer.stop()]);
await owner.end();
await database.drop();

function print(text: string): void {
  process.stdout.write(text);
}

function fail(why: string): void {
  print(`\nFAILED: ${why}\n`);
  process.exitCode = 1;
}

function contender(
  name: string,
  served: Served,
  { query, variables = {} }: { readonly query: string; readonly variables?: object },
  headers: Readonly<Record<string, string>>,
): Contender {
  const body = JSON.stringify({ query, variables });
  return {
    name,
    send: () => ({
      url: `${served.url}/graphql`,
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    }),
    isRight: (status, text) => status === 200 && !text.includes('"errors"') && text.includes('"fullName"'),
    cpu: cpuReader(owner, served.pid),
  };
}

/** Which startups an answer holds, in their order, with how many founders and figures. */
function rowsIn(body: string): string {
  const count = (pattern: RegExp) => [...body.matchAll(pattern)].length;
  const references = [...body.matchAll(/"reference":"([^"]+)"/g)].map(([, reference]) => reference);
  return `${references.join(' ')}: ${count(/"isLead":/g)} founders, ${count(/"payingCustomers":/g)} figures`;
}
