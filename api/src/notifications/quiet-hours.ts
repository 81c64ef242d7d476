import { addDays, HOME_ZONE, instantOf, wallTimeOf } from '@aim/domain/kernel/zone';
import { isQuietHour, QUIET_FROM_HOUR, QUIET_TO_HOUR } from '@aim/domain/notifications/topic';

/** The earliest instant at which mail that is not urgent may leave: now, or the end of the night in Baku. */
export function afterQuietHours(now: Date): Date {
  const { date, time } = wallTimeOf(now, HOME_ZONE);
  const hour = Number(time.slice(0, 2));
  if (!isQuietHour(hour)) return now;
  const morning = hour >= QUIET_FROM_HOUR ? addDays(date, 1) : date;
  return instantOf(morning, `${String(QUIET_TO_HOUR).padStart(2, '0')}:00`, HOME_ZONE);
}
