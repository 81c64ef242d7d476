import * as z from 'zod/mini';
import { WHOLE_BPS } from '../kernel/money.ts';
import type { BenefitTopic } from './vocabulary.ts';

/** How a rule comes to an amount. REPEALED: from the first day of its validity there is no such rule. */
export const COMPUTATION_KINDS = [
  'FLAT_RATE',
  'BRACKETS',
  'EXEMPTION',
  'CONTRIBUTION',
  'CONTRIBUTION_BASE',
  'ALLOWANCE',
  'AMOUNT',
  'LIMIT',
  'FACT',
  'REPEALED',
] as const;
export type ComputationKind = (typeof COMPUTATION_KINDS)[number];

export const LIMIT_UNITS = ['PEOPLE', 'QEPIK', 'BPS', 'YEARS'] as const;
export type LimitUnit = (typeof LIMIT_UNITS)[number];

/** Whole qəpik; text in JSON, because JSON numbers lose digits. */
const qepik = z.pipe(
  z.string().check(z.regex(/^\d{1,15}$/)),
  z.transform((text) => BigInt(text)),
);
const bps = z.int().check(z.minimum(0), z.maximum(10_000));

/** Each rate is for the part of the base up to its end; the last has none. */
const brackets = z
  .array(z.object({ upTo: z.nullable(qepik), bps }))
  .check(z.minLength(1), z.maxLength(12), z.refine(isAscending, { error: 'RULE_BRACKETS' }));

export interface Bracket {
  readonly upTo: bigint | null;
  readonly bps: number;
}

function isAscending(rows: readonly Bracket[]): boolean {
  return rows.every(({ upTo }, index) => {
    const next = rows[index + 1];
    if (next === undefined) return upTo === null;
    return upTo !== null && upTo > (rows[index - 1]?.upTo ?? 0n);
  });
}

/** The numbers of each kind; null in their place: nobody has confirmed them. */
export const parameterSchemas = {
  FLAT_RATE: z.object({ bps }),
  BRACKETS: z.object({ brackets }),
  EXEMPTION: z.object({}),
  CONTRIBUTION: z.object({ employee: brackets, employer: brackets }),
  CONTRIBUTION_BASE: z.object({ minimumWages: z.int().check(z.minimum(1), z.maximum(100)) }),
  ALLOWANCE: z.object({ amount: qepik, incomeUpTo: qepik }),
  AMOUNT: z.object({ amount: qepik }),
  LIMIT: z.object({ maximum: qepik, unit: z.enum(LIMIT_UNITS) }),
  FACT: z.object({}),
  REPEALED: z.object({}),
} as const satisfies Readonly<Record<ComputationKind, z.core.$ZodType>>;

export type ParametersOf<Kind extends ComputationKind> = z.core.output<(typeof parameterSchemas)[Kind]>;
export type Computation = {
  [Kind in ComputationKind]: { readonly kind: Kind; readonly parameters: ParametersOf<Kind> | null };
}[ComputationKind];

/** Reads the stored form; throws on one that does not fit its kind. */
export function computationOf(kind: ComputationKind, stored: unknown): Computation {
  const parameters = stored === null ? null : z.core.parse(parameterSchemas[kind], stored);
  return { kind, parameters } as Computation;
}

/** Back to the stored form: amounts as text. */
export function storedParameters({ parameters }: Computation): unknown {
  return parameters === null
    ? null
    : JSON.parse(JSON.stringify(parameters, (_, value) => (typeof value === 'bigint' ? String(value) : value)));
}

/** What each topic can be computed by; a rule that means nothing for its topic cannot be proposed. */
export const KINDS_OF_TOPIC: Readonly<Record<BenefitTopic, readonly ComputationKind[]>> = {
  PROFIT_TAX: ['FLAT_RATE', 'EXEMPTION', 'REPEALED'],
  SOLE_TRADER_INCOME_TAX: ['FLAT_RATE', 'EXEMPTION', 'REPEALED'],
  DIVIDEND_TAX: ['FLAT_RATE', 'EXEMPTION', 'REPEALED'],
  EMPLOYEE_INCOME_TAX: ['FLAT_RATE', 'BRACKETS', 'EXEMPTION', 'REPEALED'],
  SOCIAL_INSURANCE: ['CONTRIBUTION', 'CONTRIBUTION_BASE', 'EXEMPTION', 'REPEALED'],
  PROPERTY_TAX: ['FLAT_RATE', 'EXEMPTION', 'REPEALED'],
  LAND_TAX: ['EXEMPTION', 'FACT', 'REPEALED'],
  IMPORT_VAT: ['FLAT_RATE', 'EXEMPTION', 'REPEALED'],
  IMPORT_DUTY: ['FLAT_RATE', 'EXEMPTION', 'REPEALED'],
  WORK_PERMIT: ['FACT', 'REPEALED'],
  RESIDENCE_PERMIT: ['FACT', 'REPEALED'],
  INCOME_TAX_ALLOWANCE: ['ALLOWANCE', 'REPEALED'],
  MINIMUM_WAGE: ['AMOUNT', 'REPEALED'],
  ELIGIBILITY: ['LIMIT', 'FACT', 'REPEALED'],
};

/** The tax on a base before rounding, in qəpik × 10,000: exact, so that two rules can be compared. */
export function exactTax(rows: readonly Bracket[], base: bigint): bigint {
  let tax = 0n;
  let from = 0n;
  for (const { upTo, bps: rate } of rows) {
    const to = upTo === null || upTo > base ? base : upTo;
    if (to > from) tax += (to - from) * BigInt(rate);
    from = to;
  }
  return tax;
}

/** A statutory line is rounded half-up once. */
export function roundedTax(rows: readonly Bracket[], base: bigint): bigint {
  return (2n * exactTax(rows, base) + WHOLE_BPS) / (2n * WHOLE_BPS);
}

/** The scale of a rule that is one: a flat rate is one bracket, an exemption a rate of nothing. Null: no scale, or no numbers. */
export function scaleOf({ kind, parameters }: Computation): readonly Bracket[] | null {
  if (parameters === null) return null;
  if (kind === 'FLAT_RATE') return [{ upTo: null, bps: parameters.bps }];
  if (kind === 'BRACKETS') return parameters.brackets;
  return kind === 'EXEMPTION' ? [{ upTo: null, bps: 0 }] : null;
}
