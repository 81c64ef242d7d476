import type { Parts } from './format-types.ts';

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What a clock on the wall of the zone shows. Digits only, so no language data of the browser is asked. */
export function wallClock(instant: Date | string, zone: string): Parts {
  let clock = clocks.get(zone);
  if (clock === undefined) {
    clock = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    clocks.set(zone, clock);
  }
  const read: Record<string, number> = {};
  for (const { type, value } of clock.formatToParts(new Date(instant))) read[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = read;
  return {
    year,
    month,
    day,
    hour,
    minute,
    second,
    weekday: (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7,
  };
}
