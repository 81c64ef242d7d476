import type { CalendarDate } from '../kernel/calendar-date.ts';
import { problem, type WhyNot } from '../kernel/problem.ts';
import type { ResidencyProblem } from './residency-messages.ts';

export interface IssueFacts {
  readonly isApproved: boolean;
  /** Who released the decision gives no certificate on it (reference ux, residents: two persons on issue and revoke). */
  readonly isActorReleaser: boolean;
  readonly hasLiveResidency: boolean;
  readonly hasTin: boolean;
  /** At least one of the directions that the law lists. */
  readonly hasActivity: boolean;
  readonly today: CalendarDate;
  readonly validUntil: CalendarDate | null;
}

/** What stands in the way of a certificate on a decision. */
export function whyNotIssue(facts: IssueFacts): WhyNot<ResidencyProblem> {
  if (!facts.isApproved) return [problem('APPLICATION_NOT_READY')];
  if (facts.isActorReleaser) return [problem('SECOND_OFFICER_NEEDED')];
  if (facts.hasLiveResidency) return [problem('ALREADY_RESIDENT')];
  if (!facts.hasTin) return [problem('RESIDENT_NEEDS_TIN')];
  if (!facts.hasActivity) return [problem('ACTIVITY_NEEDED')];
  return facts.validUntil !== null && facts.validUntil <= facts.today
    ? [problem('TERM_ENDS_IN_PAST', { path: ['validUntil'] })]
    : [];
}
