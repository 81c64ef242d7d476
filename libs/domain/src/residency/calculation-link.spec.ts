import { parseInput } from '../kernel/problem.ts';
import { calculateBenefitsInput } from './calculation-input.ts';
import { bpsOf, calculationOf, exampleLink, qepikOf } from './calculation-link.ts';
import { exampleCompany } from './example.ts';

it.each([
  ['', '0'],
  ['1500', '150000'],
  ['1 500', '150000'],
  ['1.500', '150000'],
  ['1,500', '150000'],
  ['1.500,50', '150050'],
  ['1,500.5', '150050'],
  ['1500.5', '150050'],
  ['0,05 ₼', '5'],
  ['-5', '-5'],
  ['many', 'many'],
  ['1.50.0', '1.50.0'],
])('%j manats are %s qəpik', (text, qepik) => {
  expect(qepikOf(text)).toBe(qepik);
});

it.each([
  ['', null],
  ['20', 2000],
  ['12,5 %', 1250],
  ['0', 0],
  ['many', Number.NaN],
])('%j per cent', (text, bps) => {
  expect(bpsOf(text)).toBe(bps);
});

const reader = (link: Readonly<Record<string, string>>) => (name: string) => link[name] ?? null;

it('the example read back is the example', () => {
  const link = exampleLink('2026-12-01');
  const { groups, ...company } = parseInput(calculateBenefitsInput, calculationOf(reader(link), Object.keys(link), []));
  const example = exampleCompany('2026-12-01');
  expect({ ...company, groups: groups.slice(0, 3) }).toEqual(example);
  expect(groups.slice(3).map(({ people }) => people)).toEqual([0, 0]);
});

it('an empty link is a company outside, all of its income from the activity', () => {
  expect(calculationOf(reader({}), [], [])).toMatchObject({
    legalForm: 'COMPANY',
    place: 'OUTSIDE',
    qualifyingBps: 10_000,
    issuedOn: '',
  });
});

it('keeps what the person supposes, a rate, an amount or a pair', () => {
  const link = {
    on: '2027-01-01',
    form: 'SOLE_TRADER',
    place: 'INSIDE',
    turnover: '100.50',
    who1: 'FOREIGNER',
    reduced1: 'on',
    allowance: 'on',
    'a.G_PROFIT_TAX': '20',
    'a.G_IMPORT_VAT': ' ',
    'a.G_MINIMUM_WAGE': '400',
    'a.G_SOCIAL_INSURANCE': '3',
    'a.G_SOCIAL_INSURANCE.employer': '22',
  };
  expect(calculationOf(reader(link), Object.keys(link), ['G_MINIMUM_WAGE'])).toMatchObject({
    legalForm: 'SOLE_TRADER',
    place: 'INSIDE',
    turnover: '10050',
    withSwitchedOff: true,
    groups: [{ people: 0, citizenship: 'FOREIGNER', hasReducedBase: true }, {}, {}, {}, {}],
    assumptions: [
      { code: 'G_PROFIT_TAX', bps: 2000, employerBps: null, amount: null },
      { code: 'G_MINIMUM_WAGE', bps: null, amount: '40000' },
      { code: 'G_SOCIAL_INSURANCE', bps: 300, employerBps: 2200, amount: null },
    ],
  });
});

it.each([
  [{ share: 'most' }, 'qualifyingBps'],
  [{ people1: 'few' }, 'groups'],
  [{ 'a.G_PROFIT_TAX': 'high' }, 'assumptions'],
  [{ turnover: 'much' }, 'turnover'],
])('what cannot be read is named: %j', (more, field) => {
  const link = { ...exampleLink('2026-12-01'), ...more };
  let path: unknown;
  try {
    parseInput(calculateBenefitsInput, calculationOf(reader(link), Object.keys(link), []));
  } catch (error) {
    path = (error as { problems: { path: unknown[] }[] }).problems[0]?.path[0];
  }
  expect(path).toBe(field);
});
