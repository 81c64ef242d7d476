import type { Problem } from '../kernel/problem.ts';
import { isQualifying, REPORT_STATES } from './report.ts';
import {
  type ReportMonth,
  reportGaps,
  saveReportInput,
  whyNotAcceptReport,
  whyNotGiveOpinion,
  whyNotNameAuditor,
  whyNotReport,
  whyNotSaveReport,
  whyNotSignReport,
} from './report-rules.ts';

const codes = (problems: readonly Problem[]): string[] => problems.map(({ code, path }) => [code, ...path].join(' '));
const period = { from: '2026-01-01', to: '2026-04-01' };
const month = (number: number, changes: Partial<ReportMonth> = {}): ReportMonth => ({
  month: `2026-0${number}-01`,
  headcount: 4,
  payroll: 1_200_000n,
  lines: [{ kind: 'SOFTWARE_DEVELOPMENT', amount: 5_000_000n }],
  ...changes,
});
const full = [month(1), month(2), month(3)];

describe('saving', () => {
  const save = {
    state: 'DRAFT',
    period,
    version: 3,
    given: 3,
    months: full,
    held: ['SOFTWARE_DEVELOPMENT'],
  } as const;
  it.each([
    ['what is there', {}, []],
    ['after it was submitted', { state: 'SUBMITTED' }, ['REPORT_NOT_EDITABLE']],
    ['before it was begun', { state: 'DUE' }, ['REPORT_NOT_EDITABLE']],
    ['over a colleague’s change', { given: 2 }, ['CHANGED_MEANWHILE months']],
    ['a month of another year', { months: [month(4)] }, ['MONTH_OUTSIDE_PERIOD months']],
    ['a month twice', { months: [month(1), month(1)] }, ['MONTH_OUTSIDE_PERIOD months']],
    [
      'a kind twice',
      { months: [month(1, { lines: [...month(1).lines, ...month(1).lines] })] },
      ['INCOME_TWICE months 2026-01-01'],
    ],
    [
      'a direction the certificate does not name',
      { months: [month(2, { lines: [{ kind: 'INTEGRATION_SERVICES', amount: 1n }] })] },
      ['ACTIVITY_NOT_HELD months 2026-02-01 INTEGRATION_SERVICES'],
    ],
    ['other income', { months: [month(2, { lines: [{ kind: 'RESALE', amount: 1n }] })] }, []],
  ] as const)('%s', (_, changes, expected) => {
    expect(codes(whyNotSaveReport({ ...save, ...changes }))).toEqual(expected);
  });

  it('takes whole qəpik only', () => {
    const input = (amount: string) => ({
      id: '0190a1b2-0000-7000-8000-000000000001',
      version: 0,
      months: [{ month: '2026-01-01', lines: [{ kind: 'OTHER', amount }] }],
    });
    expect(saveReportInput.safeParse(input('100')).success).toBe(true);
    for (const wrong of ['-1', '1.5', '', '1e3', '9'.repeat(13)])
      expect(saveReportInput.safeParse(input(wrong)).success).toBe(false);
  });
});

describe('signing', () => {
  const sign = { state: 'DRAFT', period, months: full, hasAuditor: true, today: '2026-04-01' } as const;
  it.each([
    ['a whole report', {}, []],
    ['a returned one', { state: 'RETURNED' }, []],
    ['on the last day of its period', { today: '2026-03-31' }, ['PERIOD_STILL_RUNS']],
    ['without an auditor', { hasAuditor: false }, ['AUDITOR_NEEDED auditorId']],
    ['again', { state: 'SUBMITTED' }, ['REPORT_NOT_EDITABLE']],
    [
      'with gaps',
      { months: [month(1), month(2, { headcount: null, lines: [] })] },
      [
        'MONTH_INCOMPLETE months 2026-02-01 income',
        'MONTH_INCOMPLETE months 2026-02-01 headcount',
        'MONTH_INCOMPLETE months 2026-03-01 income',
        'MONTH_INCOMPLETE months 2026-03-01 headcount',
        'MONTH_INCOMPLETE months 2026-03-01 payroll',
      ],
    ],
  ] as const)('%s', (_, changes, expected) => {
    expect(codes(whyNotSignReport({ ...sign, ...changes }))).toEqual(expected);
  });

  it('knows a nought from nothing', () => {
    const idle = month(1, { headcount: 0, payroll: 0n, lines: [{ kind: 'OTHER', amount: 0n }] });
    expect(reportGaps({ from: '2026-01-01', to: '2026-02-01' }, [idle])).toEqual([]);
  });
});

describe('the auditor', () => {
  const named = { state: 'DRAFT', isAuditor: true, isOfResident: false, hasOpinion: false } as const;
  it.each([
    [{}, []],
    [{ state: 'SUBMITTED' }, []],
    [{ state: 'DUE' }, ['REPORT_NOT_EDITABLE']],
    [{ state: 'ACCEPTED' }, ['REPORT_NOT_EDITABLE']],
    [{ hasOpinion: true, state: 'SUBMITTED' }, ['OPINION_ALREADY_SIGNED']],
    [{ isAuditor: false }, ['AUDITOR_NOT_ELIGIBLE auditorId']],
    [{ isOfResident: true }, ['AUDITOR_NOT_INDEPENDENT auditorId']],
  ] as const)('named with %j: %j', (changes, expected) => {
    expect(codes(whyNotNameAuditor({ ...named, ...changes }))).toEqual(expected);
  });

  const opinion = { state: 'SUBMITTED', hasOpinion: false, isIndependent: true, isOfResident: false } as const;
  it.each([
    [{}, []],
    [{ state: 'DRAFT' }, ['STATE_HAS_MOVED_ON']],
    [{ hasOpinion: true }, ['OPINION_ALREADY_SIGNED']],
    [{ isIndependent: false }, ['INDEPENDENCE_NEEDED isIndependent']],
    [{ isOfResident: true }, ['AUDITOR_NOT_INDEPENDENT']],
  ] as const)('opines with %j: %j', (changes, expected) => {
    expect(codes(whyNotGiveOpinion({ ...opinion, ...changes }))).toEqual(expected);
  });
});

describe('the officer', () => {
  it('accepts what was submitted and audited, nothing else', () => {
    for (const state of REPORT_STATES)
      expect(codes(whyNotAcceptReport({ state, hasOpinion: true }))).toEqual(
        state === 'SUBMITTED' ? [] : ['STATE_HAS_MOVED_ON'],
      );
    expect(codes(whyNotAcceptReport({ state: 'SUBMITTED', hasOpinion: false }))).toEqual(['OPINION_NEEDED']);
    expect(codes(whyNotReport('return', 'SUBMITTED'))).toEqual([]);
    expect(codes(whyNotReport('return', 'DRAFT'))).toEqual(['STATE_HAS_MOVED_ON']);
  });
});

it('counts a direction that is held, and no other kind', () => {
  expect(isQualifying('SOFTWARE_DEVELOPMENT', ['SOFTWARE_DEVELOPMENT'])).toBe(true);
  expect(isQualifying('UPGRADE_SUPPORT_TRAINING', ['SOFTWARE_DEVELOPMENT'])).toBe(false);
  expect(isQualifying('RESALE', ['SOFTWARE_DEVELOPMENT'])).toBe(false);
});
