import { closesAfter, type Deadline, deadlinePieces, phaseOf, timeliness } from './deadline.ts';

const instant = (text: string): Date => new Date(text);
const deadline = closesAfter('2026-06-30', 'Asia/Baku', 15);
/** 1 July 00:00 in Baku, plus so many milliseconds. */
const after = (milliseconds: number): Date => new Date(Date.UTC(2026, 5, 30, 20) + milliseconds);
const MINUTE = 60_000;

it('"closes 30 June" is 1 July 00:00 in Baku', () => {
  expect(deadline).toEqual({ closesAt: instant('2026-06-30T20:00:00.000Z'), zone: 'Asia/Baku', graceMinutes: 15 });
  expect(closesAfter('2026-06-30', 'Asia/Baku').graceMinutes).toBe(0);
});

it.each([
  [-1, 'OPEN'],
  [0, 'GRACE'],
  [15 * MINUTE - 1, 'GRACE'],
  [15 * MINUTE, 'CLOSED'],
])('%i ms after it: %s', (milliseconds, expected) => {
  expect(phaseOf(deadline, after(milliseconds))).toBe(expected);
});

it('without grace it closes at once', () => {
  expect(phaseOf({ ...deadline, graceMinutes: 0 }, after(0))).toBe('CLOSED');
});

it.each([
  ['open, no draft', -1, null, null, 'IN_TIME'],
  ['grace, draft begun in time', 0, -1, null, 'GRACE'],
  ['grace, draft begun too late', MINUTE, 0, null, 'TOO_LATE'],
  ['grace, no draft', MINUTE, null, null, 'TOO_LATE'],
  ['last moment of grace', 15 * MINUTE - 1, -1, null, 'GRACE'],
  ['after grace', 15 * MINUTE, -1, null, 'TOO_LATE'],
  ['late pass still open', 60 * MINUTE - 1, null, 60 * MINUTE, 'LATE_PASS'],
  ['late pass over', 60 * MINUTE, null, 60 * MINUTE, 'TOO_LATE'],
  ['grace and late pass', MINUTE, -1, 60 * MINUTE, 'GRACE'],
  ['grace without draft, but a late pass', MINUTE, null, 60 * MINUTE, 'LATE_PASS'],
] as const)('%s', (_, now, draftedAt, passUntil, expected) => {
  const at = (value: number | null): Date | null => (value === null ? null : after(value));
  expect(timeliness(deadline, { now: after(now), draftedAt: at(draftedAt), latePassUntil: at(passUntil) })).toBe(
    expected,
  );
});

describe('what a screen writes', () => {
  it('a midnight as the last day, with what is left', () => {
    expect(deadlinePieces(deadline, after(-(2 * 1440 + 3 * 60 + 4) * MINUTE - 1))).toEqual({
      lastDay: '2026-06-30',
      date: '2026-07-01',
      time: '00:00',
      zone: 'Asia/Baku',
      phase: 'OPEN',
      left: { days: 2, hours: 3, minutes: 4 },
    });
  });

  it('another time as it is', () => {
    const noon: Deadline = { closesAt: instant('2026-06-30T08:00:00Z'), zone: 'Asia/Baku', graceMinutes: 0 };
    expect(deadlinePieces(noon, instant('2026-06-30T09:00:00Z'))).toEqual({
      lastDay: null,
      date: '2026-06-30',
      time: '12:00',
      zone: 'Asia/Baku',
      phase: 'CLOSED',
      left: { days: 0, hours: 0, minutes: 0 },
    });
  });
});
