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
  expect(simulateRules(residents, rules, draft, 2027)).toEqual({
    effects: [
      { id: 'low', before: 480_000n, after: 384_000n, effect: 96_000n, notComputed: 2 },
      { id: 'high', before: 1_920_000n, after: 2_328_000n, effect: -408_000n, notComputed: 2 },
      { id: 'even', before: 900_000n, after: 900_000n, effect: 0n, notComputed: 2 },
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
