import * as fc from 'fast-check';
import {
  add,
  allocate,
  CurrencyMismatch,
  compare,
  formatMoney,
  money,
  parseMoney,
  proRata,
  shareOf,
  subtract,
  sum,
} from './money.ts';

const amounts = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });

describe('reading and writing', () => {
  it.each([
    ['0', 0n],
    ['1', 100n],
    ['1.5', 150n],
    ['1.05', 105n],
    ['-0.05', -5n],
    [' 1234.50 ', 123450n],
    ['999999999999999.99', 99999999999999999n],
  ])('%j is %s qəpik', (text, amount) => {
    expect(parseMoney(text)).toEqual({ amount, currency: 'AZN' });
  });

  it.each(['', '1,50', '1.', '.5', '1.555', '1 000', '1e3', '+1', '--1', '1234567890123456', 'AZN 1'])(
    '%j is not read',
    (text) => {
      expect(parseMoney(text)).toBeNull();
    },
  );

  it.each([
    [0n, '0.00'],
    [5n, '0.05'],
    [-5n, '-0.05'],
    [100n, '1.00'],
    [-123456n, '-1234.56'],
  ])('%s qəpik is written %s', (amount, text) => {
    expect(formatMoney(money(amount))).toBe(text);
  });

  it('reads back what it wrote', () => {
    void fc.assert(
      fc.property(amounts, (amount) => parseMoney(formatMoney(money(amount, 'USD')), 'USD')?.amount === amount),
    );
  });
});

describe('arithmetic', () => {
  it('adds, subtracts, compares and sums within a currency', () => {
    expect(add(money(1n), money(2n))).toEqual(money(3n));
    expect(subtract(money(1n, 'EUR'), money(2n, 'EUR'))).toEqual(money(-1n, 'EUR'));
    expect([compare(money(1n), money(2n)), compare(money(2n), money(2n)), compare(money(3n), money(2n))]).toEqual([
      -1, 0, 1,
    ]);
    expect(sum([money(1n), money(2n)])).toEqual(money(3n));
    expect(sum([], 'USD')).toEqual(money(0n, 'USD'));
  });

  it.each([add, subtract, compare])('never mixes currencies: %p', (operation) => {
    expect(() => operation(money(1n), money(1n, 'USD'))).toThrow(CurrencyMismatch);
    expect(() => operation(money(1n), money(1n, 'USD'))).toThrow('AZN and USD cannot be combined');
  });

  it.each([
    [10_000n, 1800n, 1800n],
    [1n, 5000n, 1n],
    [1n, 4999n, 0n],
    [-1n, 5000n, -1n],
    [-1n, 4999n, 0n],
    [333n, 3333n, 111n],
    [0n, 10_000n, 0n],
  ])('%s at %s bps is %s', (amount, bps, expected) => {
    expect(shareOf(money(amount), bps)).toEqual(money(expected));
  });

  it.each([
    [3000n, 17n, 30n, 1700n],
    [100n, 1n, 3n, 33n],
    [100n, 2n, 3n, 67n],
    [5n, 1n, 2n, 3n],
    [-5n, 1n, 2n, -3n],
  ])('%s × %s / %s = %s', (amount, numerator, denominator, expected) => {
    expect(proRata(money(amount), numerator, denominator).amount).toBe(expected);
  });

  it.each([0n, -1n])('does not divide by %s', (denominator) => {
    expect(() => proRata(money(1n), 1n, denominator)).toThrow('the denominator is positive');
  });
});

describe('allocation', () => {
  it.each([
    [100n, [1n, 1n, 1n], [34n, 33n, 33n]],
    [-100n, [1n, 1n, 1n], [-34n, -33n, -33n]],
    [5n, [3n, 7n], [2n, 3n]],
    [5n, [0n, 1n], [0n, 5n]],
    [101n, [1n, 2n, 1n], [25n, 51n, 25n]],
    [0n, [1n, 1n], [0n, 0n]],
  ])('%s by %j is %j', (amount, weights, expected) => {
    expect(allocate(money(amount), weights).map((part) => part.amount)).toEqual(expected);
  });

  it('loses nothing, and no part is a qəpik or more from its share', () => {
    const weights = fc.array(fc.bigInt({ min: 0n, max: 10_000n }), { minLength: 1, maxLength: 12 });
    void fc.assert(
      fc.property(amounts, weights, (amount, given) => {
        const total = given.reduce((one, other) => one + other, 0n);
        fc.pre(total > 0n);
        const parts = allocate(money(amount), given);
        const isNear = parts.every((part, index) => {
          const distance = part.amount * total - amount * (given[index] ?? 0n);
          return distance < total && -distance < total;
        });
        return sum(parts).amount === amount && isNear;
      }),
    );
  });

  it.each([[[]], [[0n, 0n]], [[2n, -1n]]])('refuses the weights %j', (weights) => {
    expect(() => allocate(money(1n), weights)).toThrow(RangeError);
  });
});
