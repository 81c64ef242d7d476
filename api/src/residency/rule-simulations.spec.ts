import { randomUUID } from 'node:crypto';
import type { ResidentFigures } from '@aim/domain/residency/resident-figures';
import { type Client, expectDone, expectError, expectProblem, TestProduct } from '../../test/harness.ts';
import { makeResident } from '../../test/residents.ts';
import { inTransaction } from '../platform/ctx.ts';
import { systemSeed } from '../platform/run-reaction.ts';
import { recordFigures } from './figures.ts';

const SAVE = `mutation ($input: SaveRuleScenarioInput!) { saveRuleScenario(input: $input) {
  ruleScenario { id name changeCount changes { code kind parameters validFrom } owner { fullName } allowedActions } problems { code path } } }`;
const START =
  'mutation ($input: SimulateRulesInput!) { simulateRules(input: $input) { ruleSimulation { id state total } problems { code path } } }';
const LIST = '{ ruleScenarios { items { id name simulations { id state gain lose } } pageInfo { count } } }';
const SCENARIO = 'query ($id: ID!) { ruleScenario(id: $id) { name changes { code } allowedActions } }';
const RESULT = `query ($id: ID!, $sort: SimulationRowSort!, $outcome: SimulationOutcome, $search: String, $first: Int, $after: String, $other: ID!) {
  ruleSimulation(id: $id) { state stateLabel total gain lose same unknown effect years { year before after } changes { code } finishedAt
    rows(sort: $sort, outcome: $outcome, search: $search, first: $first, after: $after) {
      items { holderName outcome outcomeLabel before after effect notComputed residencyId otherEffect(simulationId: $other) }
      pageInfo { count endCursor hasNextPage } } } }`;
const PROPOSE =
  'mutation ($input: ProposeBenefitRuleInput!) { proposeBenefitRule(input: $input) { benefitRuleVersion { id } problems { code path } } }';
const APPROVE =
  'mutation ($input: ApproveBenefitRuleInput!) { approveBenefitRule(input: $input) { benefitRuleVersion { state } problems { code } } }';
const RULES = '{ benefitRules { code topic } }';

let product: TestProduct;
let officer: Client;
let second: Client;
let analyst: Client;

beforeAll(async () => {
  product = await TestProduct.start();
  [officer, second, analyst] = (await Promise.all(
    ['residency-officer', 'residency-officer-two', 'analyst'].map((key) => product.as(key)),
  )) as [Client, Client, Client];
  // Those of the demo have left: the register holds who is made here.
  await product.db.rows(
    `with left_by as (update residency set state = 'WITHDRAWN', suspended_on = null returning id)
     update residency_certificate c set state = 'INVALID' from left_by l where c.residency_id = l.id`,
  );
});
afterAll(() => product.stop());

/** Every employee pays 3 % up to 2,500 and 9 % above from 2027 on. */
const change = (changes: Record<string, unknown> = {}) => ({
  code: 'T4_EMPLOYEE_INCOME_TAX',
  kind: 'BRACKETS',
  parameters: {
    brackets: [
      { upTo: '250000', bps: 300 },
      { upTo: null, bps: 900 },
    ],
  },
  clock: { kind: 'NATIONAL_CALENDAR', from: '2023-01-01', until: '2033-01-01' },
  isApplied: true,
  title: { az: 'Gəlir vergisi', en: 'Income tax', ru: 'Подоходный налог' },
  article: null,
  source: 'https://e-qanun.az/1',
  confidence: 'INFER',
  verifiedBy: null,
  verifiedOn: null,
  validFrom: '2027-01-01',
  validTo: '2028-01-01',
  ...changes,
});
const scenario = (changes: Record<string, unknown> = {}) => ({
  name: 'Aşağı maaşlara güzəşt',
  note: 'Layihə',
  changes: [change()],
  idempotencyKey: randomUUID(),
  ...changes,
});

async function paying(name: string, monthlyPay: bigint): Promise<void> {
  const { id } = await makeResident(product, { name });
  const figures: ResidentFigures = {
    ...{ legalForm: 'COMPANY', turnover: 0n, qualifyingBps: 10_000, otherCosts: null, dividends: 0n, imports: 0n },
    property: 0n,
    groups: [{ people: 2, monthlyPay, citizenship: 'CITIZEN', hasReducedBase: false }],
  };
  await inTransaction(systemSeed(product.db, product.get, randomUUID()), (ctx) =>
    recordFigures(ctx, id, 'REPORT', '2026-01-01', figures),
  );
}

async function saved(client: Client, changes: Record<string, unknown> = {}): Promise<string> {
  const answer = await client.run(SAVE, { input: scenario(changes) });
  expectDone(answer);
  return answer.data.saveRuleScenario.ruleScenario.id;
}

async function run(scenarioId: string): Promise<string> {
  const answer = await officer.run(START, { input: { scenarioId, idempotencyKey: randomUUID() } });
  expectDone(answer);
  return answer.data.simulateRules.ruleSimulation.id;
}

const resultOf = async (id: string, asked: Record<string, unknown> = {}) =>
  (await analyst.run(RESULT, { id, sort: 'LOSS_FIRST', other: id, ...asked })).data.ruleSimulation;

describe('a scenario', () => {
  it('says who gains, who loses and how much together, resident by resident', async () => {
    await paying('Az Maaş', 200_000n);
    await paying('Çox Maaş', 800_000n);
    await paying('Eyni Maaş', 375_000n);
    await makeResident(product, { name: 'Susqun' });
    const scenarioId = await saved(officer);
    const id = await run(scenarioId);
    await product.drainJobs();
    const result = await resultOf(id);
    expect(result).toMatchObject({ state: 'DONE', total: 4, gain: 1, lose: 1, same: 1, unknown: 1, effect: '-312000' });
    expect(result.years.find(({ year }: { year: number }) => year === 2027)).toEqual({
      year: 2027,
      before: '1650000',
      after: '1962000',
    });
    expect(
      result.rows.items.map((row: Record<string, unknown>) => [row['holderName'], row['outcome'], row['effect']]),
    ).toEqual([
      ['Çox Maaş', 'LOSE', '-408000'],
      expect.arrayContaining([expect.stringMatching(/Eyni Maaş|Susqun/)]),
      expect.arrayContaining([expect.stringMatching(/Eyni Maaş|Susqun/)]),
      ['Az Maaş', 'GAIN', '96000'],
    ]);
    const { data } = await analyst.run(LIST);
    expect(data.ruleScenarios.items[0]).toMatchObject({ id: scenarioId, simulations: [{ id, gain: 1, lose: 1 }] });
    const { notifications } = (await officer.run('{ notifications(first: 5) { items { title } } }')).data;
    expect(notifications.items[0].title).toContain('Aşağı maaşlara güzəşt');
  });

  it('is paged, filtered, searched and compared with another run', async () => {
    const id = await run(await saved(officer));
    const reverse = await run(
      await saved(officer, { changes: [change({ kind: 'FLAT_RATE', parameters: { bps: 0 } })] }),
    );
    await product.drainJobs();
    const page = await resultOf(id, { first: 1, sort: 'GAIN_FIRST', other: reverse });
    expect(page.rows).toMatchObject({
      items: [{ holderName: 'Az Maaş', otherEffect: '240000' }],
      pageInfo: { count: 4 },
    });
    const next = await resultOf(id, { first: 3, sort: 'GAIN_FIRST', after: page.rows.pageInfo.endCursor });
    expect(next.rows.items.at(-1).holderName).toBe('Çox Maaş');
    expect((await resultOf(id, { outcome: 'UNKNOWN' })).rows.items).toMatchObject([
      { holderName: 'Susqun', before: null },
    ]);
    expect((await resultOf(id, { search: 'cox' })).rows.items).toMatchObject([{ holderName: 'Çox Maaş' }]);
    expect((await resultOf(id, { sort: 'NAME_ASC' })).rows.items[0].holderName).toBe('Az Maaş');
    const filter = encodeURIComponent(JSON.stringify({ id, outcome: 'LOSE', search: null }));
    const file = await analyst.fetch(`/exports/ruleSimulation.csv?filter=${filter}&sort=GAIN_FIRST`);
    expect(await file.text()).toContain('-4080.00');
    expect((await (await product.as('founder')).fetch(`/exports/ruleSimulation.csv?filter=${filter}`)).status).toBe(
      403,
    );
    expect((await analyst.fetch('/exports/ruleSimulation.csv?filter=1')).status).toBe(404);
  });

  it('is its owner’s to change; runs keep what they were made with', async () => {
    const id = await saved(officer);
    const simulation = await run(id);
    expectProblem(
      await officer.run(START, { input: { scenarioId: id, idempotencyKey: randomUUID() } }),
      'SCENARIO_RUNNING',
    );
    expectError(await second.run(SAVE, { input: scenario({ id }) }), 'FORBIDDEN');
    expectError(await analyst.run(SAVE, { input: scenario() }), 'FORBIDDEN');
    await saved(officer, { id, name: 'Başqa ad', changes: [] });
    expect((await second.run(SCENARIO, { id })).data.ruleScenario).toMatchObject({
      name: 'Başqa ad',
      changes: [],
      allowedActions: ['ruleSimulation.start'],
    });
    await product.drainJobs();
    expect((await resultOf(simulation)).changes).toEqual([{ code: 'T4_EMPLOYEE_INCOME_TAX' }]);
    expectProblem(
      await officer.run(START, { input: { scenarioId: id, idempotencyKey: randomUUID() } }),
      'SCENARIO_EMPTY',
    );
  });

  it('names the change that cannot be', async () => {
    const changes = [change(), change({ kind: 'FACT', parameters: {} })];
    expectProblem(await officer.run(SAVE, { input: scenario({ changes }) }), 'RULE_KIND', ['changes', '1', 'kind']);
    expectError(
      await officer.run(SAVE, { input: scenario({ changes: [change({ code: 'NOBODY_KNOWS' })] }) }),
      'NOT_FOUND',
    );
  });
});

describe('a rule under a new code', () => {
  const newRule = { side: 'RESIDENT', topic: 'RESIDENCE_PERMIT', scope: 'BOTH', audience: 'ALL' };
  const fresh = { code: 'T13_FAMILY_PERMIT', newRule, kind: 'FACT', parameters: {}, clock: { kind: 'NONE' } };
  const proposal = (changes: Record<string, unknown> = {}) => ({
    ...change(fresh),
    ...{ reason: 'The law of December.', idempotencyKey: randomUUID(), ...changes },
  });

  it('is data entry by two people: proposed, approved, in force', async () => {
    const proposed = await officer.run(PROPOSE, { input: proposal() });
    expectDone(proposed);
    const before = (await analyst.run(RULES)).data.benefitRules as { code: string }[];
    expect(before.map(({ code }) => code)).not.toContain('T13_FAMILY_PERMIT');
    const { id } = proposed.data.proposeBenefitRule.benefitRuleVersion;
    expectDone(await second.run(APPROVE, { input: { id } }));
    expect((await analyst.run(RULES)).data.benefitRules).toContainEqual({
      code: 'T13_FAMILY_PERMIT',
      topic: 'RESIDENCE_PERMIT',
    });
  });

  it('refuses a code that is taken or is none', async () => {
    expectProblem(await officer.run(PROPOSE, { input: proposal() }), 'RULE_CODE_TAKEN', ['code']);
    expectProblem(await officer.run(PROPOSE, { input: proposal({ code: 'yeni qayda' }) }), 'RULE_CODE', ['code']);
    const input = scenario({ changes: [change({ ...fresh, code: 'T14_TRIAL' })] });
    expectDone(await officer.run(SAVE, { input }));
  });
});
