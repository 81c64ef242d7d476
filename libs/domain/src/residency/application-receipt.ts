import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { WorkingCalendar } from '../kernel/working-days.ts';
import { type ClockPause, readClock } from './application-clock.ts';
import { KNOWN_TERMS, type Term, type TermConfidence, type TermRow, termOn } from './application-terms.ts';

export interface ReceiptFacts {
  readonly calendar: WorkingCalendar;
  /** The day of the first submission: the total runs from it. */
  readonly startedOn: CalendarDate;
  /** The day of this submission: the check runs from it. */
  readonly receivedOn: CalendarDate;
  readonly pauses: readonly ClockPause[];
}

/** A deadline as a receipt tells it; null where no value is known: nothing is guessed. */
export interface ReceiptTerm {
  /** Working days. */
  readonly length: number;
  readonly lastDay: CalendarDate | null;
  readonly confidence: TermConfidence;
}

/** Both deadlines as they stood when the application came: what happens later does not change what a receipt said. */
export function receiptTerms(
  { calendar, startedOn, receivedOn, pauses }: ReceiptFacts,
  rows: readonly TermRow[] = KNOWN_TERMS,
): { readonly total: ReceiptTerm | null; readonly check: ReceiptTerm | null } {
  const before = pauses.filter(({ resumedOn }) => resumedOn !== null && resumedOn <= receivedOn);
  const read = (term: Term, from: CalendarDate, resting: readonly ClockPause[]): ReceiptTerm | null => {
    const row = termOn(term, from, rows);
    const limit = row?.length ?? null;
    const clock = readClock({ calendar, startedOn: from, limit, pauses: resting, today: receivedOn });
    return row && clock && { length: clock.limit, lastDay: clock.dueOn, confidence: row.confidence };
  };
  return { total: read('TOTAL', startedOn, before), check: read('COMPLETENESS', receivedOn, []) };
}
