import * as fc from 'fast-check';
import {
  type Bracket,
  COMPUTATION_KINDS,
  computationOf,
  exactTax,
  KINDS_OF_TOPIC,
  parameterSchemas,
  roundedTax,
  scaleOf,
} from './computation.ts';
import { BENEFIT_TOPICS } from './vocabulary.ts';

const scale2026: readonly Bracket[] = [
  { upTo: 250_000n, bps: 300 },
  { upTo: 800_000n, bps: 1000 },
  { upTo: null, bps: 1400 },
];

describe('a scale', () => {
  it.each([
    [0n, 0n],
    [250_000n, 7_500n],
    [350_000n, 17_500n],
    [800_000n, 62_500n],
    [1_200_000n, 118_500n],
    [1n, 0n],
    [17n, 1n],
  ])('of 2026 takes from %i qəpik %i', (base, tax) => {
    expect(roundedTax(scale2026, base)).toBe(tax);
  });

  it('rounds half-up once', () => {
    expect([49n, 50n, 149n, 150n].map((base) => roundedTax([{ upTo: null, bps: 100 }], base))).toEqual([
      0n,
      1n,
      1n,
      2n,
    ]);
  });

  const brackets = fc
    .tuple(
      fc.uniqueArray(fc.bigInt({ min: 1n, max: 10n ** 9n }), { maxLength: 5 }),
      fc.array(fc.nat(10_000), { minLength: 6, maxLength: 6 }),
    )
    .map(([ends, rates]): Bracket[] => [
      ...ends
        .sort((one, other) => (one < other ? -1 : 1))
        .map((upTo, index) => ({ upTo, bps: rates[index] as number })),
      { upTo: null, bps: rates[5] as number },
    ]);

  it('never falls, never takes more than its highest rate, and has no jump', () => {
    void fc.assert(
      fc.property(brackets, fc.bigInt({ min: 0n, max: 10n ** 10n }), (rows, base) => {
        const [tax, next] = [exactTax(rows, base), exactTax(rows, base + 1n)];
        const highest = BigInt(Math.max(...rows.map(({ bps }) => bps)));
        expect(next >= tax && next - tax <= highest && tax <= base * highest).toBe(true);
      }),
    );
  });
});

describe('what is stored', () => {
  it.each([
    ['FLAT_RATE', { bps: 500 }, [{ upTo: null, bps: 500 }]],
    ['EXEMPTION', {}, [{ upTo: null, bps: 0 }]],
    [
      'BRACKETS',
      {
        brackets: [
          { upTo: '800000', bps: 0 },
          { upTo: null, bps: 500 },
        ],
      },
      [
        { upTo: 800_000n, bps: 0 },
        { upTo: null, bps: 500 },
      ],
    ],
    ['FACT', {}, null],
    ['FLAT_RATE', null, null],
  ] as const)('%s %j is the scale %j', (kind, stored, expected) => {
    expect(scaleOf(computationOf(kind, stored))).toEqual(expected);
  });

  it.each([
    ['FLAT_RATE', { bps: 10_001 }],
    ['FLAT_RATE', { bps: 1.5 }],
    ['AMOUNT', { amount: 400 }],
    ['AMOUNT', { amount: '-1' }],
    ['LIMIT', { maximum: '50', unit: 'CATS' }],
    ['BRACKETS', { brackets: [] }],
    ['BRACKETS', { brackets: [{ upTo: '100', bps: 1 }] }],
    [
      'BRACKETS',
      {
        brackets: [
          { upTo: null, bps: 1 },
          { upTo: null, bps: 2 },
        ],
      },
    ],
    [
      'BRACKETS',
      {
        brackets: [
          { upTo: '200', bps: 1 },
          { upTo: '100', bps: 2 },
          { upTo: null, bps: 3 },
        ],
      },
    ],
    [
      'BRACKETS',
      {
        brackets: [
          { upTo: '0', bps: 1 },
          { upTo: null, bps: 3 },
        ],
      },
    ],
  ] as const)('%s refuses %j', (kind, stored) => {
    expect(() => computationOf(kind, stored)).toThrow();
  });

  it('every kind has a form, every topic its kinds, and any rule can be repealed', () => {
    expect(Object.keys(parameterSchemas)).toEqual([...COMPUTATION_KINDS]);
    expect(Object.keys(KINDS_OF_TOPIC)).toEqual([...BENEFIT_TOPICS]);
    for (const kinds of Object.values(KINDS_OF_TOPIC)) expect(kinds).toContain('REPEALED');
  });
});
