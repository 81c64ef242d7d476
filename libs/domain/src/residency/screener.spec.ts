import { asBenefitRules } from './known-rule.ts';
import { knownRules } from './known-rules.ts';
import type { BenefitRule } from './rule.ts';
import { type Screening, type ScreeningResult, screenStatus } from './screener.ts';

const rules = asBenefitRules(knownRules);
const answers = (more: Partial<Screening> = {}): Screening => ({
  form: 'LOCAL_COMPANY',
  activity: 'SOFTWARE_DEVELOPMENT',
  place: 'OUTSIDE',
  isInnovative: 'NO',
  isParkOperator: false,
  employees: 12n,
  turnover: 50_000_000n,
  largeFoundersBps: 0n,
  ...more,
});
const screen = (more: Partial<Screening> = {}, known: readonly BenefitRule[] = rules) =>
  screenStatus(known, answers(more), '2026-11-25');
const inShort = ({ outcome, statuses }: ScreeningResult) => [
  outcome,
  ...statuses.map(({ status, verdict }) => `${status}:${verdict}`),
];

it.each<[string, Partial<Screening>, string[]]>([
  ['software, outside', {}, ['FITS', 'TECHNOPARK_OUTSIDE:FITS', 'STARTUP_CERTIFICATE:DOES_NOT_FIT']],
  [
    'an innovative small one has the choice',
    { isInnovative: 'YES' },
    ['FITS', 'TECHNOPARK_OUTSIDE:FITS', 'STARTUP_CERTIFICATE:FITS'],
  ],
  [
    'inside the park research counts',
    { place: 'INSIDE', isInnovative: 'YES', activity: 'OTHER' },
    ['FITS', 'TECHNOPARK_INSIDE:FITS', 'STARTUP_CERTIFICATE:FITS'],
  ],
  [
    'another trade, innovative: the startup certificate',
    { activity: 'OTHER', isInnovative: 'YES' },
    ['FITS', 'STARTUP_CERTIFICATE:FITS', 'TECHNOPARK_OUTSIDE:DOES_NOT_FIT'],
  ],
  [
    'a large trader: neither',
    { activity: 'OTHER', employees: 51n },
    ['NEITHER', 'TECHNOPARK_OUTSIDE:DOES_NOT_FIT', 'STARTUP_CERTIFICATE:DOES_NOT_FIT'],
  ],
  [
    'undecided where, unsure what',
    { place: 'UNDECIDED', activity: 'UNSURE', isInnovative: 'UNSURE' },
    ['UNCERTAIN', 'TECHNOPARK_OUTSIDE:POSSIBLE', 'TECHNOPARK_INSIDE:POSSIBLE', 'STARTUP_CERTIFICATE:POSSIBLE'],
  ],
  [
    'a foreign company registers first',
    { form: 'FOREIGN_COMPANY', isInnovative: 'YES' },
    ['UNCERTAIN', 'TECHNOPARK_OUTSIDE:POSSIBLE', 'STARTUP_CERTIFICATE:DOES_NOT_FIT'],
  ],
  [
    'nothing registered yet',
    { form: 'NOT_YET', isInnovative: 'YES', employees: null },
    ['UNCERTAIN', 'TECHNOPARK_OUTSIDE:POSSIBLE', 'STARTUP_CERTIFICATE:POSSIBLE'],
  ],
  [
    'the park’s own operator',
    { isParkOperator: true },
    ['NEITHER', 'TECHNOPARK_OUTSIDE:DOES_NOT_FIT', 'STARTUP_CERTIFICATE:DOES_NOT_FIT'],
  ],
])('%s', (_, more, expected) => {
  expect(inShort(screen(more))).toEqual(expected);
});

it.each<[keyof Screening, bigint, bigint]>([
  ['employees', 50n, 51n],
  ['turnover', 300_000_000n, 300_000_001n],
  ['largeFoundersBps', 4900n, 4901n],
])('the limit of %s is %i', (field, within, beyond) => {
  const verdict = (value: bigint) =>
    screen({ isInnovative: 'YES', [field]: value }).statuses.find(({ status }) => status === 'STARTUP_CERTIFICATE')
      ?.verdict;
  expect([verdict(within), verdict(beyond)]).toEqual(['FITS', 'DOES_NOT_FIT']);
});

it('every reason is a row with its source; what nobody found is shown and not counted', () => {
  const outside = screen().statuses[0];
  expect(outside?.reasons.map(({ rule, measure }) => [rule.code, measure])).toEqual([
    ['C_RESIDENT_LEGAL_FORM', 'MET'],
    ['C_RESIDENT_ACTIVITY', 'MET'],
    ['C_RESIDENT_NOT_OPERATOR', 'MET'],
    ['C_RESIDENT_REVENUE_SHARE', 'UNCONFIRMED'],
  ]);
  for (const { statuses } of [screen({ place: 'UNDECIDED' })])
    for (const { rule } of statuses.flatMap(({ reasons }) => reasons)) expect(rule.source).toMatch(/^http/);
});

it('names the benefit that decides, for the legal form', () => {
  const benefits = (more: Partial<Screening>) => screen(more).statuses.map(({ benefit }) => benefit?.code ?? null);
  expect(benefits({ place: 'UNDECIDED', form: 'SOLE_TRADER' })).toEqual([
    'T2_SOLE_TRADER_INCOME_TAX',
    'T2_SOLE_TRADER_INCOME_TAX',
    'S_PROFIT_TAX',
  ]);
  expect(benefits({ place: 'INSIDE', isInnovative: 'YES' })).toEqual(['T1_PROFIT_TAX', 'S_PROFIT_TAX']);
  expect(screenStatus([], answers(), '2026-11-25').statuses[0]).toMatchObject({
    benefit: null,
    reasons: [],
    verdict: 'FITS',
  });
});

it('a condition that the code cannot measure, or whose limit nobody confirmed, decides nothing', () => {
  const changed = rules.map((rule): BenefitRule => {
    if (rule.code === 'C_STARTUP_HEADCOUNT') return { ...rule, computation: { kind: 'LIMIT', parameters: null } };
    return rule.code === 'C_STARTUP_TAXPAYER' ? { ...rule, code: 'C_NEW' } : rule;
  });
  const startup = screen({ isInnovative: 'YES', employees: 900n }, changed).statuses[1];
  expect([startup?.verdict, startup?.reasons.map(({ rule }) => rule.code).includes('C_NEW')]).toEqual(['FITS', false]);
});
