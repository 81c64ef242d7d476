import { parseInput, Refusal, type WhyNot } from '../kernel/problem.ts';
import {
  hasRecentTraction,
  type JobLine,
  monthOf,
  monthsBefore,
  monthsUntil,
  type ReportedMetrics,
  type ReportFacts,
  reportMetricsInput,
  whyNotReport,
} from './metrics.ts';
import { STARTUP_STATES } from './vocabulary.ts';

const codes = (obstacles: WhyNot): string[] => obstacles.map(({ code }) => code);
const facts: ReportFacts = { state: 'ACTIVE', foundedYear: 2025, today: '2026-11-25' };
const report: ReportedMetrics = {
  month: '2026-10-01',
  users: 120,
  payingCustomers: 8,
  monthlyRevenue: 150_000n,
  teamSize: 4,
  fundingRaised: null,
  jobs: [],
};
const women: JobLine = { region: 'BAKI', gender: 'FEMALE', count: 2 };
const men: JobLine = { region: 'BAKI', gender: 'MALE', count: 2 };
const abroad: JobLine = { region: null, gender: 'FEMALE', count: 1 };

describe('reporting', () => {
  it.each<[string, Partial<ReportedMetrics>, string[]]>([
    ['a month', {}, []],
    ['the running month', { month: '2026-11-01' }, []],
    ['a month to come', { month: '2026-12-01' }, ['MONTH_IN_FUTURE']],
    ['a day inside a month', { month: '2026-10-02' }, ['MONTH_BEGINS_ON_FIRST']],
    ['the first month of the founding year', { month: '2025-01-01' }, []],
    ['a month before the founding year', { month: '2024-12-01' }, ['MONTH_BEFORE_FOUNDING']],
    ['only zeros', { users: 0, payingCustomers: null, monthlyRevenue: null, teamSize: null }, []],
    ['nothing', { users: null, payingCustomers: null, monthlyRevenue: null, teamSize: null }, ['METRICS_EMPTY']],
    ['jobs of the whole team', { jobs: [women, men] }, []],
    ['jobs of a part of the team', { jobs: [women, abroad] }, []],
    ['more jobs than people', { jobs: [women, men, abroad] }, ['JOBS_EXCEED_TEAM']],
    ['jobs without the team', { teamSize: null, jobs: [women] }, ['JOBS_NEED_TEAM_SIZE']],
    ['one line twice', { jobs: [women, { ...women, count: 1 }] }, ['JOBS_REPEATED']],
  ])('%s', (_, change, expected) => {
    expect(codes(whyNotReport({ ...report, ...change }, facts))).toEqual(expected);
  });

  it('asks no founding year of those who told none', () => {
    expect(codes(whyNotReport({ ...report, month: '1999-01-01' }, { ...facts, foundedYear: null }))).toEqual([]);
  });

  it.each(STARTUP_STATES)('for a record that is %s', (state) => {
    const expected = state === 'ACTIVE' || state === 'DORMANT' ? [] : ['JOURNEY_NEEDS_LIVE'];
    expect(codes(whyNotReport(report, { ...facts, state }))).toEqual(expected);
  });
});

describe('what comes in', () => {
  const raw = { startupId: '0190c7a2-0000-7000-8000-000000000000', month: '2026-10-01', idempotencyKey: '12345678' };
  it('is whole qəpik, lines of nobody left out', () => {
    const parsed = parseInput(reportMetricsInput, {
      ...raw,
      monthlyRevenue: { amount: '0150000', currency: 'AZN' },
      jobs: [
        { gender: 'MALE', count: 0 },
        { gender: 'FEMALE', count: 1 },
      ],
    });
    expect(parsed.monthlyRevenue).toBe(150_000n);
    expect(parsed.jobs).toEqual([{ region: null, gender: 'FEMALE', count: 1 }]);
    expect(parsed.users).toBeNull();
  });
  it.each([
    ['-1', 'AZN'],
    ['1.5', 'AZN'],
    ['1e3', 'AZN'],
    ['1000000000000001', 'AZN'],
    ['100', 'USD'],
  ])('%s %s is no amount', (amount, currency) => {
    expect(() => parseInput(reportMetricsInput, { ...raw, monthlyRevenue: { amount, currency } })).toThrow(Refusal);
  });
  it.each([-1, 1.5, 1_000_000_001])('%s is no count', (users) => {
    expect(() => parseInput(reportMetricsInput, { ...raw, users })).toThrow(Refusal);
  });
});

describe('months', () => {
  it.each([
    ['2026-11-01', 0, '2026-11-01'],
    ['2026-11-01', 10, '2026-01-01'],
    ['2026-11-01', 11, '2025-12-01'],
    ['2026-01-01', 1, '2025-12-01'],
    ['2026-01-01', 25, '2023-12-01'],
  ])('%s less %s', (month, months, expected) => {
    expect(monthsBefore(month, months)).toBe(expected);
  });
  it('run on without gaps', () => {
    expect(monthOf('2026-02-28')).toBe('2026-02-01');
    expect(monthsUntil('2026-02-01', 4)).toEqual(['2025-11-01', '2025-12-01', '2026-01-01', '2026-02-01']);
  });
  it.each([
    [null, false],
    ['2026-11-01', true],
    ['2026-08-01', true],
    ['2026-07-01', false],
  ])('a last report of %s is traction: %s', (month, expected) => {
    expect(hasRecentTraction(month, '2026-11-25')).toBe(expected);
  });
});
