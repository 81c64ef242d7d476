import type { CalendarDate } from '../kernel/calendar-date.ts';
import { addDays, daysBetween } from '../kernel/zone.ts';

/** How long a suspension may last before it is lifted or becomes a revocation [D, reference 5.1]. */
export const SUSPENSION_DAYS = 90;

/** A government act during which the clocks of revocation stand still [P:UA]. */
export interface Moratorium {
  readonly startsOn: CalendarDate;
  /** The first day after it; null while it lasts. */
  readonly endsOn: CalendarDate | null;
}

export function isMoratorium(moratoria: readonly Moratorium[], today: CalendarDate): boolean {
  return moratoria.some(({ startsOn, endsOn }) => startsOn <= today && (endsOn === null || today < endsOn));
}

/** The last day of a suspension: ninety days, and one more for each day that a moratorium covered so far. */
export function suspensionEndsOn(
  suspendedOn: CalendarDate,
  moratoria: readonly Moratorium[],
  today: CalendarDate,
): CalendarDate {
  const frozen = moratoria.reduce((days, { startsOn, endsOn }) => {
    const from = startsOn < suspendedOn ? suspendedOn : startsOn;
    const to = endsOn === null || endsOn > today ? today : endsOn;
    return days + Math.max(0, daysBetween(from, to));
  }, 0);
  return addDays(suspendedOn, SUSPENSION_DAYS + frozen);
}
