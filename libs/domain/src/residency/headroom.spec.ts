import fc from 'fast-check';
import { headroomOf, isBelow, neededFor, roomFor, shareOf, splitOf } from './headroom.ts';

const month = (number: number, qualifying: bigint, other: bigint) => ({
  month: `2026-${String(number).padStart(2, '0')}-01`,
  qualifying,
  other,
});

describe('income by direction', () => {
  it('qualifies only where the direction stands on the certificate (Tax Code 106.1.13: income from the listed activity)', () => {
    const lines = [
      { kind: 'SOFTWARE_DEVELOPMENT', amount: 10_000n },
      { kind: 'INTEGRATION_SERVICES', amount: 2000n },
      { kind: 'RESALE', amount: 300n },
    ] as const;
    expect(splitOf(lines, ['SOFTWARE_DEVELOPMENT'])).toEqual({ qualifying: 10_000n, other: 2300n });
    expect(splitOf(lines, ['SOFTWARE_DEVELOPMENT', 'INTEGRATION_SERVICES'])).toEqual({
      qualifying: 12_000n,
      other: 300n,
    });
    expect(splitOf([], ['SOFTWARE_DEVELOPMENT'])).toEqual({ qualifying: 0n, other: 0n });
  });
});

describe('how much a sum bears', () => {
  it.each<[bigint, bigint, number, bigint | null, bigint | null, number | null]>([
    // AZN 140,000 qualifying against 18,800 other at 70 %: 60,000 would be the most.
    [14_000_000n, 1_880_000n, 7000, 4_120_000n, 0n, 8816],
    // Exactly the threshold is no breach.
    [7000n, 3000n, 7000, 0n, 0n, 7000],
    [6999n, 3001n, 7000, -2n, 4n, 6999],
    [0n, 1n, 7000, -1n, 3n, 0],
    [0n, 0n, 7000, 0n, 0n, null],
    [100n, 0n, 10_000, 0n, 0n, 10_000],
    // All must qualify and something does not: no further income heals it.
    [100n, 1n, 10_000, -1n, null, 9900],
    [1n, 1_000_000n, 0, null, 0n, 0],
  ])('%s and %s at %s bps: room %s, needed %s, share %s', (qualifying, other, bps, room, needed, share) => {
    expect(roomFor({ qualifying, other }, bps)).toBe(room);
    expect(neededFor({ qualifying, other }, bps)).toBe(needed);
    expect(shareOf({ qualifying, other })).toBe(share);
  });

  it('is exact: the last qəpik of room is no breach, one more is; the same for healing', () => {
    const amount = fc.bigInt({ min: 0n, max: 10n ** 13n });
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 1, max: 9999 }), (qualifying, other, bps) => {
        const sum = { qualifying, other };
        const room = roomFor(sum, bps) as bigint;
        const needed = neededFor(sum, bps) as bigint;
        expect(isBelow({ qualifying, other: other + room }, bps)).toBe(false);
        expect(isBelow({ qualifying, other: other + room + 1n }, bps)).toBe(true);
        expect(isBelow({ qualifying: qualifying + needed, other }, bps)).toBe(false);
        if (needed > 0n) expect(isBelow({ qualifying: qualifying + needed - 1n, other }, bps)).toBe(true);
        expect(needed > 0n).toBe(room < 0n);
      }),
    );
  });
});

describe('headroom of a year (Moldova: 70 %, at most two months of a year below)', () => {
  const of = (
    months: ReturnType<typeof month>[],
    thresholdBps: number | null = 7000,
    toleratedMonths: number | null = 2,
  ) => headroomOf({ months, thresholdBps, toleratedMonths });

  it('computes nothing while no threshold is confirmed', () => {
    expect(of([month(1, 100n, 900n)], null)).toMatchObject({
      state: 'NOT_COMPUTED',
      room: null,
      needed: null,
      shareBps: 1000,
      monthsBelow: [],
    });
  });

  it.each<[string, ReturnType<typeof month>[], string, number, bigint]>([
    ['no income yet', [], 'WITHIN', 0, 0n],
    ['a month without income lies nowhere below', [month(1, 0n, 0n)], 'WITHIN', 0, 0n],
    ['one month below', [month(1, 1000n, 900n), month(2, 9000n, 0n)], 'WITHIN', 1, 3385n],
    ['close to the edge', [month(1, 7000n, 2900n)], 'NEAR', 0, 100n],
    [
      'two months below are tolerated',
      [month(1, 10n, 90n), month(2, 10n, 90n), month(3, 9000n, 0n)],
      'WITHIN',
      2,
      3685n,
    ],
    [
      'three are not, whatever the year says',
      [month(1, 10n, 90n), month(2, 10n, 90n), month(3, 10n, 90n), month(4, 9000n, 0n)],
      'BREACHED',
      3,
      3600n,
    ],
    ['the year itself', [month(1, 500n, 500n)], 'BREACHED', 1, 0n],
  ])('%s', (_, months, state, below, room) => {
    const headroom = of(months);
    expect(headroom).toMatchObject({ state, room, toleratedMonths: 2 });
    expect(headroom.monthsBelow).toHaveLength(below);
  });

  it('without a known tolerance looks at the year alone', () => {
    const months = [1, 2, 3].map((number) => month(number, 10n, 90n));
    expect(of([...months, month(4, 9000n, 0n)], 7000, null).state).toBe('WITHIN');
  });

  it('says what would heal the year', () => {
    expect(of([month(1, 500n, 500n)]).needed).toBe(667n);
  });
});
