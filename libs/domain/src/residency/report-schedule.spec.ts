import {
  dueDayOf,
  firstFullMonth,
  isLate,
  lastDayOfPeriod,
  monthsOf,
  reminderReached,
  reportPeriods,
} from './report-schedule.ts';
import { KNOWN_REPORT_TERMS, type ReportTermRow, reportLengthOn, reportTermOn } from './report-terms.ts';

const written = (startedOn: string, today: string, endsOn: string | null = null, rows = KNOWN_REPORT_TERMS): string[] =>
  reportPeriods({ startedOn, endsOn }, today, rows).map(
    ({ kind, from, to, dueOn }) => `${kind} ${from}..${to} by ${dueOn}`,
  );

describe('the first whole month', () => {
  it.each([
    ['2026-01-01', '2026-01-01'],
    ['2026-01-02', '2026-02-01'],
    ['2026-12-20', '2027-01-01'],
    ['2024-02-29', '2024-03-01'],
  ])('after %s begins on %s', (startedOn, first) => {
    expect(firstFullMonth(startedOn)).toBe(first);
  });
});

describe('reports a resident owes (Ukraine: three whole months within six of entry, then each year by 1 June)', () => {
  it.each<[string, string, string | null, string[]]>([
    [
      '2026-03-10',
      '2026-11-23',
      null,
      ['INITIAL 2026-04-01..2026-07-01 by 2026-09-10', 'PERIODIC 2026-04-01..2027-01-01 by 2027-06-01'],
    ],
    // December against January: the month of issue is not whole, so the year of issue has no report.
    ['2026-12-20', '2026-12-31', null, []],
    [
      '2026-12-20',
      '2027-01-02',
      null,
      ['INITIAL 2027-01-01..2027-04-01 by 2027-06-20', 'PERIODIC 2027-01-01..2028-01-01 by 2028-06-01'],
    ],
    // Six months after 31 August is the last day of February.
    [
      '2026-08-31',
      '2026-09-01',
      null,
      ['INITIAL 2026-09-01..2026-12-01 by 2027-02-28', 'PERIODIC 2026-09-01..2027-01-01 by 2027-06-01'],
    ],
    // No duty is known before 2026: an old resident begins with the first year that has one.
    [
      '2023-05-15',
      '2027-11-23',
      null,
      ['PERIODIC 2026-01-01..2027-01-01 by 2027-06-01', 'PERIODIC 2027-01-01..2028-01-01 by 2028-06-01'],
    ],
    // A term that ends before a period begins ends the duty.
    ['2023-05-15', '2028-11-23', '2026-12-31', ['PERIODIC 2026-01-01..2027-01-01 by 2027-06-01']],
  ])('of %s on %s with the last day %s: %j', (startedOn, today, endsOn, expected) => {
    expect(written(startedOn, today, endsOn)).toEqual(expected);
  });

  it('guesses nothing where a term is not known', () => {
    const unknown = KNOWN_REPORT_TERMS.map((row) => ({
      ...row,
      length: row.term === 'INITIAL_DUE' ? null : row.length,
    }));
    expect(written('2026-03-10', '2026-11-23', null, unknown)).toEqual([
      'PERIODIC 2026-04-01..2027-01-01 by 2027-06-01',
    ]);
    expect(written('2026-03-10', '2026-11-23', null, [])).toEqual([]);
  });

  it('follows a change of the law from its day', () => {
    const later: ReportTermRow = {
      term: 'PERIODIC_DUE',
      from: '2027-01-01',
      length: 3,
      unit: 'MONTHS',
      source: 'a change',
      confidence: 'LAW',
    };
    expect(written('2023-05-15', '2027-11-23', null, [...KNOWN_REPORT_TERMS, later])).toEqual([
      'PERIODIC 2026-01-01..2027-01-01 by 2027-06-01',
      'PERIODIC 2027-01-01..2028-01-01 by 2028-04-01',
    ]);
  });

  it('names its months and its last day', () => {
    expect(monthsOf({ from: '2025-11-01', to: '2026-02-01' })).toEqual(['2025-11-01', '2025-12-01', '2026-01-01']);
    expect(lastDayOfPeriod({ to: '2024-03-01' })).toBe('2024-02-29');
  });
});

describe('what is near and what is late', () => {
  const facts = (state: 'DUE' | 'RETURNED' | 'SUBMITTED', answerDueOn: string | null = null) => ({
    state,
    dueOn: '2026-06-01',
    answerDueOn,
  });
  it.each([
    ['2026-05-01', null, false],
    ['2026-05-02', 'MONTH', false],
    ['2026-05-24', 'MONTH', false],
    ['2026-05-25', 'WEEK', false],
    ['2026-06-01', 'WEEK', false],
    ['2026-06-02', 'LATE', true],
  ])('on %s: %s, late %s', (today, reminder, late) => {
    expect(reminderReached(facts('DUE'), today)).toBe(reminder);
    expect(isLate(facts('DUE'), today)).toBe(late);
    expect(reminderReached(facts('SUBMITTED'), today)).toBeNull();
    expect(isLate(facts('SUBMITTED'), today)).toBe(false);
  });

  it('gives a returned report its own term, never a shorter one', () => {
    expect(dueDayOf(facts('RETURNED', '2026-07-10'))).toBe('2026-07-10');
    expect(dueDayOf(facts('RETURNED', '2026-05-10'))).toBe('2026-06-01');
    expect(dueDayOf(facts('DUE', '2026-07-10'))).toBe('2026-06-01');
  });
});

describe('terms', () => {
  it('say which values nobody has confirmed', () => {
    const unknown = KNOWN_REPORT_TERMS.filter(({ confidence }) => confidence === 'NOT_FOUND');
    expect(unknown.map(({ term, length }) => [term, length])).toEqual([
      ['LEAST_HEADCOUNT', null],
      ['LEAST_PAY', null],
    ]);
    expect(
      KNOWN_REPORT_TERMS.every(({ length, confidence }) => (length === null) === (confidence === 'NOT_FOUND')),
    ).toBe(true);
    expect(reportLengthOn('CURE', '2025-12-31')).toBeNull();
    expect(reportTermOn('CURE', '2026-01-01')?.length).toBe(30);
  });
});
