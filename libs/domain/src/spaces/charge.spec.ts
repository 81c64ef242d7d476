import { BOOKING_STATES } from './booking.ts';
import { accountPeriods, amountsDue, chargeKind, NOTHING_DUE } from './charge.ts';
import { DEFAULT_TERMS, payable } from './terms.ts';

const price = { qepik: 2000, credits: 3 };

it('a stay owes its price once it is agreed, and keeps owing it when nobody comes', () => {
  const owing = BOOKING_STATES.filter((state) => amountsDue({ ...price, state, isLate: false }).qepik > 0);
  expect(owing).toEqual(['CONFIRMED', 'CHECKED_IN', 'COMPLETED', 'NO_SHOW']);
  expect(amountsDue({ ...price, state: 'NO_SHOW', isLate: false })).toEqual(price);
});

it('one that is cancelled in time owes nothing, one that is cancelled too late all of it', () => {
  expect(amountsDue({ ...price, state: 'CANCELLED', isLate: false })).toEqual(NOTHING_DUE);
  expect(amountsDue({ ...price, state: 'CANCELLED', isLate: true })).toEqual(price);
});

it.each([
  [{ qepik: 500, credits: 0 }, 'CHARGE'],
  [{ qepik: -500, credits: 0 }, 'REFUND'],
  [{ qepik: 0, credits: -1 }, 'REFUND'],
])('%j is a %s', (amounts, kind) => expect(chargeKind(amounts)).toBe(kind));

it('is paid with credits as long as they last, else with money, never with both', () => {
  const either = { ...DEFAULT_TERMS, qepikPerHour: 1000, creditsPerHour: 2 };
  expect(payable(either, 90, 3)).toEqual({ ...either, qepikPerHour: 0 });
  expect(payable(either, 90, 2)).toEqual({ ...either, creditsPerHour: 0 });
  for (const one of [DEFAULT_TERMS, { ...either, creditsPerHour: 0 }, { ...either, qepikPerHour: 0 }])
    expect(payable(one, 90, 0)).toBe(one);
});

it('is summed by days, and by months where it is longer, whole and without gaps', () => {
  expect(accountPeriods('2026-11-26', '2026-11-27')).toEqual([
    { from: '2026-11-26', to: '2026-11-26' },
    { from: '2026-11-27', to: '2026-11-27' },
  ]);
  expect(accountPeriods('2026-11-01', '2026-12-01')).toHaveLength(31);
  expect(accountPeriods('2026-10-15', '2026-12-10')).toEqual([
    { from: '2026-10-15', to: '2026-10-31' },
    { from: '2026-11-01', to: '2026-11-30' },
    { from: '2026-12-01', to: '2026-12-10' },
  ]);
  expect(accountPeriods('2026-12-02', '2026-12-01')).toEqual([]);
});
