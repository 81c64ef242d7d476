import * as fc from 'fast-check';
import { breakEvenAt, breakEvenOf, type FreePart } from './break-even.ts';
import { type Bracket, exactTax } from './computation.ts';
import { asBenefitRules } from './known-rule.ts';
import { knownRules } from './known-rules.ts';
import type { Case } from './lookup.ts';

const rules = asBenefitRules(knownRules);
const of = (more: Partial<Case> = {}): Case => ({
  rules,
  place: 'OUTSIDE',
  issuedOn: '2023-05-01',
  assumptions: [],
  withSwitchedOff: false,
  ...more,
});

describe('the pay above which a resident’s employee pays less', () => {
  it.each([
    ['2025-06-01', false, { kind: 'AT', pay: 800_000n }],
    ['2026-01-01', false, { kind: 'AT', pay: 350_000n }],
    ['2027-01-01', false, { kind: 'AT', pay: 250_000n }],
    ['2028-01-01', false, { kind: 'ALWAYS', pay: null }],
    ['2026-01-01', true, { kind: 'AT', pay: 350_000n }],
    ['2027-01-01', true, { kind: 'AT', pay: 250_000n }],
    ['2028-01-01', true, { kind: 'AT', pay: 70_000n }],
  ])('on %s, switched-off rules counted: %s', (date, withSwitchedOff, expected) => {
    expect(breakEvenAt(of({ withSwitchedOff }), date)).toEqual(expected);
  });

  it('is not known without a rule of residents, or without confirmed numbers', () => {
    expect(breakEvenAt(of({ place: 'INSIDE' }), '2026-01-01')).toBeNull();
    expect(breakEvenAt(of(), '2018-01-01')).toBeNull();
  });
});

const flat = (bps: number): Bracket[] => [{ upTo: null, bps }];

it.each([
  ['a flat rate above another', flat(500), flat(600), { kind: 'NEVER', pay: null }],
  ['the same rate', flat(500), flat(500), { kind: 'NEVER', pay: null }],
  ['a lower rate', flat(600), flat(500), { kind: 'ALWAYS', pay: null }],
  [
    'beyond the last bend',
    [
      { upTo: 100n, bps: 0 },
      { upTo: null, bps: 1000 },
    ],
    flat(500),
    { kind: 'AT', pay: 200n },
  ],
  [
    'always less, though both bend',
    [
      { upTo: 100n, bps: 300 },
      { upTo: null, bps: 1000 },
    ],
    flat(200),
    { kind: 'ALWAYS', pay: null },
  ],
] as const)('%s', (_, general, resident, expected) => {
  expect(breakEvenOf(general, resident)).toEqual(expected);
});

const scale = fc
  .tuple(
    fc.uniqueArray(fc.bigInt({ min: 1n, max: 60n }), { maxLength: 3 }),
    fc.array(fc.nat(20), { minLength: 4, maxLength: 4 }),
  )
  .map(([ends, rates]): Bracket[] => [
    ...ends.sort((one, other) => (one < other ? -1 : 1)).map((upTo, index) => ({ upTo, bps: rates[index] as number })),
    { upTo: null, bps: rates[3] as number },
  ]);
const free = fc.option(
  fc.record({ amount: fc.bigInt({ min: 1n, max: 20n }), incomeUpTo: fc.bigInt({ min: 20n, max: 70n }) }),
);

it('agrees with trying every pay', () => {
  void fc.assert(
    fc.property(scale, scale, free, (general, resident, freePart: FreePart | null) => {
      const taxed = (pay: bigint): bigint =>
        freePart === null || pay > freePart.incomeUpTo ? pay : pay > freePart.amount ? pay - freePart.amount : 0n;
      const isDearer = (pay: bigint): boolean => exactTax(resident, pay) >= exactTax(general, taxed(pay));
      let last = 0n;
      for (let pay = 1n; pay <= 1700n; pay += 1n) if (isDearer(pay)) last = pay;
      const expected =
        last === 1700n
          ? { kind: 'NEVER', pay: null }
          : last === 0n
            ? { kind: 'ALWAYS', pay: null }
            : { kind: 'AT', pay: last };
      expect(breakEvenOf(general, resident, freePart)).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});
