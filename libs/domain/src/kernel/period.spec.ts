import * as fc from 'fast-check';
import { DAY, earliest, isBefore, later, latest } from './instant.ts';
import { contains, intersection, lengthOf, overlaps, type Period, period, splitByYear } from './period.ts';

const at = (day: number): Date => new Date(Date.UTC(2026, 0, day));
const of = (start: number, end: number | null): Period => period(at(start), end === null ? null : at(end));

it('instants: before, later, the earlier and the later of two', () => {
  expect(later(at(1), DAY)).toEqual(at(2));
  expect([isBefore(at(1), at(2)), isBefore(at(2), at(2))]).toEqual([true, false]);
  expect([earliest(at(1), at(2)), earliest(at(2), at(1))]).toEqual([at(1), at(1)]);
  expect([latest(at(1), at(2)), latest(at(2), at(1))]).toEqual([at(2), at(2)]);
});

it.each([
  [3, 3],
  [3, 2],
])('a period from %i to %i is a mistake', (start, end) => {
  expect(() => of(start, end)).toThrow(RangeError);
});

it.each([
  [of(2, 4), 1, false],
  [of(2, 4), 2, true],
  [of(2, 4), 3, true],
  [of(2, 4), 4, false],
  [of(2, null), 1, false],
  [of(2, null), 400, true],
])('%j contains day %i: %s', (given, day, expected) => {
  expect(contains(given, at(day))).toBe(expected);
});

it.each([
  [of(1, 3), of(3, 5), false, null],
  [of(1, 4), of(3, 5), true, of(3, 4)],
  [of(1, 9), of(3, 5), true, of(3, 5)],
  [of(1, null), of(3, 5), true, of(3, 5)],
  [of(4, null), of(3, 5), true, of(4, 5)],
  [of(5, null), of(3, 5), false, null],
  [of(1, null), of(3, null), true, of(3, null)],
  [of(1, 2), of(3, null), false, null],
])('%j and %j', (one, other, doOverlap, common) => {
  expect([overlaps(one, other), overlaps(other, one)]).toEqual([doOverlap, doOverlap]);
  expect([intersection(one, other), intersection(other, one)]).toEqual([common, common]);
});

it('knows its length', () => {
  expect([lengthOf(of(1, 3)), lengthOf(of(1, null))]).toEqual([2 * DAY, null]);
});

describe('splitByYear', () => {
  const instant = (text: string): Date => new Date(text);

  it('cuts at New Year of the zone, not of UTC', () => {
    const start = instant('2025-12-31T18:00:00Z');
    const end = instant('2027-01-01T00:00:00Z');
    const midnights = [instant('2025-12-31T20:00:00Z'), instant('2026-12-31T20:00:00Z')] as const;
    expect(splitByYear({ start, end }, 'Asia/Baku')).toEqual([
      { year: 2025, period: { start, end: midnights[0] } },
      { year: 2026, period: { start: midnights[0], end: midnights[1] } },
      { year: 2027, period: { start: midnights[1], end } },
    ]);
  });

  it('keeps a period that lies within one year', () => {
    expect(splitByYear({ start: at(1), end: at(2) }, 'UTC')).toEqual([
      { year: 2026, period: { start: at(1), end: at(2) } },
    ]);
  });

  it('joins to the whole, without gap or overlap', () => {
    const days = fc.integer({ min: 0, max: 3000 });
    void fc.assert(
      fc.property(
        days,
        fc.integer({ min: 1, max: 3000 }),
        fc.constantFrom('Asia/Baku', 'America/New_York'),
        (from, length, zone) => {
          const parts = splitByYear({ start: at(from), end: at(from + length) }, zone);
          const edges = parts.map(
            (part, index) => index === 0 || parts[index - 1]?.period.end?.getTime() === part.period.start.getTime(),
          );
          return (
            edges.every(Boolean) &&
            parts[0]?.period.start.getTime() === at(from).getTime() &&
            parts.at(-1)?.period.end?.getTime() === at(from + length).getTime()
          );
        },
      ),
    );
  });
});
