import type { CalendarDate } from './calendar-date.ts';
import { DAY, HOUR, isBefore, later, MINUTE } from './instant.ts';
import { addDays, startOfDay, wallTimeOf } from './zone.ts';

/** An instant and the zone in which people read it; the instant itself is already too late (PRODUCT, rule 3). */
export interface Deadline {
  readonly closesAt: Date;
  readonly zone: string;
  /** So long after it a draft that was begun in time may still be submitted. */
  readonly graceMinutes: number;
}

/** "Closes 30 June" is 1 July 00:00 in the zone. */
export function closesAfter(lastDay: CalendarDate, zone: string, graceMinutes = 0): Deadline {
  return { closesAt: startOfDay(addDays(lastDay, 1), zone), zone, graceMinutes };
}

export type DeadlinePhase = 'OPEN' | 'GRACE' | 'CLOSED';

export function phaseOf(deadline: Deadline, now: Date): DeadlinePhase {
  if (isBefore(now, deadline.closesAt)) return 'OPEN';
  return isBefore(now, later(deadline.closesAt, deadline.graceMinutes * MINUTE)) ? 'GRACE' : 'CLOSED';
}

export interface SubmissionFacts {
  readonly now: Date;
  /** When the draft was begun; null when there is none yet. */
  readonly draftedAt: Date | null;
  /** Lets one applicant in up to, without, this instant; null: no late pass. */
  readonly latePassUntil: Date | null;
}

/** The answer to "am I in time": in time, by grace, by a late pass, or too late. */
export function timeliness(deadline: Deadline, facts: SubmissionFacts): 'IN_TIME' | 'GRACE' | 'LATE_PASS' | 'TOO_LATE' {
  const phase = phaseOf(deadline, facts.now);
  if (phase === 'OPEN') return 'IN_TIME';
  const begunInTime = facts.draftedAt !== null && isBefore(facts.draftedAt, deadline.closesAt);
  if (phase === 'GRACE' && begunInTime) return 'GRACE';
  return facts.latePassUntil !== null && isBefore(facts.now, facts.latePassUntil) ? 'LATE_PASS' : 'TOO_LATE';
}

/** What a screen writes: the last day when the deadline is a midnight, else the day and the time; always the zone. */
export interface DeadlinePieces {
  readonly lastDay: CalendarDate | null;
  readonly date: CalendarDate;
  readonly time: string;
  readonly zone: string;
  readonly phase: DeadlinePhase;
  readonly left: { readonly days: number; readonly hours: number; readonly minutes: number };
}

export function deadlinePieces(deadline: Deadline, now: Date): DeadlinePieces {
  const { date, time } = wallTimeOf(deadline.closesAt, deadline.zone);
  const isStartOfDay = startOfDay(date, deadline.zone).getTime() === deadline.closesAt.getTime();
  const left = Math.max(0, deadline.closesAt.getTime() - now.getTime());
  return {
    lastDay: isStartOfDay ? addDays(date, -1) : null,
    date,
    time,
    zone: deadline.zone,
    phase: phaseOf(deadline, now),
    left: {
      days: Math.floor(left / DAY),
      hours: Math.floor((left % DAY) / HOUR),
      minutes: Math.floor((left % HOUR) / MINUTE),
    },
  };
}
