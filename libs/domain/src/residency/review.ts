import * as z from 'zod/mini';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import { id, paragraph } from '../kernel/input.ts';
import { problem, type WhyNot } from '../kernel/problem.ts';
import type { WorkingCalendar } from '../kernel/working-days.ts';
import { addDays } from '../kernel/zone.ts';
import { lastDayOf } from './application-clock.ts';
import { KNOWN_REPORT_TERMS, type ReportTermRow, reportLengthOn } from './report-terms.ts';
import type { ResidencyState } from './residency.ts';
import type { ReviewProblem } from './review-messages.ts';

export const EXPLANATION_MAX = 6000;

const text = paragraph(EXPLANATION_MAX);
export const submitExplanationInput = z.object({
  id,
  text,
  /** What was or will be done about it; nothing where there was no breach. */
  cure: z.pipe(
    z.nullish(text),
    z.transform((given: string | null | undefined) => given ?? null),
  ),
});

/** Until when a resident may explain and cure; null where no term is known. */
export interface ReviewTerms {
  readonly explainBy: CalendarDate | null;
  readonly cureBy: CalendarDate | null;
}

/** Both terms run from the day of the review: its written notice (reference, 5.1: 5 to 20 working days [P:UA], 30 days to cure [P:MD]). */
export function reviewTerms(
  openedOn: CalendarDate,
  calendar: WorkingCalendar,
  rows: readonly ReportTermRow[] = KNOWN_REPORT_TERMS,
): ReviewTerms {
  const cure = reportLengthOn('CURE', openedOn, rows);
  return {
    explainBy: lastDayOf(calendar, openedOn, reportLengthOn('EXPLANATION', openedOn, rows)),
    cureBy: cure === null ? null : addDays(openedOn, cure),
  };
}

/** The last day of both terms; null where neither is known. */
export function heardUntil({ explainBy, cureBy }: ReviewTerms): CalendarDate | null {
  if (explainBy === null || cureBy === null) return explainBy ?? cureBy;
  return explainBy > cureBy ? explainBy : cureBy;
}

/** Nobody is kept from explaining: a late explanation is read as well, until the review is decided. */
export function whyNotExplain({ state }: { readonly state: ResidencyState }): WhyNot<ReviewProblem> {
  return state === 'UNDER_REVIEW' ? [] : [problem('NOT_UNDER_REVIEW')];
}
