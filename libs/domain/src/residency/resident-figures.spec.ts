import { figuresOfApplication } from './resident-figures.ts';

const numbers = { revenue: 1000, qualifyingRevenue: 900, headcount: 5, averagePay: 2000, foreignSpecialists: 2 };

it('takes pay and the share of the listed activity from the application, and says nothing of costs', () => {
  expect(figuresOfApplication(numbers, 'LLC')).toEqual({
    legalForm: 'COMPANY',
    turnover: 100_000n,
    qualifyingBps: 9000,
    otherCosts: null,
    dividends: 0n,
    imports: 0n,
    property: 0n,
    groups: [
      { people: 3, monthlyPay: 200_000n, citizenship: 'CITIZEN', hasReducedBase: false },
      { people: 2, monthlyPay: 200_000n, citizenship: 'FOREIGNER', hasReducedBase: false },
    ],
  });
});

it.each([
  ['more foreigners than people', { ...numbers, headcount: 1 }, 'LLC', [['FOREIGNER', 1]], 9000, 'COMPANY'],
  ['nobody', { ...numbers, headcount: 0 }, 'SOLE_PROPRIETOR', [], 9000, 'SOLE_TRADER'],
  ['no foreigners', { ...numbers, foreignSpecialists: 0 }, 'LLC', [['CITIZEN', 5]], 9000, 'COMPANY'],
  [
    'no income yet',
    { ...numbers, revenue: 0 },
    'LLC',
    [
      ['CITIZEN', 3],
      ['FOREIGNER', 2],
    ],
    10_000,
    'COMPANY',
  ],
  [
    'more qualifying than all',
    { ...numbers, qualifyingRevenue: 4000 },
    'LLC',
    [
      ['CITIZEN', 3],
      ['FOREIGNER', 2],
    ],
    10_000,
    'COMPANY',
  ],
] as const)('%s', (_, answers, form, groups, bps, legalForm) => {
  const figures = figuresOfApplication(answers, form);
  expect(figures?.groups.map(({ citizenship, people }) => [citizenship, people])).toEqual(groups);
  expect([figures?.qualifyingBps, figures?.legalForm]).toEqual([bps, legalForm]);
});

it('is silent where a figure is missing or no whole number', () => {
  expect(figuresOfApplication({ ...numbers, averagePay: undefined }, 'LLC')).toBeNull();
  expect(figuresOfApplication({ ...numbers, revenue: -1 }, 'LLC')).toBeNull();
  expect(figuresOfApplication({ ...numbers, headcount: 1.5 }, 'LLC')).toBeNull();
});
