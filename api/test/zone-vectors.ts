import { HOUR, later } from '@aim/domain/kernel/instant';
import { addDays, clockChanges, dateOf, instantOf, meaningOf, startOfDay, wallTimeOf } from '@aim/domain/kernel/zone';
import { type CalendarEvent, calendarText } from '@aim/domain/spaces/ical';
import { readBusyTimes } from '@aim/domain/spaces/ical-read';
import { openingSpans } from '@aim/domain/spaces/opening';
import { quotaParts } from '@aim/domain/spaces/quota';
import { occurrences, parseRecurrence, type Recurrence } from '@aim/domain/spaces/recurrence';
import { seriesEvents } from '@aim/domain/spaces/series-events';
import { readSlotText } from '@aim/domain/spaces/slot-text';

/** Zone, a day near a change of its clock, wall times around it. The year Baku gave up its summer time and the day Apia left out are among them. */
const PLACES = [
  ['Europe/Berlin', '2026-03-29', ['01:30', '02:30', '03:30']],
  ['Europe/Berlin', '2026-10-25', ['01:30', '02:30', '03:30']],
  ['America/New_York', '2026-03-08', ['01:30', '02:30', '03:30']],
  ['America/New_York', '2026-11-01', ['00:30', '01:30', '02:30']],
  ['Asia/Baku', '2015-03-29', ['03:30', '04:30', '05:30']],
  ['Asia/Baku', '2015-10-25', ['03:30', '04:30', '05:30']],
  ['Asia/Baku', '2016-03-27', ['03:30', '04:30', '05:30']],
  ['Australia/Lord_Howe', '2026-04-05', ['01:15', '01:45', '02:15']],
  ['Pacific/Apia', '2011-12-30', ['00:30', '12:00', '23:30']],
  ['Africa/Casablanca', '2026-02-15', ['02:30', '03:30', '09:00']],
] as const;
const RULES = ['FREQ=DAILY;COUNT=5', 'FREQ=WEEKLY;BYDAY=MO,SU;COUNT=4', 'FREQ=MONTHLY;BYDAY=-1SU;COUNT=3'];
const NOW = new Date('2026-11-26T08:00:00Z');
const hours = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opensMinute: 0, closesMinute: 1440 }));

function of(zone: string, on: string, times: readonly string[]) {
  const before = addDays(on, -2);
  const stays = times.map((time) => {
    const startsAt = instantOf(before, time, zone);
    return { startsAt, endsAt: later(startsAt, HOUR) };
  });
  const series = RULES.flatMap((rule) =>
    stays.map((span) => occurrences(parseRecurrence(rule) as Recurrence, span, zone)),
  );
  const whole = { startsAt: startOfDay(addDays(on, -1), zone), endsAt: startOfDay(addDays(on, 2), zone) };
  const events: CalendarEvent[] = series.flat().map((span) => ({
    ...{ ...span, zone, uid: span.startsAt.toISOString(), sequence: 0, state: 'CONFIRMED', summary: 'Görüş' },
    ...{ location: 'Otaq', description: '', changedAt: NOW, url: null },
  }));
  const told = seriesEvents(
    { uid: 's', rule: RULES[0] as string },
    events.slice(0, 5).map((event) => ({ event, recurrenceAt: event.startsAt })),
  );
  const text = calendarText({ name: 'AIM', method: 'PUBLISH', now: NOW, events: [...events, ...told] });
  return {
    meanings: times.map((time) => meaningOf(on, time, zone)),
    walls: Array.from({ length: 30 }, (_, index) => wallTimeOf(later(whole.startsAt, index * 2 * HOUR), zone)),
    dates: [dateOf(whole.startsAt, zone), dateOf(later(whole.endsAt, -1), zone)],
    changes: clockChanges(zone, later(whole.startsAt, -200 * 24 * HOUR), later(whole.endsAt, 200 * 24 * HOUR)),
    ...{ series, text },
    read: readBusyTimes(text, zone),
    open: openingSpans(hours, [], zone, before, 5),
    quotas: (['DAY', 'WEEK', 'MONTH'] as const).map((period) => quotaParts(whole, period, zone)),
    asked: readSlotText('room tomorrow at 2', on, ['Bakı']),
  };
}

const vectors = PLACES.map(([zone, on, times]) => [zone, on, of(zone, on, times)]);
process.stdout.write(JSON.stringify({ machine: new Date(2026, 2, 29, 2, 30).toISOString(), vectors }));
