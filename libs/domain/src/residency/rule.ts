import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { Localised } from '../kernel/locale.ts';
import type { Clock, Days } from './clock.ts';
import type { Computation } from './computation.ts';
import type { BenefitAudience, BenefitScope, BenefitSide, BenefitTopic, Confidence } from './vocabulary.ts';

/** What one version of a rule says. */
export interface RuleText {
  readonly computation: Computation;
  readonly clock: Clock;
  /** A rule may be known and yet not counted with until its reading is confirmed: its own switch. */
  readonly isApplied: boolean;
  readonly title: Localised;
  readonly conditions: Localised | null;
  readonly article: string | null;
  readonly source: string | null;
  readonly confidence: Confidence;
  readonly verifiedBy: string | null;
  readonly verifiedOn: CalendarDate | null;
}

/** A rule as it is known to be in force between two days. */
export interface BenefitRule extends RuleText {
  readonly versionId: string;
  readonly code: string;
  readonly side: BenefitSide;
  readonly topic: BenefitTopic;
  readonly scope: BenefitScope;
  readonly audience: BenefitAudience;
  readonly valid: Days;
}

/** Which version counts in which days, as somebody knew it at one time; days without one have no rule. */
export interface RulePeriod extends Days {
  readonly versionId: string;
}

const startsBefore = (from: CalendarDate, to: CalendarDate | null): boolean => to === null || from < to;

/**
 * The same knowledge after one more version was approved: it takes its days, whatever was known of them before gives way, and
 * what is left of that stays. Nothing is changed in place, so that what was known earlier can still be asked.
 */
export function withVersion(known: readonly RulePeriod[], added: RulePeriod): readonly RulePeriod[] {
  const kept = known.flatMap((period): RulePeriod[] => {
    if (!startsBefore(period.from, added.to) || !startsBefore(added.from, period.to)) return [period];
    const before = period.from < added.from ? [{ ...period, to: added.from }] : [];
    const isLeftAfter = added.to !== null && startsBefore(added.to, period.to);
    return isLeftAfter ? [...before, { ...period, from: added.to as CalendarDate }] : before;
  });
  return [...kept, added].sort((one, other) => (one.from < other.from ? -1 : 1));
}

/** The rules as they would be with one more version of one of them: for looking ahead, before anybody decides. */
export function rulesWith(rules: readonly BenefitRule[], added: BenefitRule): readonly BenefitRule[] {
  const own = rules.filter(({ code }) => code === added.code);
  const periods = withVersion(
    own.map(({ valid }, index) => ({ versionId: String(index), ...valid })),
    { versionId: '', ...added.valid },
  );
  const changed = periods.map(({ versionId, from, to }) => ({
    ...(versionId === '' ? added : (own[Number(versionId)] as BenefitRule)),
    valid: { from, to },
  }));
  // The order says which of two rules on one subject counts: a changed rule stays where it was.
  const place = rules.findIndex(({ code }) => code === added.code);
  const others = rules.filter(({ code }) => code !== added.code);
  const at = place === -1 ? others.length : place;
  return [...others.slice(0, at), ...changed, ...others.slice(at)];
}
