import * as fc from 'fast-check';
import { type CalendarRow, FIXED_HOLIDAYS, KNOWN_CALENDAR_ROWS } from './holidays.ts';
import { addWorkingDays, workingCalendar, workingDaysBetween } from './working-days.ts';
import { addDays, weekdayOf } from './zone.ts';

const calendar = workingCalendar(KNOWN_CALENDAR_ROWS);
const row = (date: string, kind: CalendarRow['kind'], confirmed = true): CalendarRow => ({
  date,
  kind,
  confirmed,
  source: 'test',
});
const free = (from: string, to: string, of = calendar): string[] => {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1))
    if (weekdayOf(day) < 6 && !of.isWorkingDay(day)) days.push(day.slice(5));
  return days;
};

describe('free days of the week', () => {
  it('March 2026: Novruz and Ramazan on the same dates, first working day the 31st, as announced', () => {
    expect(free('2026-03-09', '2026-04-10')).toEqual([
      '03-09',
      '03-20',
      '03-23',
      '03-24',
      '03-25',
      '03-26',
      '03-27',
      '03-30',
    ]);
    expect(calendar.isWorkingDay('2026-03-31')).toBe(true);
  });

  it('New Year 2025: two days exchanged by decision, free from 30 December to 5 January', () => {
    expect(free('2024-12-23', '2025-01-10')).toEqual(['12-30', '12-31', '01-01', '01-02', '01-03']);
    expect([calendar.isWorkingDay('2024-12-28'), calendar.isWorkingDay('2024-12-29')]).toEqual([true, true]);
    expect(calendar.isWorkingDay('2025-01-04')).toBe(false);
  });

  it('March 2016: the 20th is a Sunday, so the 25th is free', () => {
    const rows = ['20', '21', '22', '23', '24'].map((day) => row(`2016-03-${day}`, 'NOVRUZ'));
    expect(free('2016-03-14', '2016-03-31', workingCalendar(rows))).toEqual([
      '03-21',
      '03-22',
      '03-23',
      '03-24',
      '03-25',
    ]);
  });

  it('a holiday at the end of the week moves past the holidays that follow it', () => {
    // Sunday 31 December 2023; 1 and 2 January are Monday and Tuesday.
    expect(free('2023-12-25', '2024-01-08')).toEqual(['01-01', '01-02', '01-03']);
    // Sunday 8 November 2026; Monday the 9th is a holiday itself.
    expect(free('2026-11-02', '2026-11-15')).toEqual(['11-09', '11-10']);
  });

  it('the day of mourning does not move, and Victory Day exists since 2021', () => {
    expect(free('2024-01-15', '2024-01-26')).toEqual([]);
    expect(free('2020-11-02', '2020-11-15')).toEqual(['11-09']);
    expect(free('2021-11-08', '2021-11-15')).toEqual(['11-08', '11-09']);
  });

  it('days on which people work although they are holidays are not in the table', () => {
    expect(FIXED_HOLIDAYS.map(({ monthDay }) => monthDay)).toEqual([
      '01-01',
      '01-02',
      '01-20',
      '03-08',
      '05-09',
      '05-28',
      '06-15',
      '06-26',
      '11-08',
      '11-09',
      '12-31',
    ]);
  });

  it('a weekday declared working is worked, also on a holiday', () => {
    expect(workingCalendar([row('2026-05-28', 'WORKING')]).isWorkingDay('2026-05-28')).toBe(true);
  });

  it('a decreed free day stays where it is', () => {
    expect(
      free('2026-09-01', '2026-09-10', workingCalendar([row('2026-09-05', 'OFF'), row('2026-09-03', 'OFF')])),
    ).toEqual(['09-03']);
  });
});

describe('how sure a year is', () => {
  const year = (confirmed: boolean): CalendarRow[] => [
    ...['20', '21', '22', '23', '24'].map((day) => row(`2030-03-${day}`, 'NOVRUZ')),
    ...['2030-02-04', '2030-02-05', '2030-04-13', '2030-04-14'].map((day) => row(day, 'RELIGIOUS', confirmed)),
    row('2030-07-01', 'OFF', false),
  ];
  it.each([
    ['all there and confirmed', year(true), 2030, 'CONFIRMED'],
    ['one expected', year(false), 2030, 'UNCONFIRMED'],
    ['a religious one missing', year(true).filter(({ date }) => date !== '2030-04-14'), 2030, 'INCOMPLETE'],
    ['a day of Novruz missing', year(true).slice(1), 2030, 'INCOMPLETE'],
    ['another year', year(true), 2031, 'INCOMPLETE'],
  ] as const)('%s', (_, rows, of, expected) => {
    expect(workingCalendar(rows).statusOf(of)).toBe(expected);
  });

  it('of the rows the product starts with: 2026 waits for Qurban, 2027 for both feasts', () => {
    expect([2026, 2027].map(calendar.statusOf)).toEqual(['UNCONFIRMED', 'INCOMPLETE']);
  });
});

describe('counting', () => {
  it.each([
    ['2026-11-23', 0, '2026-11-23'],
    ['2026-11-23', 1, '2026-11-24'],
    ['2026-11-27', 1, '2026-11-30'],
    ['2026-11-28', 1, '2026-11-30'],
    ['2026-03-19', 1, '2026-03-31'],
    ['2026-11-23', 20, '2026-12-21'],
    ['2026-12-30', 2, '2027-01-06'],
  ])('%s + %i working days = %s', (start, days, expected) => {
    expect(addWorkingDays(calendar, start, days)).toBe(expected);
  });

  it.each([-1, 1.5, 1001])('%d days is a mistake', (days) => {
    expect(() => addWorkingDays(calendar, '2026-11-23', days)).toThrow(RangeError);
  });

  it.each([
    ['a pause of three days', [{ from: '2026-11-24', to: '2026-11-26' }], '2026-11-30'],
    ['a pause over a weekend costs nothing', [{ from: '2026-11-28', to: '2026-11-29' }], '2026-11-25'],
    [
      'two pauses that overlap count once',
      [
        { from: '2026-11-24', to: '2026-11-25' },
        { from: '2026-11-25', to: '2026-11-26' },
      ],
      '2026-11-30',
    ],
    ['a pause that begins later', [{ from: '2026-11-26', to: null }], '2026-11-25'],
    ['a clock that stands still', [{ from: '2026-11-25', to: null }], null],
    [
      'a clock that stood and stands',
      [
        { from: '2026-11-25', to: null },
        { from: '2026-11-24', to: null },
      ],
      null,
    ],
  ])('2 working days after 23 November, %s', (_, pauses, expected) => {
    expect(addWorkingDays(calendar, '2026-11-23', 2, pauses)).toBe(expected);
  });

  it.each([
    ['2026-11-23', '2026-11-23', [], 0],
    ['2026-11-23', '2026-11-30', [], 5],
    ['2026-11-30', '2026-11-23', [], 0],
    ['2026-11-23', '2026-11-30', [{ from: '2026-11-25', to: '2026-11-25' }], 4],
    ['2026-11-23', '2026-11-30', [{ from: '2026-11-25', to: null }], 1],
  ])('from %s to %s', (start, end, pauses, expected) => {
    expect(workingDaysBetween(calendar, start, end, pauses)).toBe(expected);
  });

  it('adding and counting agree', () => {
    const offsets = fc.integer({ min: 0, max: 900 });
    void fc.assert(
      fc.property(offsets, fc.integer({ min: 1, max: 60 }), (offset, days) => {
        const start = addDays('2024-06-01', offset);
        const end = addWorkingDays(calendar, start, days) as string;
        return workingDaysBetween(calendar, start, end) === days && calendar.isWorkingDay(end);
      }),
      { numRuns: 40 },
    );
  });
});
