import type { CalendarDate } from '../kernel/calendar-date.ts';
import { commonDays, type Days, isWithin, newYear, runOf } from './clock.ts';
import { type Bracket, type Computation, type ComputationKind, parameterSchemas } from './computation.ts';
import type { BenefitRule } from './rule.ts';
import type { BenefitAudience, BenefitSide, BenefitTopic, ResidentPlace } from './vocabulary.ts';

/** A value the person supposes where nobody has confirmed one: a rate, an amount, or a pair of contribution rates. */
export interface Assumption {
  readonly code: string;
  readonly bps: number | null;
  readonly employerBps: number | null;
  readonly amount: bigint | null;
}

/** A rule as the calculation uses it: with the person's own value where there is no confirmed one. */
export interface UsedRule {
  readonly rule: BenefitRule;
  readonly computation: Computation;
  readonly isAssumed: boolean;
}

/** A resident's own rule; without a clock nobody knows whether it still runs. */
export type Benefit = UsedRule & { readonly hasClock: boolean };

/** The rules of one company's case. */
export interface Case {
  readonly rules: readonly BenefitRule[];
  readonly place: ResidentPlace;
  readonly issuedOn: CalendarDate;
  readonly assumptions: readonly Assumption[];
  /** Count with rules that are switched off until their reading is confirmed. */
  readonly withSwitchedOff: boolean;
}

/** For whom a rule is asked. */
export interface Question {
  readonly side: BenefitSide;
  readonly topic: BenefitTopic;
  readonly audience?: BenefitAudience;
}

/** Every version that could count for this company, in the days of its validity. */
export function candidates(of: Case, { side, topic, audience = 'ALL' }: Question): readonly BenefitRule[] {
  return of.rules.filter(
    (rule) =>
      rule.side === side &&
      rule.topic === topic &&
      rule.computation.kind !== 'REPEALED' &&
      (rule.isApplied || of.withSwitchedOff) &&
      (rule.scope === 'BOTH' || rule.scope === of.place) &&
      (rule.audience === 'ALL' || rule.audience === audience),
  );
}

/** The days in which a resident's rule runs for this certificate; null: its clock is unconfirmed, or has no common day. */
export function runsIn(rule: BenefitRule, issuedOn: CalendarDate): Days | null {
  const run = runOf(rule.clock, issuedOn);
  return run === null ? null : commonDays(rule.valid, run);
}

/** Days on which the answer may change. */
function boundaries(rules: readonly BenefitRule[], issuedOn: CalendarDate): readonly CalendarDate[] {
  const days = rules.flatMap((rule) => {
    const run = rule.side === 'GENERAL' ? null : (runsIn(rule, issuedOn) ?? { from: issuedOn, to: null });
    return [rule.valid.from, rule.valid.to, run?.from ?? null, run?.to ?? null];
  });
  return days.filter((day) => day !== null);
}

/** The year cut at every day on which a rule begins or ends. */
export function stretches(rules: readonly BenefitRule[], of: Case, year: number): [CalendarDate, CalendarDate][] {
  const [first, end] = [newYear(year), newYear(year + 1)];
  const cuts = boundaries(rules, of.issuedOn).filter((day) => day > first && day < end);
  const days = [...new Set([first, ...cuts, end])].sort();
  return days.slice(1).map((to, index) => [days[index] as CalendarDate, to]);
}

/** The general rule of a day. */
export function generalAt(of: Case, question: Omit<Question, 'side'>, date: CalendarDate): UsedRule | null {
  const rule = candidates(of, { ...question, side: 'GENERAL' }).find(({ valid }) => isWithin(valid, date));
  return rule === undefined ? null : used(of, rule);
}

/** What a resident has on a day: a benefit, a benefit whose clock nobody has confirmed, or nothing of its own. */
export function benefitAt(of: Case, question: Omit<Question, 'side'>, date: CalendarDate): Benefit | null {
  const valid = candidates(of, { ...question, side: 'RESIDENT' }).filter((rule) => isWithin(rule.valid, date));
  for (const rule of valid) {
    const run = runOf(rule.clock, of.issuedOn);
    if (run === null ? date >= of.issuedOn : isWithin(run, date)) return { ...used(of, rule), hasClock: run !== null };
  }
  return null;
}

function used(of: Case, rule: BenefitRule): UsedRule {
  if (rule.computation.parameters !== null) return { rule, computation: rule.computation, isAssumed: false };
  const assumption = of.assumptions.find(({ code }) => code === rule.code);
  const computation = assumption === undefined ? null : supposed(rule.computation.kind, assumption);
  return { rule, computation: computation ?? rule.computation, isAssumed: computation !== null };
}

const flat = (bps: number): readonly Bracket[] => [{ upTo: null, bps }];

/** The person's own value in the form the rule's kind needs; null when it does not fit. */
export function supposed(kind: ComputationKind, { bps, employerBps, amount }: Assumption): Computation | null {
  if (kind === 'FLAT_RATE' && bps !== null) return { kind, parameters: { bps } };
  if (kind === 'BRACKETS' && bps !== null) return { kind, parameters: { brackets: [...flat(bps)] } };
  if (kind === 'EXEMPTION' && bps === 0) return { kind, parameters: {} };
  if (kind === 'AMOUNT' && amount !== null) return { kind, parameters: { amount } };
  if (kind === 'CONTRIBUTION' && bps !== null && employerBps !== null)
    return { kind, parameters: { employee: [...flat(bps)], employer: [...flat(employerBps)] } };
  return null;
}

/** Kinds for which a person may suppose a value. */
export const SUPPOSABLE_KINDS: readonly ComputationKind[] = (
  Object.keys(parameterSchemas) as readonly ComputationKind[]
).filter((kind) => ['FLAT_RATE', 'BRACKETS', 'EXEMPTION', 'AMOUNT', 'CONTRIBUTION'].includes(kind));
