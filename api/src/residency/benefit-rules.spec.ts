import { randomUUID } from 'node:crypto';
import { type Client, expectDone, expectError, expectProblem, TestProduct } from '../../test/harness.ts';
import { clock } from '../platform/clock.ts';

const RULES =
  'query ($on: Date, $knownAt: DateTime) { benefitRules(on: $on, knownAt: $knownAt) { code kind parameters validFrom validTo article confidence } }';
const CALCULATE = `query ($input: CalculateBenefitsInput!) { calculateBenefits(input: $input) {
  problems { code path }
  calculation {
    knownAt profit januaryHint { wait endsOn wouldEndOn } breakEvens { year kind pay }
    entitlements { ruleKey from to isClockConfirmed } openRuleKeys
    rules { key code article confidence confidenceLabel verifiedBy verifiedOn clock { kind years until } title validFrom }
    years { year general resident difference notComputed lines { topic group general resident difference
      parts { from to general { amount ruleKey why } resident { amount ruleKey alsoRuleKey isBenefit isAssumed why } } } }
  } } }`;
const SCREEN = `query ($input: ScreenStatusInput!) { screenStatus(input: $input) { problems { code path }
  screening { outcome statuses { status verdict benefit { code clock { years } } reasons { measure advice rule { code source } } } } } }`;
const PROPOSE = `mutation ($input: ProposeBenefitRuleInput!) { proposeBenefitRule(input: $input) {
  benefitRuleVersion { id code state stateLabel allowedActions proposedBy { fullName } preview { replaces { validFrom } effects { year residentBefore residentAfter } } }
  problems { code path } } }`;
const PREVIEW = `query ($input: ProposeBenefitRuleInput!) { previewBenefitRule(input: $input) { problems { code path }
  preview { replaces { kind } effects { year residentBefore residentAfter newlyComputed } } } }`;
const APPROVE =
  'mutation ($input: ApproveBenefitRuleInput!) { approveBenefitRule(input: $input) { benefitRuleVersion { state decidedBy { fullName } preview { effects { year } } } problems { code } } }';
const REJECT =
  'mutation ($input: RejectBenefitRuleInput!) { rejectBenefitRule(input: $input) { benefitRuleVersion { state rejectionReason } problems { code path } } }';
const VERSIONS =
  'query ($state: BenefitRuleVersionState, $first: Int, $after: String) { benefitRuleVersions(state: $state, first: $first, after: $after) { items { code state } pageInfo { count endCursor hasNextPage } } }';

let product: TestProduct;
let anyone: Client;
let officer: Client;
let second: Client;

beforeAll(async () => {
  product = await TestProduct.start();
  anyone = product.anonymous();
  [officer, second] = (await Promise.all(
    ['residency-officer', 'residency-officer-two'].map((key) => product.as(key)),
  )) as [Client, Client];
});
afterEach(() => clock.reset());
afterAll(() => product.stop());

const company = (changes: Record<string, unknown> = {}) => ({
  legalForm: 'COMPANY',
  place: 'OUTSIDE',
  issuedOn: '2026-12-01',
  turnover: '0',
  qualifyingBps: 10_000,
  otherCosts: '0',
  dividends: '0',
  imports: '0',
  property: '0',
  groups: [{ people: 1, monthlyPay: '1200000', citizenship: 'CITIZEN' }],
  ...changes,
});
const proposal = (changes: Record<string, unknown> = {}) => ({
  code: 'T4_EMPLOYEE_INCOME_TAX',
  kind: 'FLAT_RATE',
  parameters: { bps: 300 },
  clock: { kind: 'NATIONAL_CALENDAR', from: '2027-01-01', until: '2033-01-01' },
  isApplied: true,
  title: {
    az: 'Rezidentin işçilərinin gəlir vergisi',
    en: 'Income tax of employees',
    ru: 'Подоходный налог работников',
  },
  article: 'Vergi Məcəlləsi, 101',
  source: 'https://e-qanun.az/1',
  confidence: 'LAW',
  verifiedBy: 'H. Hüquqşünas',
  verifiedOn: '2026-11-20',
  validFrom: '2027-01-01',
  validTo: '2033-01-01',
  reason: 'The law of December.',
  idempotencyKey: randomUUID(),
  ...changes,
});
async function calculate(changes: Record<string, unknown> = {}) {
  const answer = await anyone.run(CALCULATE, { input: company(changes) });
  expect(answer.errors).toEqual([]);
  return answer.data.calculateBenefits.calculation;
}
type Line = { topic: string; general: string | null; resident: string | null };
const lineOf = async (year: number, topic: string, changes: Record<string, unknown> = {}): Promise<Line> => {
  const { years } = await calculate(changes);
  return years.find((each: { year: number }) => each.year === year).lines.find((line: Line) => line.topic === topic);
};
async function approved(changes: Record<string, unknown>): Promise<void> {
  const made = await officer.run(PROPOSE, { input: proposal(changes) });
  expectDone(made);
  const input = { id: made.data.proposeBenefitRule.benefitRuleVersion.id };
  expectDone(await second.run(APPROVE, { input }));
}

describe('anybody', () => {
  it('reads the rules of a day and of all time, each with its source', async () => {
    const today = (await anyone.run(RULES, { on: '2026-06-01' })).data.benefitRules;
    const tax = today.filter(({ code }: { code: string }) => code === 'T4_EMPLOYEE_INCOME_TAX');
    expect(tax).toMatchObject([{ kind: 'FLAT_RATE', parameters: { bps: 500 }, validFrom: '2026-01-01' }]);
    const all = (await anyone.run(RULES)).data.benefitRules;
    expect(all.length).toBeGreaterThan(today.length);
    const before = await anyone.run(RULES, { knownAt: '2026-11-22T00:00:00Z' });
    expect(before.data.benefitRules).toEqual([]);
    const { activityClasses } = (await anyone.run('{ activityClasses { code name guide deviations source } }')).data;
    expect(activityClasses).toHaveLength(4);
  });

  it('calculates what the law says, with the article beside each amount', async () => {
    const { years, rules, breakEvens, januaryHint, entitlements } = await calculate({ dividends: '5000000' });
    const [first, next] = years;
    expect(first).toMatchObject({ year: 2026, notComputed: 1 });
    expect(next.lines.find(({ topic }: Line) => topic === 'EMPLOYEE_INCOME_TAX')).toMatchObject({
      general: '1482000',
      resident: '720000',
      difference: '762000',
    });
    expect(years.at(-1).year).toBe(2036);
    expect(breakEvens.slice(0, 3)).toEqual([
      { year: 2026, kind: 'AT', pay: '350000' },
      { year: 2027, kind: 'AT', pay: '250000' },
      { year: 2028, kind: 'ALWAYS', pay: null },
    ]);
    expect(januaryHint).toEqual({ wait: 31, endsOn: '2035-12-31', wouldEndOn: '2036-12-31' });
    const keys = new Set(rules.map(({ key }: { key: string }) => key));
    for (const { ruleKey } of entitlements) expect(keys.has(ruleKey)).toBe(true);
    for (const { lines } of years)
      for (const { parts } of lines)
        for (const { general, resident } of parts)
          expect([general, resident].every((side) => keys.has(side.ruleKey))).toBe(true);
    expect(rules.find(({ code }: { code: string }) => code === 'T1_PROFIT_TAX')).toMatchObject({
      article: 'Vergi Məcəlləsi, 106.1.13',
      confidence: 'LAW',
      verifiedBy: null,
      clock: { kind: 'REPORTING_YEAR', years: 10, until: null },
    });
  });

  it('may suppose what nobody has confirmed', async () => {
    const { openRuleKeys, rules } = await calculate({ turnover: '30000000' });
    const open = rules.filter(({ key }: { key: string }) => openRuleKeys.includes(key));
    expect(open.map(({ code }: { code: string }) => code).sort()).toEqual([
      'G_IMPORT_DUTY',
      'G_IMPORT_VAT',
      'G_MINIMUM_WAGE',
      'G_PROFIT_TAX',
      'G_PROPERTY_TAX',
      'G_SOCIAL_INSURANCE',
      'T5_PROPERTY_TAX_OUTSIDE',
    ]);
    expect(await lineOf(2027, 'PROFIT_TAX', { turnover: '30000000' })).toMatchObject({ general: null, resident: '0' });
    const assumptions = [{ code: 'G_PROFIT_TAX', bps: 2000 }];
    expect(await lineOf(2027, 'PROFIT_TAX', { turnover: '30000000', assumptions })).toMatchObject({
      general: '3120000',
    });
  });

  it('is told what to mend', async () => {
    const answer = await anyone.run(CALCULATE, { input: company({ issuedOn: '2022-01-01', turnover: 'many' }) });
    expect(answer.data.calculateBenefits).toEqual({
      calculation: null,
      problems: [
        { code: 'RULE_ISSUE_DAY', path: ['issuedOn'] },
        { code: 'NOT_VALID', path: ['turnover'] },
      ],
    });
  });

  it('asks which status fits', async () => {
    const input = {
      form: 'LOCAL_COMPANY',
      activity: 'SOFTWARE_DEVELOPMENT',
      place: 'OUTSIDE',
      isInnovative: 'YES',
      employees: 8,
      turnover: '1',
      largeFoundersBps: 0,
    };
    const { outcome, statuses } = (await anyone.run(SCREEN, { input })).data.screenStatus.screening;
    expect([
      outcome,
      statuses.map((each: { status: string; verdict: string; benefit: { clock: { years: number } } }) => [
        each.status,
        each.verdict,
        each.benefit.clock.years,
      ]),
    ]).toEqual([
      'FITS',
      [
        ['TECHNOPARK_OUTSIDE', 'FITS', 10],
        ['STARTUP_CERTIFICATE', 'FITS', 3],
      ],
    ]);
    const wrong = await anyone.run(SCREEN, { input: { ...input, activity: 'ASTROLOGY' } });
    expect(wrong.data.screenStatus.problems).toEqual([{ code: 'NOT_VALID', path: ['activity'] }]);
  });

  it('not without end', async () => {
    const answers: string[][] = [];
    for (let turn = 0; turn < 121; turn += 1) {
      const { errors } = await anyone.run(
        'query ($input: ScreenStatusInput!) { screenStatus(input: $input) { __typename } }',
        {
          input: { form: 'NOT_YET', activity: 'OTHER', place: 'OUTSIDE', isInnovative: 'NO' },
        },
      );
      answers.push(errors.map(({ extensions }) => extensions.code));
    }
    expect(answers.at(-1)).toEqual(['RATE_LIMITED']);
  });
});

describe('a change of the law', () => {
  it('is looked at ahead, proposed by one and approved by another, and counts from its day', async () => {
    const looked = await officer.run(PREVIEW, { input: proposal() });
    const { replaces, effects } = looked.data.previewBenefitRule.preview;
    expect(replaces).toEqual({ kind: 'FLAT_RATE' });
    expect(effects[0]).toMatchObject({ year: 2026 });
    expect(Number(effects[1].residentBefore) - Number(effects[1].residentAfter)).toBe(960_000);

    const made = await officer.run(PROPOSE, { input: proposal() });
    expectDone(made);
    const version = made.data.proposeBenefitRule.benefitRuleVersion;
    expect(version).toMatchObject({
      state: 'PROPOSED',
      allowedActions: ['benefitRule.approve', 'benefitRule.reject'],
      preview: { replaces: { validFrom: '2026-01-01' } },
    });
    expect(await lineOf(2027, 'EMPLOYEE_INCOME_TAX')).toMatchObject({ resident: '720000' });
    expectProblem(
      await officer.run(PROPOSE, { input: proposal({ idempotencyKey: randomUUID() }) }),
      'RULE_PROPOSAL_OPEN',
    );

    const input = { id: version.id };
    expectProblem(await officer.run(APPROVE, { input }), 'RULE_OWN_PROPOSAL');
    await product.drainJobs();
    expect(await toldOf('residency-officer-two')).toContain('RULE_PROPOSED');
    expect(await toldOf('residency-officer')).not.toContain('RULE_PROPOSED');
    const answer = await second.run(APPROVE, { input });
    expectDone(answer);
    expect(answer.data.approveBenefitRule.benefitRuleVersion).toMatchObject({ state: 'APPROVED', preview: null });
    await product.drainJobs();
    expect(await toldOf('residency-officer')).toContain('RULE_APPROVED');
    expectProblem(await second.run(APPROVE, { input }), 'RULE_NOT_WAITING');

    expect(await lineOf(2026, 'EMPLOYEE_INCOME_TAX')).toMatchObject({ resident: '1363500' });
    expect(await lineOf(2027, 'EMPLOYEE_INCOME_TAX')).toMatchObject({ resident: '432000' });
    const { rules } = await calculate();
    expect(
      rules.find(
        ({ validFrom, code }: { validFrom: string; code: string }) =>
          validFrom === '2027-01-01' && code.startsWith('T4'),
      ),
    ).toMatchObject({
      verifiedBy: 'H. Hüquqşünas',
      verifiedOn: '2026-11-20',
    });
  });

  it('that reaches back leaves earlier calculations as they were', async () => {
    const { knownAt } = await calculate();
    clock.set(new Date(Date.parse(knownAt) + 86_400_000));
    // The session of a minute ago is a day old by then.
    [officer, second] = (await Promise.all(
      ['residency-officer', 'residency-officer-two'].map((key) => product.signIn(key)),
    )) as [Client, Client];
    await approved({
      code: 'G_DIVIDEND_TAX',
      parameters: { bps: 500 },
      clock: { kind: 'NONE' },
      validFrom: '2026-07-01',
      validTo: '2027-01-01',
      idempotencyKey: randomUUID(),
    });
    const dividends = { dividends: '3650000', issuedOn: '2026-01-01' };
    expect(await lineOf(2026, 'DIVIDEND_TAX', { ...dividends, knownAt })).toMatchObject({ general: '365000' });
    expect(await lineOf(2026, 'DIVIDEND_TAX', dividends)).toMatchObject({ general: '273000' });
    expect(await lineOf(2027, 'DIVIDEND_TAX', dividends)).toMatchObject({ general: '365000' });
    const known = (await anyone.run(RULES, { knownAt })).data.benefitRules as { code: string }[];
    expect(known.filter(({ code }) => code === 'G_DIVIDEND_TAX')).toHaveLength(1);
    const now = (await anyone.run(RULES)).data.benefitRules as { code: string }[];
    expect(now.filter(({ code }) => code === 'G_DIVIDEND_TAX')).toHaveLength(3);
  });

  it('confirms what was open, or is rejected with a reason', async () => {
    [officer, second] = (await Promise.all(['residency-officer', 'admin'].map((key) => product.signIn(key)))) as [
      Client,
      Client,
    ];
    const rate = { code: 'G_PROFIT_TAX', parameters: { bps: 2000 }, clock: { kind: 'NONE' }, validTo: null };
    const made = await officer.run(PROPOSE, { input: proposal({ ...rate, idempotencyKey: randomUUID() }) });
    const { id } = made.data.proposeBenefitRule.benefitRuleVersion;
    expectProblem(await second.run(REJECT, { input: { id, reason: ' ' } }), 'REQUIRED', ['reason']);
    const rejected = await second.run(REJECT, { input: { id, reason: 'No source for 2027.' } });
    expect(rejected.data.rejectBenefitRule.benefitRuleVersion).toEqual({
      state: 'REJECTED',
      rejectionReason: 'No source for 2027.',
    });
    await product.drainJobs();
    expect(await toldOf('residency-officer')).toContain('RULE_REJECTED');
    await approved({ ...rate, idempotencyKey: randomUUID() });
    expect(await lineOf(2027, 'PROFIT_TAX', { turnover: '30000000' })).toMatchObject({
      general: '3120000',
      resident: '0',
    });

    const page = (await officer.run(VERSIONS, { first: 1 })).data.benefitRuleVersions;
    expect([page.items, page.pageInfo.hasNextPage]).toEqual([[{ code: 'G_DIVIDEND_TAX', state: 'APPROVED' }], true]);
    const more = (await officer.run(VERSIONS, { first: 2, after: page.pageInfo.endCursor })).data.benefitRuleVersions;
    expect(more.items).toEqual([
      { code: 'G_PROFIT_TAX', state: 'APPROVED' },
      { code: 'G_PROFIT_TAX', state: 'REJECTED' },
    ]);
    const waiting = (await officer.run(VERSIONS, { state: 'PROPOSED' })).data.benefitRuleVersions;
    expect([waiting.items, waiting.pageInfo.count]).toEqual([[], 0]);
  });

  it.each([
    ['kind', { kind: 'FACT', parameters: {} }, 'RULE_KIND', ['kind']],
    ['parameters', { parameters: { bps: 99_999 } }, 'NOT_VALID', ['parameters']],
    ['validTo', { validTo: '2026-01-01' }, 'RULE_PERIOD', ['validTo']],
    ['source', { source: null }, 'RULE_SOURCE', ['source']],
    ['reason', { reason: '' }, 'REQUIRED', ['reason']],
  ] as const)('is refused where %s does not fit', async (_, changes, code, path) => {
    const input = proposal({ ...changes, idempotencyKey: randomUUID() });
    expectProblem(await officer.run(PROPOSE, { input }), code, [...path]);
    const preview = (await officer.run(PREVIEW, { input })).data.previewBenefitRule;
    expect(preview).toMatchObject({ preview: null, problems: [{ code, path }] });
  });

  it('is nobody else’s to propose or decide', async () => {
    const analyst = await product.signIn('analyst');
    expectError(await analyst.run(PROPOSE, { input: proposal({ idempotencyKey: randomUUID() }) }), 'FORBIDDEN');
    expectError(await (await product.signIn('founder')).run(VERSIONS), 'FORBIDDEN');
    const actions = async (client: Client) => (await client.run('{ benefitRuleActions }')).data.benefitRuleActions;
    expect(await actions(officer)).toEqual(['benefitRule.propose', 'ruleScenario.create', 'ruleScenario.read']);
    expect(await actions(analyst)).toEqual(['ruleScenario.read']);
    for (const client of [product.anonymous(), await product.signIn('founder')])
      expect(await actions(client)).toEqual([]);
    expectError(await officer.run(APPROVE, { input: { id: randomUUID() } }), 'NOT_FOUND');
    expectError(
      await officer.run(PROPOSE, { input: proposal({ code: 'T99_NONE', idempotencyKey: randomUUID() }) }),
      'NOT_FOUND',
    );
  });
});

describe('the database', () => {
  it('lets no two versions count on one day at one time, and nobody approve their own', async () => {
    const overlap = product.db.rows(
      `insert into benefit_rule_period (rule_id, version_id, valid, recorded)
       select rule_id, version_id, valid, recorded from benefit_rule_period limit 1`,
    );
    await expect(overlap).rejects.toThrow('ex_benefit_rule_period_overlap');
    const alone = product.db.rows(
      "update benefit_rule_version set decided_by_id = proposed_by_id where state = 'APPROVED' and origin = 'PROPOSAL'",
    );
    await expect(alone).rejects.toThrow('ck_benefit_rule_version_four_eyes');
  });
});

async function toldOf(persona: string): Promise<string[]> {
  const rows = await product.db.rows<{ kind: string }>(
    'select n.kind from notification n join demo_persona d on d.person_id = n.person_id where d.key = $1',
    [persona],
  );
  return rows.map(({ kind }) => kind);
}
