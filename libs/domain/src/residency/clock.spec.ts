import { type Clock, commonDays, dayBefore, dayCount, isWithin, januaryHint, monthCount, runOf } from './clock.ts';

const YEARS: Clock = { kind: 'REPORTING_YEAR', years: 10 };
const DATE: Clock = { kind: 'REGISTRATION_DATE', years: 10 };
const CALENDAR: Clock = { kind: 'NATIONAL_CALENDAR', from: '2026-01-01', until: '2033-01-01' };

describe('when a benefit runs', () => {
  it.each<[string, Clock, string, string, string | null]>([
    ['a December issue spends a whole year', YEARS, '2026-12-20', '2026-01-01', '2036-01-01'],
    ['twelve days later it gains one', YEARS, '2027-01-01', '2027-01-01', '2037-01-01'],
    ['the registration date is an anniversary', DATE, '2026-12-20', '2026-12-20', '2036-12-20'],
    ['29 February ends in a common year', DATE, '2028-02-29', '2028-02-29', '2038-02-28'],
    ['29 February to a leap year', { kind: 'REGISTRATION_DATE', years: 4 }, '2028-02-29', '2028-02-29', '2032-02-29'],
    ['the national calendar ends for everybody at once', CALENDAR, '2027-05-03', '2027-05-03', '2033-01-01'],
    ['and does not begin before itself', CALENDAR, '2024-05-03', '2026-01-01', '2033-01-01'],
    ['an end nobody found', { ...CALENDAR, until: null }, '2027-05-03', '2027-05-03', null],
    ['no clock', { kind: 'NONE' }, '2027-05-03', '2027-05-03', null],
  ])('%s', (_, clock, issuedOn, from, to) => {
    expect(runOf(clock, issuedOn)).toEqual({ from, to });
  });

  it.each<Clock>([
    { kind: 'REPORTING_YEAR', years: null },
    { kind: 'REGISTRATION_DATE', years: null },
  ])('nobody knows how long: %j', (clock) => {
    expect(runOf(clock, '2026-01-01')).toBeNull();
  });
});

describe('days', () => {
  it.each([
    [
      ['2026-01-01', '2027-01-01'],
      ['2026-05-01', null],
      ['2026-05-01', '2027-01-01'],
    ],
    [
      ['2026-01-01', null],
      ['2025-05-01', '2026-02-01'],
      ['2026-01-01', '2026-02-01'],
    ],
    [
      ['2026-01-01', null],
      ['2025-05-01', null],
      ['2026-01-01', null],
    ],
    [
      ['2026-01-01', '2026-06-01'],
      ['2025-05-01', '2027-01-01'],
      ['2026-01-01', '2026-06-01'],
    ],
    [['2026-01-01', '2026-02-01'], ['2026-02-01', null], null],
  ] as const)('%j and %j have in common %j', (one, other, expected) => {
    const common = commonDays({ from: one[0], to: one[1] }, { from: other[0], to: other[1] });
    expect(common).toEqual(expected === null ? null : { from: expected[0], to: expected[1] });
  });

  it.each([
    ['2026-01-01', true],
    ['2026-12-31', true],
    ['2027-01-01', false],
    ['2025-12-31', false],
  ])('%s within 2026: %s', (date, expected) => {
    expect(isWithin({ from: '2026-01-01', to: '2027-01-01' }, date)).toBe(expected);
  });

  it.each([
    ['2026-01-01', '2027-01-01', 365, 12],
    ['2028-01-01', '2029-01-01', 366, 12],
    ['2026-12-20', '2027-01-01', 12, 0],
    ['2026-12-01', '2027-01-01', 31, 1],
    ['2026-05-15', '2026-07-01', 47, 1],
    ['2026-05-15', '2026-07-02', 48, 2],
  ])('from %s to %s: %i days, %i whole months', (from, to, days, months) => {
    expect([dayCount(from, to), monthCount(from, to)]).toEqual([days, months]);
  });

  it('the day before', () => {
    expect([dayBefore('2036-01-01'), dayBefore('2028-03-01')]).toEqual(['2035-12-31', '2028-02-29']);
  });
});

describe('waiting for January', () => {
  it.each([
    ['2026-12-20', { wait: 12, years: 10, endsOn: '2035-12-31', wouldEndOn: '2036-12-31' }],
    ['2026-10-01', { wait: 92, years: 10, endsOn: '2035-12-31', wouldEndOn: '2036-12-31' }],
    ['2028-12-31', { wait: 1, years: 10, endsOn: '2037-12-31', wouldEndOn: '2038-12-31' }],
    ['2026-09-30', null],
    ['2027-01-01', null],
  ])('%s', (issuedOn, expected) => {
    expect(januaryHint(issuedOn, 10)).toEqual(expected);
  });
});
