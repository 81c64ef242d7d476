import * as fc from 'fast-check';
import { calculateYears } from './calculation.ts';
import { type CompanyCase, type EmployeeGroup, profitOf } from './company.ts';
import { entitlementsOf } from './entitlement.ts';
import { asBenefitRules } from './known-rule.ts';
import { knownRules } from './known-rules.ts';
import type { Assumption } from './lookup.ts';
import type { BenefitRule } from './rule.ts';
import type { BenefitTopic } from './vocabulary.ts';

const rules = asBenefitRules(knownRules);
const one = (monthlyPay: bigint, more: Partial<EmployeeGroup> = {}): EmployeeGroup => ({
  people: 1,
  monthlyPay,
  citizenship: 'CITIZEN',
  hasReducedBase: false,
  ...more,
});
const company = (more: Partial<CompanyCase> = {}): CompanyCase => ({
  legalForm: 'COMPANY',
  place: 'OUTSIDE',
  issuedOn: '2026-01-01',
  turnover: 0n,
  qualifyingBps: 10_000,
  otherCosts: 0n,
  dividends: 0n,
  imports: 0n,
  property: 0n,
  groups: [],
  assumptions: [],
  withSwitchedOff: false,
  ...more,
});
const assume = (code: string, more: Partial<Assumption>): Assumption => ({
  code,
  bps: null,
  employerBps: null,
  amount: null,
  ...more,
});
const lineOf = (asked: CompanyCase, year: number, topic: BenefitTopic, known: readonly BenefitRule[] = rules) =>
  calculateYears(known, asked)
    .find((each) => each.year === year)
    ?.lines.find((line) => line.topic === topic);

/** Reference, 1.3.2: income tax of a month, general scale against a resident’s, in manats. The exemption of AZN 200 is off. */
describe('a month’s income tax', () => {
  it.each([
    [2023, 9000, 140, 50],
    [2025, 8000, 0, 0],
    [2026, 2500, 75, 125],
    [2026, 3500, 175, 175],
    [2026, 8000, 625, 400],
    [2026, 12000, 1185, 600],
    [2027, 2500, 125, 125],
    [2027, 8000, 675, 400],
    [2028, 2500, 175, 125],
    [2028, 8000, 725, 400],
    [2032, 12000, 1285, 600],
    [2033, 12000, 1285, 1285],
  ])('in %i of AZN %i: %i in general, %i for a resident', (year, pay, general, resident) => {
    const asked = company({ issuedOn: '2023-01-01', groups: [one(BigInt(pay) * 100n)] });
    const line = lineOf(asked, year, 'EMPLOYEE_INCOME_TAX');
    expect([line?.general, line?.resident]).toEqual([BigInt(general) * 1200n, BigInt(resident) * 1200n]);
    expect(line?.difference).toBe(BigInt(general - resident) * 1200n);
  });

  it('of many people is theirs together', () => {
    const line = lineOf(company({ groups: [one(1_200_000n, { people: 7 })] }), 2026, 'EMPLOYEE_INCOME_TAX');
    expect([line?.base, line?.general, line?.resident]).toEqual([100_800_000n, 9_954_000n, 5_040_000n]);
  });

  it.each([
    [false, 2028, 700, 49, 35],
    [true, 2028, 700, 35, 35],
    [true, 2028, 100, 0, 5],
    [true, 2026, 3000, 125, 150],
  ])('the switched-off allowance counted: %s, in %i of AZN %i', (withSwitchedOff, year, pay, general, resident) => {
    const line = lineOf(company({ withSwitchedOff, groups: [one(BigInt(pay) * 100n)] }), year, 'EMPLOYEE_INCOME_TAX');
    expect([line?.general, line?.resident]).toEqual([BigInt(general) * 1200n, BigInt(resident) * 1200n]);
  });

  it('a month counts for the resident when it begins with the certificate', () => {
    const line = lineOf(company({ issuedOn: '2026-05-15', groups: [one(1_200_000n)] }), 2026, 'EMPLOYEE_INCOME_TAX');
    expect(line?.parts.map(({ from, to, resident }) => [from, to, resident.isBenefit, resident.amount])).toEqual([
      ['2026-01-01', '2026-05-15', false, 592_500n],
      ['2026-05-15', '2027-01-01', true, 420_000n],
    ]);
    const december = lineOf(
      company({ issuedOn: '2026-12-20', groups: [one(1_200_000n)] }),
      2026,
      'EMPLOYEE_INCOME_TAX',
    );
    expect(december?.difference).toBe(0n);
  });

  it('inside the park has no rule of its own', () => {
    const line = lineOf(company({ place: 'INSIDE', groups: [one(1_200_000n)] }), 2026, 'EMPLOYEE_INCOME_TAX');
    expect([line?.difference, line?.parts[0]?.resident.isBenefit]).toEqual([0n, false]);
  });

  it('before any rule is not computed', () => {
    const line = lineOf(company({ issuedOn: '2018-03-01', groups: [one(100_000n)] }), 2018, 'EMPLOYEE_INCOME_TAX');
    expect([line?.general, line?.parts[0]?.general.why]).toEqual([null, 'NO_RULE']);
  });
});

describe('dividends', () => {
  it.each([
    ['2026-12-20', 2026, 0n],
    ['2026-12-20', 2035, 0n],
    ['2026-12-20', 2036, 500_000n],
    ['2027-01-01', 2036, 0n],
  ])('certificate of %s: a resident pays in %i %i', (issuedOn, year, resident) => {
    const line = lineOf(company({ issuedOn, dividends: 5_000_000n }), year, 'DIVIDEND_TAX');
    expect([line?.general, line?.resident]).toEqual([500_000n, resident]);
  });

  it('are not those of a sole trader, nor of a company inside the park', () => {
    const trader = company({ legalForm: 'SOLE_TRADER', dividends: 5_000_000n });
    expect(lineOf(trader, 2026, 'DIVIDEND_TAX')).toBeUndefined();
    expect(lineOf(company({ place: 'INSIDE', dividends: 5_000_000n }), 2026, 'DIVIDEND_TAX')?.difference).toBe(0n);
  });
});

describe('a value that nobody confirmed', () => {
  it('is not guessed, and does not hide that the resident pays nothing', () => {
    const line = lineOf(company({ turnover: 10_000_000n }), 2026, 'PROFIT_TAX');
    expect([line?.general, line?.resident, line?.difference]).toEqual([null, 0n, null]);
    expect([line?.parts[0]?.general.why, line?.parts[0]?.general.rule?.code]).toEqual([
      'VALUE_UNCONFIRMED',
      'G_PROFIT_TAX',
    ]);
    expect(calculateYears(rules, company({ turnover: 10_000_000n }))[0]).toMatchObject({
      notComputed: 1,
      difference: 0n,
    });
  });

  it('may be supposed, and is marked', () => {
    const assumptions = [assume('G_PROFIT_TAX', { bps: 2000 })];
    const whole = lineOf(company({ turnover: 10_000_000n, assumptions }), 2026, 'PROFIT_TAX');
    expect([whole?.general, whole?.resident, whole?.difference]).toEqual([2_000_000n, 0n, 2_000_000n]);
    expect(whole?.parts[0]?.general.isAssumed).toBe(true);
    const part = lineOf(company({ turnover: 10_000_000n, assumptions, qualifyingBps: 9140 }), 2026, 'PROFIT_TAX');
    expect(part?.resident).toBe(172_000n);
    expect(part?.parts[0]?.resident).toMatchObject({
      isAssumed: true,
      isBenefit: true,
      alsoUses: { code: 'G_PROFIT_TAX' },
    });
  });

  it('a share that is not exempt cannot be taxed without the general rate', () => {
    const line = lineOf(company({ turnover: 10_000_000n, qualifyingBps: 9000 }), 2026, 'PROFIT_TAX');
    expect(line?.parts[0]?.resident).toMatchObject({ amount: null, why: 'VALUE_UNCONFIRMED', isBenefit: true });
  });

  it('a clock nobody found leaves the benefit open; the unclear property rule too', () => {
    const assumptions = [assume('G_IMPORT_DUTY', { bps: 1500 }), assume('G_PROPERTY_TAX', { bps: 100 })];
    const asked = company({ imports: 1_000_000n, property: 1_000_000n, assumptions });
    expect(lineOf(asked, 2026, 'IMPORT_DUTY')?.parts[0]?.resident).toMatchObject({
      why: 'CLOCK_UNCONFIRMED',
      amount: null,
    });
    expect(lineOf(asked, 2026, 'PROPERTY_TAX')?.parts[0]?.resident).toMatchObject({
      why: 'VALUE_UNCONFIRMED',
      amount: null,
    });
    expect(lineOf({ ...asked, place: 'INSIDE' }, 2026, 'PROPERTY_TAX')?.difference).toBe(10_000n);
    const sure = { ...asked, assumptions: [...assumptions, assume('T5_PROPERTY_TAX_OUTSIDE', { bps: 0 })] };
    expect(lineOf(sure, 2026, 'PROPERTY_TAX')?.difference).toBe(10_000n);
  });

  it('a supposition of the wrong form is no value', () => {
    const assumptions = [assume('G_PROFIT_TAX', { amount: 5n }), assume('G_SOCIAL_INSURANCE', { bps: 300 })];
    const asked = company({ turnover: 100_000n, groups: [one(5n)], assumptions });
    expect(lineOf(asked, 2026, 'PROFIT_TAX')?.general).toBeNull();
    expect(lineOf(asked, 2026, 'SOCIAL_INSURANCE')?.general).toBeNull();
  });
});

describe('import', () => {
  it('is split on the day of registration and on its anniversary, no qəpik lost', () => {
    const asked = company({
      issuedOn: '2026-05-15',
      imports: 3_650_000n,
      assumptions: [assume('G_IMPORT_VAT', { bps: 1800 })],
    });
    const first = lineOf(asked, 2026, 'IMPORT_VAT');
    expect([first?.general, first?.resident]).toEqual([657_000n, 241_200n]);
    expect(first?.parts.map(({ from }) => from)).toEqual(['2026-01-01', '2026-05-15']);
    const last = lineOf({ ...asked, imports: 3_660_000n }, 2036, 'IMPORT_VAT');
    expect([last?.general, last?.resident]).toEqual([658_800n, 415_800n]);
    expect(last?.parts.map(({ from }) => from)).toEqual(['2036-01-01', '2036-05-15']);
  });
});

describe('social insurance', () => {
  const rates = [assume('G_SOCIAL_INSURANCE', { bps: 1000, employerBps: 1500 })];
  const wage = [...rates, assume('G_MINIMUM_WAGE', { amount: 40_000n })];

  it.each([
    ['a citizen who chose nothing', one(500_000n), rates, 1_500_000n, 1_500_000n],
    ['a citizen who chose four wages', one(500_000n, { hasReducedBase: true }), wage, 1_500_000n, 480_000n],
    ['who earns less pays more by that choice', one(100_000n, { hasReducedBase: true }), wage, 300_000n, 480_000n],
    ['a foreigner', one(500_000n, { citizenship: 'FOREIGNER' }), rates, 1_500_000n, 0n],
    ['no minimum wage known', one(500_000n, { hasReducedBase: true }), rates, 1_500_000n, null],
    [
      'no rate known',
      one(500_000n, { hasReducedBase: true }),
      [assume('G_MINIMUM_WAGE', { amount: 40_000n })],
      null,
      null,
    ],
  ])('%s', (_, group, assumptions, general, resident) => {
    const line = lineOf(company({ groups: [group], assumptions }), 2026, 'SOCIAL_INSURANCE');
    expect([line?.general, line?.resident]).toEqual([general, resident]);
  });

  it('has no rule before the first', () => {
    const line = lineOf(company({ issuedOn: '2018-01-01', groups: [one(5000n)] }), 2018, 'SOCIAL_INSURANCE');
    expect(line?.parts[0]?.general.why).toBe('NO_RULE');
  });

  it('names what it uses, and without a wage rule says so', () => {
    const asked = company({ groups: [one(500_000n, { hasReducedBase: true })], assumptions: wage });
    expect(lineOf(asked, 2026, 'SOCIAL_INSURANCE')?.parts[0]?.resident).toMatchObject({
      rule: { code: 'T10_SOCIAL_INSURANCE_CITIZENS' },
      alsoUses: { code: 'G_MINIMUM_WAGE' },
      isAssumed: true,
    });
    const without = rules.filter(({ topic }) => topic !== 'MINIMUM_WAGE');
    expect(lineOf(asked, 2026, 'SOCIAL_INSURANCE', without)?.parts[0]?.resident).toMatchObject({
      why: 'VALUE_UNCONFIRMED',
      alsoUses: null,
    });
  });
});

describe('a rule that changes within a year', () => {
  const changed = rules.flatMap((rule): BenefitRule[] =>
    rule.code !== 'T4_EMPLOYEE_INCOME_TAX' || rule.valid.from !== '2026-01-01'
      ? [rule]
      : [
          { ...rule, valid: { from: '2026-01-01', to: '2026-07-01' } },
          {
            ...rule,
            versionId: 'new',
            computation: { kind: 'FLAT_RATE', parameters: { bps: 300 } },
            valid: { from: '2026-07-01', to: '2033-01-01' },
          },
        ],
  );

  it('splits the year, each half with its rule', () => {
    const line = lineOf(company({ groups: [one(800_000n)] }), 2026, 'EMPLOYEE_INCOME_TAX', changed);
    expect(line?.parts.map(({ from, resident }) => [from, resident.rule?.versionId, resident.amount])).toEqual([
      ['2026-01-01', 'T4_EMPLOYEE_INCOME_TAX@2026-01-01', 240_000n],
      ['2026-07-01', 'new', 144_000n],
    ]);
  });

  it('a repealed rule is none', () => {
    const repealed = rules.map(
      (rule): BenefitRule =>
        rule.code === 'T3_DIVIDEND_TAX' ? { ...rule, computation: { kind: 'REPEALED', parameters: {} } } : rule,
    );
    expect(lineOf(company({ dividends: 1000n }), 2026, 'DIVIDEND_TAX', repealed)?.difference).toBe(0n);
  });
});

it('a loss is not taxed, an empty group has no line, years run to 2036', () => {
  expect(profitOf(company({ turnover: 1000n, otherCosts: 2000n }))).toBe(0n);
  const years = calculateYears(rules, company({ issuedOn: '2030-06-01', groups: [one(0n), one(100n, { people: 0 })] }));
  expect(years.map(({ year }) => year)).toEqual([2030, 2031, 2032, 2033, 2034, 2035, 2036]);
  expect(years.flatMap(({ lines }) => lines)).toEqual([]);
  const trader = company({ legalForm: 'SOLE_TRADER', turnover: 1000n });
  expect(lineOf(trader, 2026, 'SOLE_TRADER_INCOME_TAX')?.resident).toBe(0n);
});

it('every benefit of a certificate has its own clock', () => {
  const ends = (place: 'INSIDE' | 'OUTSIDE') =>
    entitlementsOf(rules, place, '2026-12-20').map(({ rule, days }) => [rule.code.split('_')[0], days?.to ?? null]);
  expect(ends('OUTSIDE')).toEqual([
    ['T1', '2036-01-01'],
    ['T2', '2036-01-01'],
    ['T3', '2036-01-01'],
    ['T5', '2036-01-01'],
    ['T6', '2036-01-01'],
    ['T7', '2036-12-20'],
    ['T8', null],
    ['T4', '2033-01-01'],
    ['T9', null],
    ['T10', '2033-01-01'],
    ['T11', null],
    ['T12', null],
  ]);
  expect(ends('INSIDE').map(([code]) => code)).toEqual(['T1', 'T2', 'T5', 'T6', 'T7', 'T8', 'T11', 'T12']);
});

it('the year’s total is the sum of its lines, and never counts a side alone', () => {
  const amount = fc.bigInt({ min: 0n, max: 10n ** 9n });
  const asked = fc.record({
    issuedOn: fc.tuple(
      fc.integer({ min: 2023, max: 2036 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    ),
    dividends: amount,
    imports: amount,
    pay: amount,
    people: fc.nat(30),
    qualifyingBps: fc.nat(10_000),
    isInside: fc.boolean(),
  });
  void fc.assert(
    fc.property(asked, ({ issuedOn, pay, people, isInside, ...more }) => {
      const day = issuedOn.map((part) => String(part).padStart(2, '0')).join('-');
      const assumptions = [assume('G_IMPORT_VAT', { bps: 1800 })];
      const groups = [one(pay, { people })];
      const place = isInside ? 'INSIDE' : 'OUTSIDE';
      for (const year of calculateYears(rules, company({ ...more, place, issuedOn: day, groups, assumptions }))) {
        const known = year.lines.filter(({ difference }) => difference !== null);
        const sum = known.reduce((total, { difference }) => total + (difference as bigint), 0n);
        expect([year.difference, year.general - year.resident]).toEqual([sum, sum]);
        expect(year.notComputed).toBe(year.lines.length - known.length);
      }
    }),
    { numRuns: 40 },
  );
});
