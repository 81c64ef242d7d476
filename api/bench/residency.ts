import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { calculateYears } from '@aim/domain/residency/calculation';
import { rulesWith } from '@aim/domain/residency/rule';
import { type SimulatedResident, simulator } from '@aim/domain/residency/simulation';
import { statementOf } from '@aim/domain/residency/statement';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { WorkerModule } from '../src/app.module.ts';
import { createCtx, type Locator } from '../src/platform/ctx.ts';
import { Database } from '../src/platform/database.ts';
import { systemSeed } from '../src/platform/run-reaction.ts';
import { companyOf, FIGURES_COLUMNS, type FiguresRow } from '../src/residency/figures.ts';
import { ruleSetAt } from '../src/residency/rule-set.ts';
import { ruleFromChange } from '../src/residency/rule-versions.queries.ts';
import { workSimulation } from '../src/residency/work-simulation.ts';
import { readConfiguration } from '../src/runtime/configuration.js';
import { cpuReader } from './support/cpu.ts';
import { bootDatabase } from './support/database.ts';
import { heading } from './support/heading.ts';
import { type Contender, compare, table } from './support/measure.ts';
import { generateResidents } from './support/residents.ts';
import { type Served, serve } from './support/serve.ts';
import { signIn } from './support/sign-in.ts';

/** `10000` or, as other benchmarks are told, `--sizes 10k`. */
const [, digits = '10', thousands = 'k'] = /^(\d+)(k?)$/.exec(process.argv.slice(2).at(-1) ?? '') ?? [];
const RESIDENTS = Number(digits) * (thousands ? 1000 : 1);
const NAIVE = 40;
const DAY = '2026-12-01';

function print(text: string): void {
  process.stdout.write(text);
}

async function overHttp(): Promise<void> {
  const { rows } = await owner.query<{ id: string; code: string; tin: string }>(
    `select r.id, c.code, r.tin from residency r join residency_certificate c on c.residency_id = r.id
     where r.state = 'ACTIVE' order by r.id`,
  );
  const [{ id, code, tin }] = rows as [{ id: string; code: string; tin: string }];
  let turn = 0;
  /** Each statement is that of another resident: nothing of one answer serves the next. */
  const nextId = () => rows[turn++ % rows.length]?.id;
  const statements = {
    verify: {
      text: `with k as (insert into certificate_check as k (certificate_id, times) select id, 1 from residency_certificate where code = $1
               on conflict (certificate_id) do update set times = k.times + 1)
             select json_build_object('number', c.number, 'verdict', r.certificate_state)::text as body
             from residency_certificate c join residency r on r.id = c.residency_id where c.code = $1`,
      values: [code],
    },
    exists: {
      text: `select json_build_object('status', exists(select from residency where tin = $1 and state in ('ACTIVE', 'UNDER_REVIEW')))::text as body`,
      values: [tin],
    },
    statement: {
      text: `select json_agg(json_build_object('code', b.code, 'article', v.article, 'from', lower(p.valid)))::text as body
             from benefit_rule_period p join benefit_rule_version v on v.id = p.version_id join benefit_rule b on b.id = p.rule_id
             where upper_inf(p.recorded) and b.side = 'RESIDENT' and exists (select from residency where id = $1)`,
      values: [id],
    },
  };
  const raw = await serve('raw', { ...database.environment, RAW_STATEMENTS: JSON.stringify(statements) });
  const ours = await serve('product', database.environment);
  const cookie = await signIn(ours.url, 'residency-officer');
  const query = (text: string, variables: object) => ({ body: JSON.stringify({ query: text, variables }) });
  const json = { 'content-type': 'application/json' };
  const works: readonly (readonly [string, string, Contender['send'], string])[] = [
    [
      'verification by code',
      'verify',
      () => ({
        ...{ url: `${ours.url}/graphql`, method: 'POST' as const, headers: json },
        ...query('query ($code: String!) { verifyCertificate(code: $code) { verdict number holderName } }', { code }),
      }),
      '"VALID"',
    ],
    [
      'registry exists',
      'exists',
      () => ({
        ...{ url: `${ours.url}/data/residents/1.0/exists`, method: 'POST' as const },
        headers: { ...json, 'information-mediator-client': 'AZ/GOV/BANK/CORE' },
        body: JSON.stringify({ query: { content: { tin } } }),
      }),
      '"status":true',
    ],
    [
      'statement of a day',
      'statement',
      () => ({
        ...{ url: `${ours.url}/graphql`, method: 'POST' as const, headers: { ...json, cookie } },
        ...query(
          'query ($id: ID!, $on: Date) { residencyStatement(id: $id, on: $on) { isValid lines { state from to conditions { condition isMet } rule { code article confidence verifiedBy } } } }',
          { id: nextId(), on: DAY },
        ),
      }),
      '"IN_FORCE"',
    ],
  ];
  for (const [name, path, product, contains] of works) {
    const contenders = [
      { ...bare(raw, path), cpu: cpuReader(owner, raw.pid) },
      { name, send: product, isRight: right(contains), cpu: cpuReader(owner, ours.pid) },
    ];
    const figures = await compare(contenders, {
      ...{ connections: 8, rounds: 6, seconds: 1, warmSeconds: 5 },
    });
    print(`\n${table(figures)}\n`);
    if (figures.some(({ failures }) => failures > 0)) process.exitCode = 1;
  }
  await Promise.all([raw.stop(), ours.stop()]);
}

const bare = ({ url }: Served, path: string): Contender => ({
  name: `raw ${path}`,
  send: () => ({ url: `${url}/${path}`, method: 'GET' }),
  isRight: (status) => status === 200,
});
const right = (contains: string) => (status: number, body: string) => status === 200 && body.includes(contains);

const CHANGE = {
  code: 'T4_EMPLOYEE_INCOME_TAX',
  kind: 'FLAT_RATE' as const,
  parameters: { bps: 700 },
  clock: { kind: 'NATIONAL_CALENDAR' as const, from: '2023-01-01', until: '2033-01-01' },
  ...{
    isApplied: true,
    title: { az: 'Ölçü', en: 'Bench', ru: 'Замер' },
    conditions: null,
    article: null,
    source: null,
  },
  ...{ confidence: 'NOT_FOUND' as const, verifiedBy: null, verifiedOn: null, newRule: null },
  ...{ validFrom: '2027-01-01', validTo: '2033-01-01' },
};

async function inProcess(): Promise<void> {
  const app = await NestFactory.createApplicationContext(
    WorkerModule.forRoot(readConfiguration(database.environment)),
    {
      ...{ abortOnError: false, logger: false },
    },
  );
  const db = app.get(Database);
  const get: Locator = (token) => app.get(token, { strict: false });
  const ctx = createCtx(systemSeed(db, get, randomUUID()));
  const { rules } = await ruleSetAt(ctx);
  const changed = rulesWith(rules, await ruleFromChange(ctx, CHANGE, 'draft'));
  const rows = await db.rows<FiguresRow & { id: string } & Record<string, unknown>>(
    `select r.id, c.issued_on::text as "issuedOn", ${FIGURES_COLUMNS} from residency r
     join residency_certificate c on c.residency_id = r.id and c.superseded_at is null
     join resident_figures f on f.residency_id = r.id where r.state = 'ACTIVE'`,
  );
  const residents = rows.map(({ id, ...row }): SimulatedResident => ({ id, company: companyOf(row) }));
  const naive = timed(() => {
    for (const { company } of residents.slice(0, NAIVE))
      for (const set of [rules, changed]) calculateYears(set, company);
  });
  const simulate = simulator(rules, changed, { first: 2026 });
  const pure = timed(() => void residents.map(simulate));
  const statements = timed(() => {
    for (const { company } of residents)
      statementOf(rules, { place: 'OUTSIDE', issuedOn: company.issuedOn, isValid: true }, DAY);
  });
  const simulationId = await startedSimulation();
  const from = performance.now();
  await workSimulation(ctx, { payload: { simulationId, scenarioId: '' } } as never);
  const whole = performance.now() - from;
  const [{ done }] = (await db.rows<{ done: number }>(
    `select count(*)::int as done from rule_simulation_row where simulation_id = $1 and outcome <> 'UNKNOWN'`,
    [simulationId],
  )) as [{ done: number }];
  const perCompany = naive / NAIVE;
  print(
    `\n| in one process | ms | for each resident, ms | ratio |\n|---|---|---|---|\n` +
      `| two whole calculations a company (control, ${NAIVE} of them) | ${naive.toFixed(0)} | ${perCompany.toFixed(2)} | 1.0 |\n` +
      `| pure simulation of ${residents.length} | ${pure.toFixed(0)} | ${(pure / residents.length).toFixed(3)} | ${((perCompany * residents.length) / pure).toFixed(0)}× the control |\n` +
      `| the job: read, computed, written (${done} rows) | ${whole.toFixed(0)} | ${(whole / residents.length).toFixed(3)} | ${(whole / pure).toFixed(2)} of the pure time |\n` +
      `| pure statements of ${residents.length} | ${statements.toFixed(0)} | ${(statements / residents.length).toFixed(3)} | |\n`,
  );
  if (done !== residents.length) process.exitCode = 1;
  await app.close();
  await db.close();
}

function timed(work: () => void): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

async function startedSimulation(): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    `with s as (insert into rule_scenario (name, changes, owner_id, changed_at) select 'Bench', $1::jsonb, id, now() from person order by id limit 1 returning id, owner_id)
     insert into rule_simulation (scenario_id, changes, known_at, first_year, total, started_at, started_by_id)
     select id, $1::jsonb, now(), 2026, $2, now(), owner_id from s returning id`,
    [JSON.stringify([CHANGE]), RESIDENTS],
  );
  return (rows[0] as { id: string }).id;
}

/** Residency at full speed beside its limits: one prepared statement over bare HTTP, or the pure computation in the same process. */
const database = await bootDatabase();
const owner = new pg.Client({ connectionString: database.ownerUrl, options: '-c timezone=UTC' });
await owner.connect();
print(await heading(owner, `Residency; ${RESIDENTS} residents with 20 employees each`));
await generateResidents(owner, RESIDENTS);
await overHttp();
await inProcess();
await owner.end();
await database.drop();
