import type { CalendarDate } from '../kernel/calendar-date.ts';
import { type IncomeKind, isQualifying } from './report.ts';
import type { ResidentActivity } from './residency.ts';

export interface IncomeLine {
  readonly kind: IncomeKind;
  /** Qəpik. */
  readonly amount: bigint;
}

export interface Split {
  readonly qualifying: bigint;
  readonly other: bigint;
}

const WHOLE = 10_000n;

/** Income of the directions on the certificate, and all the rest: benefits are for the first alone (Tax Code 106.1.13, 102.1.21). */
export function splitOf(lines: readonly IncomeLine[], held: readonly ResidentActivity[]): Split {
  return lines.reduce<Split>(
    ({ qualifying, other }, { kind, amount }) =>
      isQualifying(kind, held) ? { qualifying: qualifying + amount, other } : { qualifying, other: other + amount },
    { qualifying: 0n, other: 0n },
  );
}

export function sumOf(splits: readonly Split[]): Split {
  return splits.reduce(
    (sum, { qualifying, other }) => ({ qualifying: sum.qualifying + qualifying, other: sum.other + other }),
    { qualifying: 0n, other: 0n },
  );
}

/** Share of qualifying income in basis points, rounded down; null where there was no income. */
export function shareOf({ qualifying, other }: Split): number | null {
  const total = qualifying + other;
  return total === 0n ? null : Number((qualifying * WHOLE) / total);
}

/** Compared without rounding: a share a hair below the threshold is below it. */
export function isBelow({ qualifying, other }: Split, thresholdBps: number): boolean {
  return qualifying * WHOLE < BigInt(thresholdBps) * (qualifying + other);
}

/** How much more other income the sum bears; null: without limit. Negative when it is too much already. */
export function roomFor({ qualifying, other }: Split, thresholdBps: number): bigint | null {
  const threshold = BigInt(thresholdBps);
  if (threshold === 0n) return null;
  return (qualifying * (WHOLE - threshold)) / threshold - other;
}

/** How much more qualifying income would bring the sum back; null: none would (everything must qualify, and something does not). */
export function neededFor({ qualifying, other }: Split, thresholdBps: number): bigint | null {
  const threshold = BigInt(thresholdBps);
  if (!isBelow({ qualifying, other }, thresholdBps)) return 0n;
  if (threshold === WHOLE) return null;
  const wanted = other * threshold;
  const rest = WHOLE - threshold;
  return (wanted + rest - 1n) / rest - qualifying;
}

export interface MonthOfIncome extends Split {
  readonly month: CalendarDate;
}

export interface HeadroomFacts {
  readonly months: readonly MonthOfIncome[];
  /** The least share; null: nobody has confirmed one. */
  readonly thresholdBps: number | null;
  /** Months of a year that may lie below without a breach; null: not known. */
  readonly toleratedMonths: number | null;
}

export const HEADROOM_STATES = ['NOT_COMPUTED', 'WITHIN', 'NEAR', 'BREACHED'] as const;
export type HeadroomState = (typeof HEADROOM_STATES)[number];

export interface Headroom extends Split {
  readonly state: HeadroomState;
  readonly thresholdBps: number | null;
  readonly shareBps: number | null;
  /** Other income that the year still bears; null: not computed, or without limit. Never below nothing. */
  readonly room: bigint | null;
  /** Qualifying income that would heal the year; null: not computed, or nothing would. */
  readonly needed: bigint | null;
  readonly monthsBelow: readonly CalendarDate[];
  readonly toleratedMonths: number | null;
}

/** Within a tenth of what the year bears at most it is time to be told. */
const NEAR = 10n;

/**
 * How far a year is from a breach: the share over the year, and the months that lie below it (reference, 2.7: a share that is
 * missed in at most two months is no breach). Without a confirmed threshold nothing is computed.
 */
export function headroomOf({ months, thresholdBps, toleratedMonths }: HeadroomFacts): Headroom {
  const sum = sumOf(months);
  const base = { ...sum, thresholdBps, shareBps: shareOf(sum), toleratedMonths };
  if (thresholdBps === null) return { ...base, state: 'NOT_COMPUTED', room: null, needed: null, monthsBelow: [] };
  const monthsBelow = months.filter((month) => isBelow(month, thresholdBps)).map(({ month }) => month);
  const room = roomFor(sum, thresholdBps);
  const isOverMonths = toleratedMonths !== null && monthsBelow.length > toleratedMonths;
  const isYearBelow = isBelow(sum, thresholdBps);
  const isNear = room !== null && sum.other > 0n && room * NEAR < room + sum.other;
  const state = isYearBelow || isOverMonths ? 'BREACHED' : isNear ? 'NEAR' : 'WITHIN';
  return {
    ...base,
    state,
    room: room === null ? null : room < 0n ? 0n : room,
    needed: neededFor(sum, thresholdBps),
    monthsBelow,
  };
}
