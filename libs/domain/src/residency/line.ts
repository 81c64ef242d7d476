import type { CalendarDate } from '../kernel/calendar-date.ts';
import { roundedTax, scaleOf } from './computation.ts';
import type { Benefit, UsedRule } from './lookup.ts';
import type { BenefitRule } from './rule.ts';
import type { BenefitTopic } from './vocabulary.ts';

/** Why an amount is missing. */
export type NotComputed = 'VALUE_UNCONFIRMED' | 'CLOCK_UNCONFIRMED' | 'NO_RULE';

export interface LineSide {
  readonly amount: bigint | null;
  readonly rule: BenefitRule | null;
  /** Another rule whose value the amount needs: the general scale behind a share that is not exempt, the minimum wage. */
  readonly alsoUses: BenefitRule | null;
  readonly why: NotComputed | null;
  readonly isAssumed: boolean;
  /** The resident's own rule; false where the general one counts for residents too. */
  readonly isBenefit: boolean;
}

/** A stretch of a year under one pair of rules. */
export interface LinePart {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly general: LineSide;
  readonly resident: LineSide;
}

export interface Totals {
  readonly general: bigint | null;
  readonly resident: bigint | null;
  /** Positive: a resident pays less. Null where one side is missing. */
  readonly difference: bigint | null;
}

export interface Line extends Totals {
  readonly topic: BenefitTopic;
  /** Which group of employees; null for the company. */
  readonly group: number | null;
  readonly base: bigint;
  readonly parts: readonly LinePart[];
}

export function lineOf(topic: BenefitTopic, group: number | null, base: bigint, parts: readonly LinePart[]): Line {
  const total = (side: 'general' | 'resident'): bigint | null =>
    parts.reduce<bigint | null>((sum, part) => {
      const { amount } = part[side];
      return sum === null || amount === null ? null : sum + amount;
    }, 0n);
  const [general, resident] = [total('general'), total('resident')];
  const difference = general === null || resident === null ? null : general - resident;
  return { topic, group, base, parts: merged(parts), general, resident, difference };
}

/** Neighbours under the same rules are one stretch. */
function merged(parts: readonly LinePart[]): readonly LinePart[] {
  const joined: LinePart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && isSame(last.general, part.general) && isSame(last.resident, part.resident))
      joined[joined.length - 1] = {
        ...last,
        to: part.to,
        general: together(last.general, part.general),
        resident: together(last.resident, part.resident),
      };
    else joined.push(part);
  }
  return joined;
}

const isSame = (one: LineSide, other: LineSide): boolean =>
  one.rule === other.rule && one.alsoUses === other.alsoUses && one.isBenefit === other.isBenefit;
const together = (one: LineSide, other: LineSide): LineSide => ({
  ...one,
  amount: one.amount === null || other.amount === null ? null : one.amount + other.amount,
});

export const missing = (why: NotComputed, rule: UsedRule | null, isBenefit: boolean): LineSide => ({
  amount: null,
  rule: rule?.rule ?? null,
  alsoUses: null,
  why,
  isAssumed: false,
  isBenefit,
});

export const found = (amount: bigint, by: UsedRule, isBenefit: boolean, also: UsedRule | null = null): LineSide => ({
  amount,
  rule: by.rule,
  alsoUses: also?.rule ?? null,
  why: null,
  isAssumed: by.isAssumed || also?.isAssumed === true,
  isBenefit,
});

export function generalSide(general: UsedRule | null, amount: bigint): LineSide {
  if (general === null) return missing('NO_RULE', null, false);
  const scale = scaleOf(general.computation);
  return scale === null
    ? missing('VALUE_UNCONFIRMED', general, false)
    : found(roundedTax(scale, amount), general, false);
}

/** The benefit covers the listed activity only; the rest of the income is taxed like anybody's. */
export function mixedSide(benefit: Benefit, general: UsedRule | null, qualifying: bigint, rest: bigint): LineSide {
  const scale = scaleOf(benefit.computation);
  if (!benefit.hasClock) return missing('CLOCK_UNCONFIRMED', benefit, true);
  if (scale === null) return missing('VALUE_UNCONFIRMED', benefit, true);
  const own = roundedTax(scale, qualifying);
  if (rest === 0n) return found(own, benefit, true);
  const other = generalSide(general, rest);
  return other.amount === null
    ? { ...other, rule: benefit.rule, alsoUses: other.rule, isBenefit: true }
    : found(own + other.amount, benefit, true, general);
}
