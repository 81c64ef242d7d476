import * as fc from 'fast-check';
import { calculateYears } from './calculation.ts';
import type { CompanyCase } from './company.ts';
import { asBenefitRules } from './known-rule.ts';
import { knownRules } from './known-rules.ts';
import type { BenefitRule } from './rule.ts';
import { simulateRules } from './simulation.ts';

const rules = asBenefitRules(knownRules);
const paying = (id: string, monthlyPay: bigint, turnover = 0n): { id: string; company: CompanyCase } => ({
  id,
  company: {
    legalForm: 'COMPANY',
    place: 'OUTSIDE',
    issuedOn: '2026-01-01',
    turnover,
    qualifyingBps: 9000,
    otherCosts: 0n,
    dividends: 0n,
    imports: 0n,
    property: 0n,
    groups: [{ people: 2, monthlyPay, citizenship: 'CITIZEN', hasReducedBase: false }],
    assumptions: [],
    withSwitchedOff: false,
  },
});
/** The draft: from 2027 residents pay by brackets that are kinder to low pay and harder on high pay. */
const draft = rules.flatMap((rule): BenefitRule[] =>
  rule.code !== 'T4_EMPLOYEE_INCOME_TAX' || rule.valid.from !== '2026-01-01'
    ? [rule]
    : [
        { ...rule, valid: { from: '2026-01-01', to: '2027-01-01' } },
        {
          ...rule,
          versionId: 'draft',
          computation: {
            kind: 'BRACKETS',
            parameters: {
              brackets: [
                { upTo: 250_000n, bps: 300 },
                { upTo: null, bps: 900 },
              ],
            },
          },
          valid: { from: '2027-01-01', to: '2033-01-01' },
        },
      ],
);

it('says who gains, who loses and how much together', () => {
  const residents = [paying('low', 200_000n), paying('high', 800_000n), paying('even', 375_000n)];
  // Two people, twelve months of 2026 and twelve of 2027; social insurance has no confirmed rate in either year.
  expect(simulateRules(residents, rules, draft, { last: 2027 })).toEqual({
    effects: [
      {
        id: 'low',
        before: 480_000n,
        after: 384_000n,
        effect: 96_000n,
        notComputed: 2,
        years: [
          { year: 2026, before: 240_000n, after: 240_000n },
          { year: 2027, before: 240_000n, after: 144_000n },
        ],
      },
      {
        id: 'high',
        before: 1_920_000n,
        after: 2_328_000n,
        effect: -408_000n,
        notComputed: 2,
        years: [
          { year: 2026, before: 960_000n, after: 960_000n },
          { year: 2027, before: 960_000n, after: 1_368_000n },
        ],
      },
      {
        id: 'even',
        before: 900_000n,
        after: 900_000n,
        effect: 0n,
        notComputed: 2,
        years: [
          { year: 2026, before: 450_000n, after: 450_000n },
          { year: 2027, before: 450_000n, after: 450_000n },
        ],
      },
    ],
    gain: 1,
    lose: 1,
    same: 1,
    total: -312_000n,
  });
});

it('leaves out what one of both sides cannot compute', () => {
  const blind = rules.map(
    (rule): BenefitRule =>
      rule.code === 'T4_EMPLOYEE_INCOME_TAX' ? { ...rule, computation: { kind: 'FLAT_RATE', parameters: null } } : rule,
  );
  const { effects, same } = simulateRules([paying('one', 200_000n)], rules, blind);
  expect([effects[0]?.effect, same]).toEqual([0n, 1]);
  expect(effects[0]?.notComputed).toBe(7 + 11);
});

const days = fc.constantFrom('2023-05-10', '2024-02-29', '2025-12-20', '2026-01-01', '2026-09-15', '2027-07-01');
const amount = fc.bigInt({ min: 0n, max: 3_000_000_00n });
const companies: fc.Arbitrary<CompanyCase> = fc.record({
  legalForm: fc.constantFrom('COMPANY', 'SOLE_TRADER'),
  place: fc.constantFrom('OUTSIDE', 'INSIDE'),
  issuedOn: days,
  turnover: amount,
  qualifyingBps: fc.integer({ min: 0, max: 10_000 }),
  otherCosts: fc.constant(0n),
  dividends: amount,
  imports: amount,
  property: amount,
  groups: fc.array(
    fc.record({
      people: fc.integer({ min: 0, max: 30 }),
      monthlyPay: fc.bigInt({ min: 0n, max: 20_000_00n }),
      citizenship: fc.constantFrom('CITIZEN', 'FOREIGNER'),
      hasReducedBase: fc.boolean(),
    }),
    { maxLength: 4 },
  ),
  assumptions: fc.subarray([
    { code: 'G_SOCIAL_INSURANCE', bps: 300, employerBps: 2200, amount: null },
    { code: 'G_PROFIT_TAX', bps: 2000, employerBps: null, amount: null },
    { code: 'G_MINIMUM_WAGE', bps: null, employerBps: null, amount: 400_00n },
  ]),
  withSwitchedOff: fc.boolean(),
});

it('comes to what two calculations of each company come to, year by year and line by line', () => {
  // A tax of its own from the middle of a year cuts years in two where nothing did before.
  const midYear = draft.flatMap((rule): BenefitRule[] =>
    rule.code !== 'T1_PROFIT_TAX'
      ? [rule]
      : [
          { ...rule, valid: { from: rule.valid.from, to: '2027-07-10' } },
          {
            ...rule,
            computation: { kind: 'FLAT_RATE', parameters: { bps: 333 } },
            valid: { from: '2027-07-10', to: rule.valid.to },
          },
        ],
  );
  void fc.assert(
    fc.property(companies, fc.integer({ min: 2023, max: 2030 }), (company, first) => {
      const [one] = simulateRules([{ id: 'one', company }], rules, midYear, { first }).effects;
      const [before, after] = [rules, midYear].map((set) =>
        calculateYears(set, company)
          .filter(({ year }) => year >= first)
          .flatMap(({ year, lines }) => lines.map(({ resident }) => ({ year, resident }))),
      );
      const pairs = (before ?? []).map(({ year, resident }, index) => ({
        year,
        was: resident,
        becomes: after?.[index]?.resident ?? null,
      }));
      const known = pairs.filter(({ was, becomes }) => was !== null && becomes !== null);
      const sum = (year: number, side: 'was' | 'becomes'): bigint =>
        known.filter((pair) => pair.year === year).reduce((total, pair) => total + (pair[side] as bigint), 0n);
      expect(one?.notComputed).toBe(pairs.length - known.length);
      expect(one?.years).toEqual(
        [...new Set(known.map(({ year }) => year))].map((year) => ({
          year,
          before: sum(year, 'was'),
          after: sum(year, 'becomes'),
        })),
      );
    }),
    { numRuns: 150 },
  );
});

it('leaves out years before the one that is asked for', () => {
  const { effects } = simulateRules([paying('one', 200_000n)], rules, draft, { first: 2027, last: 2027 });
  expect(effects[0]).toMatchObject({ before: 240_000n, after: 144_000n, effect: 96_000n });
});
