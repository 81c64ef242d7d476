import { prefilledMonths } from './report-prefill.ts';
import type { ReportMonth } from './report-rules.ts';

const month = (name: string, headcount: number | null = 4): ReportMonth => ({
  month: name,
  headcount,
  payroll: 1_000_000n,
  lines: [{ kind: 'SOFTWARE_DEVELOPMENT', amount: 500n }],
});
const period = { from: '2026-02-01', to: '2026-05-01' };

describe('the first figures of a draft', () => {
  it('are nothing where nothing is known: income is never guessed', () => {
    expect(prefilledMonths(period, [], null)).toEqual({ months: [], sources: ['REGISTER'] });
    expect(prefilledMonths(period, [], { headcount: null, averagePay: 900 }).months).toEqual([]);
  });

  it('take people and pay from the application, in qəpik', () => {
    const { months, sources } = prefilledMonths(period, [], { headcount: 6, averagePay: 2600 });
    expect(sources).toEqual(['REGISTER', 'APPLICATION']);
    expect(months.map(({ month: name, headcount, payroll, lines }) => [name, headcount, payroll, lines])).toEqual(
      ['2026-02-01', '2026-03-01', '2026-04-01'].map((name) => [name, 6, 1_560_000n, []]),
    );
    expect(prefilledMonths(period, [], { headcount: 6, averagePay: null }).months[0]?.payroll).toBeNull();
  });

  it('take a reported month whole, and people of the last one before where it is missing', () => {
    const reported = [month('2026-02-01', 5), month('2025-12-01', 3), month('2026-01-01', null)];
    const { months, sources } = prefilledMonths(period, reported, { headcount: 9, averagePay: 1 });
    expect(sources).toEqual(['REGISTER', 'SAME_MONTHS', 'LAST_REPORT']);
    expect(months).toEqual([
      month('2026-02-01', 5),
      { month: '2026-03-01', headcount: 5, payroll: 1_000_000n, lines: [] },
      { month: '2026-04-01', headcount: 5, payroll: 1_000_000n, lines: [] },
    ]);
  });

  it('do not look ahead', () => {
    expect(prefilledMonths(period, [month('2026-06-01')], null).months).toEqual([]);
  });
});
