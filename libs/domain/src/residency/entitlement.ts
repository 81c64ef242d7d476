import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { Days } from './clock.ts';
import { runOf } from './clock.ts';
import { runsIn } from './lookup.ts';
import type { BenefitRule } from './rule.ts';
import type { ResidentPlace } from './vocabulary.ts';

/** One benefit of a certificate and the days in which it runs. */
export interface Entitlement {
  readonly rule: BenefitRule;
  /** Null: the clock is unconfirmed, so nobody can say until when. */
  readonly days: Days | null;
  readonly isClockConfirmed: boolean;
}

/** Every benefit that a certificate of that day brings, with its own clock; what has already ended by then is left out. */
export function entitlementsOf(
  rules: readonly BenefitRule[],
  place: ResidentPlace,
  issuedOn: CalendarDate,
): readonly Entitlement[] {
  return rules
    .filter((rule) => rule.side === 'RESIDENT' && rule.topic !== 'ELIGIBILITY' && rule.computation.kind !== 'REPEALED')
    .filter((rule) => rule.isApplied && (rule.scope === 'BOTH' || rule.scope === place))
    .map((rule) => ({ rule, days: runsIn(rule, issuedOn), isClockConfirmed: runOf(rule.clock, issuedOn) !== null }))
    .filter(({ days, isClockConfirmed }) => days !== null || !isClockConfirmed);
}
