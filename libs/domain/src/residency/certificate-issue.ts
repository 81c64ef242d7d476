import type { CalendarDate } from '../kernel/calendar-date.ts';
import { problem, type WhyNot } from '../kernel/problem.ts';
import { addDays } from '../kernel/zone.ts';
import { mayRenew } from './residency.ts';
import type { ResidencyProblem } from './residency-messages.ts';

export interface IssueFacts {
  readonly isApproved: boolean;
  /** Who released the decision gives no certificate on it (reference ux, residents: two persons on issue and revoke). */
  readonly isActorReleaser: boolean;
  /** The residency that the organisation holds today; null: none. */
  readonly live: { readonly endsOn: CalendarDate | null } | null;
  /** A new term waits for the end of the present one. */
  readonly isRenewalPrepared: boolean;
  readonly hasTin: boolean;
  /** At least one of the directions that the law lists. */
  readonly hasActivity: boolean;
  readonly today: CalendarDate;
  readonly validUntil: CalendarDate | null;
}

/** A new term begins on the day after the present one: no day without status, none with two. */
export const renewalStart = (endsOn: CalendarDate): CalendarDate => addDays(endsOn, 1);

/** What stands in the way of a certificate on a decision: of today, or of the day after the present term. */
export function whyNotIssue(facts: IssueFacts): WhyNot<ResidencyProblem> {
  const { live, today, validUntil } = facts;
  if (!facts.isApproved) return [problem('APPLICATION_NOT_READY')];
  if (facts.isActorReleaser) return [problem('SECOND_OFFICER_NEEDED')];
  if (facts.isRenewalPrepared) return [problem('RENEWAL_PREPARED')];
  if (live !== null && !mayRenew(live.endsOn, today)) return [problem('ALREADY_RESIDENT')];
  if (!facts.hasTin) return [problem('RESIDENT_NEEDS_TIN')];
  if (!facts.hasActivity) return [problem('ACTIVITY_NEEDED')];
  const start = live === null || live.endsOn === null ? today : renewalStart(live.endsOn);
  return validUntil !== null && validUntil <= start
    ? [problem('TERM_ENDS_IN_PAST', { path: ['validUntil'], params: { date: start } })]
    : [];
}
