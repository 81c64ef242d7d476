import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { addMonths, yearOf } from './calendar-date.ts';
import {
  addDays,
  dateOf,
  daysBetween,
  HOME_ZONE,
  instantOf,
  isCalendarDate,
  isZone,
  meaningOf,
  startOfDay,
  wallTimeOf,
  weekdayOf,
} from './zone.ts';

const instant = (text: string): Date => new Date(text);

it.each([
  ['Asia/Baku', true],
  ['Europe/Berlin', true],
  ['UTC', true],
  ['Asia/Nowhere', false],
  ['', false],
  ['+04:00', false],
])('zone %j: %s', (zone, expected) => {
  expect(isZone(zone)).toBe(expected);
});

it.each([
  ['2026-02-28', true],
  ['2026-02-29', false],
  ['2028-02-29', true],
  ['2026-2-1', false],
  ['2026-02-01T00:00', false],
  ['soon', false],
])('date %j: %s', (text, expected) => {
  expect(isCalendarDate(text)).toBe(expected);
});

it.each([
  ['2026-06-30T19:59:59.999Z', 'Asia/Baku', { date: '2026-06-30', time: '23:59', offsetMinutes: 240 }],
  ['2026-06-30T20:00:00Z', 'Asia/Baku', { date: '2026-07-01', time: '00:00', offsetMinutes: 240 }],
  ['2015-07-01T00:00:00Z', 'Asia/Baku', { date: '2015-07-01', time: '05:00', offsetMinutes: 300 }],
  ['2026-01-01T02:30:00Z', 'America/St_Johns', { date: '2025-12-31', time: '23:00', offsetMinutes: -210 }],
])('%s in %s', (at, zone, expected) => {
  expect(wallTimeOf(instant(at), zone)).toEqual(expected);
  expect(dateOf(instant(at), zone)).toBe(expected.date);
});

describe('wall times that happen twice or never', () => {
  it.each([
    ['2026-10-25', '02:30', 'Europe/Berlin', 'TWICE', '2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'],
    ['2026-03-29', '02:30', 'Europe/Berlin', 'GAP', '2026-03-29T00:30:00.000Z', '2026-03-29T01:30:00.000Z'],
    ['2026-03-29', '03:30', 'Europe/Berlin', 'ONCE', '2026-03-29T01:30:00.000Z', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25', '02:30', 'Asia/Baku', 'ONCE', '2026-10-24T22:30:00.000Z', '2026-10-24T22:30:00.000Z'],
    ['2015-03-29', '04:30', 'Asia/Baku', 'GAP', '2015-03-28T23:30:00.000Z', '2015-03-29T00:30:00.000Z'],
    ['2015-10-25', '04:30', 'Asia/Baku', 'TWICE', '2015-10-24T23:30:00.000Z', '2015-10-25T00:30:00.000Z'],
  ])('%s %s in %s is %s', (date, time, zone, kind, earlier, later) => {
    expect(meaningOf(date, time, zone)).toEqual({ kind, earlier: instant(earlier), later: instant(later) });
  });

  it.each([
    ['2026-10-25', 'EARLIER', 'LATER', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25', 'LATER', 'EARLIER', '2026-10-25T01:30:00.000Z'],
    ['2026-03-29', 'LATER', 'EARLIER', '2026-03-29T00:30:00.000Z'],
    ['2026-03-29', 'EARLIER', 'LATER', '2026-03-29T01:30:00.000Z'],
  ] as const)('%s 02:30, twice %s, gap %s → %s', (date, twice, gap, expected) => {
    expect(instantOf(date, '02:30', 'Europe/Berlin', { twice, gap })).toEqual(instant(expected));
  });

  it('by default reads them as calendars do', () => {
    expect(instantOf('2026-10-25', '02:30', 'Europe/Berlin')).toEqual(instant('2026-10-25T00:30:00.000Z'));
    expect(instantOf('2026-03-29', '02:30', 'Europe/Berlin')).toEqual(instant('2026-03-29T01:30:00.000Z'));
  });
});

it.each([
  ['2026-07-01', HOME_ZONE, '2026-06-30T20:00:00.000Z'],
  // The clock of Beirut jumps from midnight to one o'clock.
  ['2026-03-29', 'Asia/Beirut', '2026-03-28T22:00:00.000Z'],
])('the day %s begins in %s at %s', (date, zone, expected) => {
  expect(startOfDay(date, zone)).toEqual(instant(expected));
});

it('counts days across months, leap days and changes of the clock', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  expect(daysBetween('2026-01-01', '2027-01-01')).toBe(365);
  expect(daysBetween('2026-01-02', '2026-01-01')).toBe(-1);
  expect([weekdayOf('2026-11-23'), weekdayOf('2026-11-29')]).toEqual([1, 7]);
  expect(yearOf('2026-11-23')).toBe(2026);
});

it.each([
  ['2026-11-25', 6, '2027-05-25'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2026-01-31', -2, '2025-11-30'],
  ['2026-12-31', 12, '2027-12-31'],
])('%s and %d months make %s', (date, months, expected) => {
  expect(addMonths(date, months)).toBe(expected);
});

it('an instant that happens once comes back from its wall time', () => {
  const minutes = fc.integer({ min: 0, max: 40 * 525_600 });
  void fc.assert(
    fc.property(
      minutes,
      fc.constantFrom('Asia/Baku', 'Europe/Berlin', 'America/New_York', 'Pacific/Auckland'),
      (minute, zone) => {
        const given = new Date(minute * 60_000);
        const { date, time } = wallTimeOf(given, zone);
        const meaning = meaningOf(date, time, zone);
        expect(meaning.kind).not.toBe('GAP');
        return [meaning.earlier.getTime(), meaning.later.getTime()].includes(given.getTime());
      },
    ),
  );
});

describe('what is kept between two changes of a clock', () => {
  const zones = [
    'Asia/Baku',
    'Europe/Berlin',
    'America/St_Johns',
    'Africa/Casablanca',
    'Australia/Lord_Howe',
    'UTC',
    'Pacific/Apia',
  ];
  const zoned = (at: number, zone: string) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  /** Anywhere, and close to a change of the clock of the zone. */
  const moments = fc
    .tuple(
      fc.constantFrom(...zones),
      fc.integer({ min: Date.UTC(1960, 0), max: Date.UTC(2110, 0) }),
      fc.option(fc.integer({ min: -3 * 86_400_000, max: 3 * 86_400_000 })),
    )
    .map(([zone, at, away]) => {
      const change = zoned(at, zone).getTimeZoneTransition('next');
      return { zone, at: away === null || change === null ? at : change.epochMilliseconds + away };
    });

  it('says of every instant what the calendar of the world says', () => {
    void fc.assert(
      fc.property(moments, ({ zone, at }) => {
        const expected = zoned(at, zone);
        const wall = wallTimeOf(new Date(at), zone);
        expect(wall).toEqual({
          date: expected.toPlainDate().toString(),
          time: expected.toPlainTime().toString({ smallestUnit: 'minute' }),
          offsetMinutes: expected.offsetNanoseconds / 60_000_000_000,
        });
        expect(startOfDay(wall.date, zone).getTime()).toBe(
          Temporal.PlainDate.from(wall.date).toZonedDateTime(zone).epochMilliseconds,
        );
        const plain = Temporal.PlainDateTime.from(`${wall.date}T${wall.time}`);
        const meaning = meaningOf(wall.date, wall.time, zone);
        for (const side of ['earlier', 'later'] as const)
          expect(meaning[side].getTime()).toBe(plain.toZonedDateTime(zone, { disambiguation: side }).epochMilliseconds);
      }),
      { numRuns: 300 },
    );
  });

  it('adds days to dates far away too, and refuses what is no date', () => {
    expect(addDays('1899-12-31', 1)).toBe('1900-01-01');
    expect(addDays('2099-12-31', 1)).toBe('2100-01-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    for (const wrong of ['soon', '2026-02-30', '2026']) expect(() => addDays(wrong, 1)).toThrow();
  });
});
