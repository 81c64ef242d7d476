import { HOUR, later } from '../kernel/instant.ts';
import { instantOf } from '../kernel/zone.ts';
import { type CalendarEvent, calendarText } from './ical.ts';
import { readBusyTimes } from './ical-read.ts';
import { type SeriesStay, seriesEvents } from './series-events.ts';

const ZONE = 'Europe/Berlin';
const NOW = new Date('2026-11-26T08:00:00Z');

const stay = (on: string, time = '10:00', changes: Partial<CalendarEvent> = {}): SeriesStay => {
  const startsAt = instantOf(on, time, ZONE);
  const event: CalendarEvent = {
    ...{ uid: on, sequence: 0, state: 'CONFIRMED', summary: 'Görüş', location: 'Otaq', description: on, zone: ZONE },
    ...{ changedAt: NOW, url: null, startsAt, endsAt: later(startsAt, HOUR) },
  };
  return { event: { ...event, ...changes }, recurrenceAt: startsAt };
};
const moved = (on: string, to: string, more: Partial<CalendarEvent> = {}): SeriesStay => {
  const { event, recurrenceAt } = stay(on);
  const startsAt = instantOf(on, to, ZONE);
  return { event: { ...event, startsAt, endsAt: later(startsAt, HOUR), sequence: 1, ...more }, recurrenceAt };
};
const WEEKLY = { uid: 's@aim', rule: 'FREQ=WEEKLY;COUNT=4' };
const starts = (events: readonly CalendarEvent[]) => {
  const text = calendarText({ name: 'AIM', method: 'PUBLISH', now: NOW, events });
  const found = readBusyTimes(text, 'UTC')?.busy.map(({ startsAt }) => startsAt.toISOString().slice(0, 16)) ?? [];
  return found.sort();
};

describe('a series as calendars know it', () => {
  const all = [stay('2026-10-19'), stay('2026-10-26'), stay('2026-11-02'), stay('2026-11-09')];

  it('is one event that repeats while its dates are as the rule says', () => {
    const [whole, ...more] = seriesEvents(WEEKLY, all);
    expect(more).toEqual([]);
    expect(whole).toMatchObject({ uid: 's@aim', sequence: 0, repeats: { rule: 'FREQ=WEEKLY;COUNT=4', except: [] } });
    expect(starts([whole as CalendarEvent])).toEqual([
      '2026-10-19T08:00',
      '2026-10-26T09:00',
      '2026-11-02T09:00',
      '2026-11-09T09:00',
    ]);
  });

  it('takes out dates that are not there, and tells by themselves those that were moved, cancelled, shortened or renamed', () => {
    const later1 = new Date('2026-11-27T08:00:00Z');
    const events = seriesEvents({ uid: 's@aim', rule: 'rrule:freq=daily;until=20261024' }, [
      stay('2026-10-19', '10:00', { state: 'CANCELLED', sequence: 1, changedAt: later1 }),
      stay('2026-10-20'),
      moved('2026-10-21', '14:00'),
      stay('2026-10-23', '10:00', { endsAt: instantOf('2026-10-23', '10:30', ZONE), sequence: 1 }),
      stay('2026-10-24', '10:00', { summary: 'Başqa', sequence: 1 }),
    ]);
    const [whole, ...others] = events;
    expect(whole).toMatchObject({ state: 'CONFIRMED', sequence: 4, changedAt: later1, description: '' });
    expect(whole?.repeats).toEqual({
      rule: 'FREQ=DAILY;UNTIL=20261024T215959Z',
      except: [instantOf('2026-10-22', '10:00', ZONE)],
    });
    expect(
      others.map(({ instead, state, sequence }) => [instead?.toISOString().slice(0, 10), state, sequence]),
    ).toEqual([
      ['2026-10-19', 'CANCELLED', 4],
      ['2026-10-21', 'CONFIRMED', 4],
      ['2026-10-23', 'CONFIRMED', 4],
      ['2026-10-24', 'CONFIRMED', 4],
    ]);
    expect(starts(events)).toEqual(['2026-10-20T08:00', '2026-10-21T12:00', '2026-10-23T08:00', '2026-10-24T08:00']);
  });

  it.each([
    ['place', { location: 'Zal' }],
    ['state', { state: 'TENTATIVE' as const }],
  ])('tells a date of another %s by itself', (_, change) => {
    const changed = stay('2026-10-26', '10:00', change);
    expect(seriesEvents(WEEKLY, [stay('2026-10-19'), changed])).toHaveLength(2);
  });

  it('that is cancelled altogether is one cancelled event', () => {
    const events = seriesEvents(
      WEEKLY,
      all.map(({ event, recurrenceAt }) => ({ recurrenceAt, event: { ...event, state: 'CANCELLED' as const } })),
    );
    expect(events.map(({ state }) => state)).toEqual(['CANCELLED']);
  });

  it('is told date by date where no date is in its place, the rule cannot be read, or it begins in the second run of an hour', () => {
    expect(seriesEvents(WEEKLY, [moved('2026-10-19', '12:00')]).map(({ repeats }) => repeats)).toEqual([undefined]);
    expect(seriesEvents({ uid: 's@aim', rule: 'FREQ=YEARLY' }, all)).toHaveLength(4);
    const second = new Date('2026-10-25T01:30:00Z');
    const { event } = stay('2026-10-25');
    const run = { recurrenceAt: second, event: { ...event, startsAt: second, endsAt: later(second, HOUR) } };
    const [alone] = seriesEvents(WEEKLY, [run]);
    expect(alone).toMatchObject({ uid: 's@aim', instead: second });
    expect(seriesEvents(WEEKLY, [])).toEqual([]);
  });

  it('stands in any order', () => {
    expect(seriesEvents(WEEKLY, all.toReversed())).toEqual(seriesEvents(WEEKLY, all));
  });
});
