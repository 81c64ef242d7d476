import { parseInput } from '../kernel/problem.ts';
import { calculateBenefitsInput, screenStatusInput } from './calculation-input.ts';
import { computationOf, storedParameters } from './computation.ts';
import { exampleCompany } from './example.ts';
import { asBenefitRules } from './known-rule.ts';
import { knownRules } from './known-rules.ts';
import { effectByYear } from './preview.ts';
import { type BenefitRule, rulesWith } from './rule.ts';

const rules = asBenefitRules(knownRules);
const found = (code: string): BenefitRule => rules.find((rule) => rule.code === code) as BenefitRule;
const added = (code: string, more: Partial<BenefitRule>): BenefitRule => ({
  ...found(code),
  versionId: 'new',
  ...more,
});

it('a confirmed rate computes what was open, and changes nothing else', () => {
  const rate = added('G_PROFIT_TAX', {
    computation: { kind: 'FLAT_RATE', parameters: { bps: 2000 } },
    valid: { from: '2027-01-01', to: null },
  });
  const effects = effectByYear(exampleCompany('2026-12-01'), rules, rulesWith(rules, rate));
  expect(effects.map(({ year, newlyComputed }) => [year, newlyComputed]).slice(0, 3)).toEqual([
    [2026, 0],
    [2027, 1],
    [2028, 1],
  ]);
  for (const effect of effects) {
    expect(effect.generalAfter).toBe(effect.generalBefore);
    expect(effect.residentAfter).toBe(effect.residentBefore);
  }
});

it('a changed rate shows on its side, from its day', () => {
  const rate = added('T4_EMPLOYEE_INCOME_TAX', {
    clock: { kind: 'NATIONAL_CALENDAR', from: '2028-01-01', until: '2029-01-01' },
    computation: { kind: 'FLAT_RATE', parameters: { bps: 300 } },
    valid: { from: '2028-01-01', to: '2029-01-01' },
  });
  const effects = effectByYear(exampleCompany('2026-12-01'), rules, rulesWith(rules, rate));
  const changed = effects.filter(({ residentBefore, residentAfter }) => residentBefore !== residentAfter);
  // Pay of a month is AZN 40,000: two per cent less, twelve times.
  expect(changed.map(({ year, residentBefore, residentAfter }) => [year, residentBefore - residentAfter])).toEqual([
    [2028, 960_000n],
  ]);
});

it('what is stored and what is read are the same', () => {
  for (const { computation } of rules)
    expect(computationOf(computation.kind, storedParameters(computation))).toEqual(computation);
});

describe('input', () => {
  const calculation = {
    ...exampleCompany('2026-12-01'),
    ...{ turnover: '90000000', otherCosts: '0', dividends: '0', imports: '0', property: '0' },
    groups: [{ people: 1, monthlyPay: '450000', citizenship: 'CITIZEN', hasReducedBase: false }],
    assumptions: [{ code: 'G_PROFIT_TAX', bps: 2000 }],
  };
  const screening = {
    form: 'LOCAL_COMPANY',
    activity: 'OTHER',
    place: 'OUTSIDE',
    isInnovative: 'YES',
    isParkOperator: false,
    employees: 12,
    turnover: '100',
    largeFoundersBps: 4900,
  };

  it('is read to whole numbers', () => {
    expect(parseInput(calculateBenefitsInput, calculation)).toMatchObject({
      turnover: 90_000_000n,
      groups: [{ monthlyPay: 450_000n }],
      assumptions: [{ code: 'G_PROFIT_TAX', bps: 2000, employerBps: null, amount: null }],
    });
    expect(parseInput(screenStatusInput, screening)).toMatchObject({
      employees: 12n,
      turnover: 100n,
      largeFoundersBps: 4900n,
    });
    expect(
      parseInput(screenStatusInput, { ...screening, employees: null, turnover: null, largeFoundersBps: undefined }),
    ).toMatchObject({
      employees: null,
      turnover: null,
      largeFoundersBps: null,
    });
  });

  it.each([
    ['2022-12-31', 'RULE_ISSUE_DAY'],
    ['2037-01-01', 'RULE_ISSUE_DAY'],
    ['2027-02-29', 'RULE_ISSUE_DAY'],
  ])('a certificate of %s: %s', (issuedOn, code) => {
    expect(() => parseInput(calculateBenefitsInput, { ...calculation, issuedOn })).toThrow(code);
  });
});
