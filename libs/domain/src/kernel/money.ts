/** Currencies in which the product keeps accounts; all have a hundred minor units. */
export const CURRENCIES = ['AZN', 'USD', 'EUR', 'GBP', 'TRY'] as const;
export type Currency = (typeof CURRENCIES)[number];

/** An amount in minor units (qəpik, cent). Different currencies are never added. */
export interface Money {
  readonly amount: bigint;
  readonly currency: Currency;
}

/** A whole in basis points: 1 % is 100. */
export const WHOLE_BPS = 10_000n;

export class CurrencyMismatch extends Error {
  constructor(one: Currency, other: Currency) {
    super(`${one} and ${other} cannot be combined`);
    this.name = 'CurrencyMismatch';
  }
}

export function money(amount: bigint, currency: Currency = 'AZN'): Money {
  return { amount, currency };
}

/** Reads the neutral form `1234.5` or `-0.05`; null for anything else, so that nothing is guessed or cut. */
export function parseMoney(text: string, currency: Currency = 'AZN'): Money | null {
  const match = /^(-?)(\d{1,15})(?:\.(\d{1,2}))?$/.exec(text.trim());
  if (match === null) return null;
  const [, sign, whole, fraction = ''] = match;
  const amount = BigInt(`${whole}${fraction.padEnd(2, '0')}`);
  return money(sign === '-' ? -amount : amount, currency);
}

/** The neutral form with two decimals; the reader's language is the web's business. */
export function formatMoney({ amount }: Money): string {
  const digits = magnitude(amount).toString().padStart(3, '0');
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

export function add(one: Money, other: Money): Money {
  return money(one.amount + sameCurrency(one, other).amount, one.currency);
}

export function subtract(one: Money, other: Money): Money {
  return money(one.amount - sameCurrency(one, other).amount, one.currency);
}

/** Negative, zero or positive, as sort() wants it. */
export function compare(one: Money, other: Money): number {
  const difference = one.amount - sameCurrency(one, other).amount;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function sum(amounts: readonly Money[], currency: Currency = 'AZN'): Money {
  return amounts.reduce(add, money(0n, currency));
}

/** A share in basis points, rounded half-up once: a half goes away from zero. */
export function shareOf(whole: Money, bps: bigint): Money {
  return money(divideHalfUp(whole.amount * bps, WHOLE_BPS), whole.currency);
}

/** Amount × numerator ÷ denominator in one rounding: 17 of 30 days of a month's fee. */
export function proRata(whole: Money, numerator: bigint, denominator: bigint): Money {
  return money(divideHalfUp(whole.amount * numerator, denominator), whole.currency);
}

/**
 * Divides an amount by weights without losing a qəpik: every part is rounded towards zero, and what is left goes one by one to
 * the largest remainders, the first part first among equals.
 */
export function allocate(whole: Money, weights: readonly bigint[]): readonly Money[] {
  const total = weights.reduce((one, other) => one + other, 0n);
  if (total <= 0n || weights.some((weight) => weight < 0n))
    throw new RangeError('weights are not negative, one is positive');
  const size = magnitude(whole.amount);
  const parts = weights.map((weight, index) => ({
    index,
    part: (size * weight) / total,
    remainder: (size * weight) % total,
  }));
  let left = size - parts.reduce((given, { part }) => given + part, 0n);
  for (const entry of [...parts].sort(byRemainder)) {
    if (left === 0n) break;
    entry.part += 1n;
    left -= 1n;
  }
  return parts.map(({ part }) => money(whole.amount < 0n ? -part : part, whole.currency));
}

function byRemainder(one: { remainder: bigint; index: number }, other: { remainder: bigint; index: number }): number {
  if (one.remainder === other.remainder) return one.index - other.index;
  return one.remainder > other.remainder ? -1 : 1;
}

function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  if (denominator <= 0n) throw new RangeError('the denominator is positive');
  const rounded = (2n * magnitude(numerator) + denominator) / (2n * denominator);
  return numerator < 0n ? -rounded : rounded;
}

function magnitude(amount: bigint): bigint {
  return amount < 0n ? -amount : amount;
}

function sameCurrency(one: Money, other: Money): Money {
  if (one.currency !== other.currency) throw new CurrencyMismatch(one.currency, other.currency);
  return other;
}
