import type { CalendarDate } from '../kernel/calendar-date.ts';
import { type Bracket, exactTax, scaleOf } from './computation.ts';
import { benefitAt, type Case, generalAt } from './lookup.ts';

/**
 * The monthly pay up to which a resident's employee pays as much as or more than anybody's, and above which less.
 * ALWAYS: a resident is cheaper at every pay. NEVER: at high pay a resident is not cheaper.
 */
export type BreakEven =
  | { readonly kind: 'ALWAYS' | 'NEVER'; readonly pay: null }
  | { readonly kind: 'AT'; readonly pay: bigint };

/** An amount free of the general tax up to an income. */
export interface FreePart {
  readonly amount: bigint;
  readonly incomeUpTo: bigint;
}

/** Exact: taxes are compared before rounding, so that a qəpik rounded away is no draw. */
export function breakEvenOf(
  general: readonly Bracket[],
  resident: readonly Bracket[],
  free: FreePart | null = null,
): BreakEven {
  const dearer = (pay: bigint): bigint => exactTax(resident, pay) - exactTax(general, taxedPart(pay, free));
  const ends = bendsOf([...general, ...resident], free);
  const last = ends.at(-1) ?? 0n;
  // Beyond the last bend both are straight lines: two points tell the rest.
  const [near, next] = [dearer(last + 1n), dearer(last + 2n)];
  const slope = next - near;
  if (slope > 0n || (slope === 0n && near >= 0n)) return { kind: 'NEVER', pay: null };
  if (near >= 0n) return { kind: 'AT', pay: last + 1n + near / -slope };
  for (let index = ends.length - 1; index >= 0; index -= 1) {
    const end = ends[index] as bigint;
    if (dearer(end) >= 0n) return { kind: 'AT', pay: end };
    const start = (ends[index - 1] ?? 0n) + 1n;
    const first = dearer(start);
    if (first >= 0n) return { kind: 'AT', pay: start + first / (first - dearer(start + 1n)) };
  }
  return { kind: 'ALWAYS', pay: null };
}

function taxedPart(pay: bigint, free: FreePart | null): bigint {
  if (free === null || pay > free.incomeUpTo) return pay;
  return pay > free.amount ? pay - free.amount : 0n;
}

/** Where either line bends or jumps, in order. */
function bendsOf(rows: readonly Bracket[], free: FreePart | null): readonly bigint[] {
  const ends = rows.flatMap(({ upTo }) => (upTo === null ? [] : [upTo, upTo + (free?.amount ?? 0n)]));
  const jumps = free === null ? [] : [free.amount, free.incomeUpTo];
  return [...new Set([...ends, ...jumps])].sort((one, other) => (one < other ? -1 : 1));
}

/** Of a day; null where a scale has no confirmed numbers or a resident has no scale of its own. */
export function breakEvenAt(of: Case, date: CalendarDate): BreakEven | null {
  const asked = { topic: 'EMPLOYEE_INCOME_TAX', audience: 'CITIZENS' } as const;
  const general = generalAt(of, asked, date);
  const benefit = benefitAt(of, asked, date);
  const scales = [general, benefit].map((each) => (each === null ? null : scaleOf(each.computation)));
  const allowance = generalAt(of, { topic: 'INCOME_TAX_ALLOWANCE' }, date)?.computation;
  const [usual, own] = scales;
  if (!usual || !own) return null;
  return breakEvenOf(usual, own, allowance?.kind === 'ALLOWANCE' ? allowance.parameters : null);
}
