import { HOME_ZONE } from '@aim/ui/format';
import { wallClock } from '@aim/ui/wall-clock';
import { clock } from '../../lib/clock.ts';

/** Today by the calendar of the platform, as a date field writes it. */
export function todayDay(): string {
  const { year, month, day } = wallClock(clock.now(), HOME_ZONE);
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
