import { addDays, instantOf, startOfDay, wallTimeOf } from '../kernel/zone.ts';
import type { CalendarEvent } from './ical.ts';
import { occurrences, parseRecurrence } from './recurrence.ts';

/** A series as it was booked. */
export interface SeriesFacts {
  readonly uid: string;
  readonly rule: string;
}
/** One of its stays, told as if it stood alone, with the beginning the rule gave it. */
export interface SeriesStay {
  readonly event: CalendarEvent;
  readonly recurrenceAt: Date;
}

const lengthOf = ({ startsAt, endsAt }: CalendarEvent): number => endsAt.getTime() - startsAt.getTime();
/** Where, what and in which state: what all dates of a series share until one is changed. */
const saysTheSame = (one: CalendarEvent, other: CalendarEvent): boolean =>
  one.summary === other.summary && one.location === other.location && one.state === other.state;

/**
 * A series as calendars know it (RFC 5545, 3.8.4.4): one event with the rule, the dates that are not there taken out of it, and an event
 * of its own for each date that is no longer as the rule says. What changes in one of them raises the sequence of all.
 */
export function seriesEvents({ uid, rule }: SeriesFacts, stays: readonly SeriesStay[]): CalendarEvent[] {
  const ordered = stays.toSorted((one, other) => one.recurrenceAt.getTime() - other.recurrenceAt.getTime());
  const sequence = stays.reduce((sum, { event }) => sum + event.sequence, 0);
  const changedAt = new Date(Math.max(...stays.map(({ event }) => event.changedAt.getTime())));
  const inPlace = ordered.filter(({ event, recurrenceAt }) => event.startsAt.getTime() === recurrenceAt.getTime());
  const model = (inPlace.find(({ event }) => event.state !== 'CANCELLED') ?? inPlace[0])?.event;
  const first = ordered[0];
  const alone = ({ event, recurrenceAt }: SeriesStay): CalendarEvent => ({
    ...{ ...event, uid, sequence },
    instead: recurrenceAt,
  });
  const parsed = parseRecurrence(rule);
  if (!model || !first || parsed === null || isSecondRun(first.recurrenceAt, model.zone)) return ordered.map(alone);
  const { zone } = model;
  const span = { startsAt: first.recurrenceAt, endsAt: new Date(first.recurrenceAt.getTime() + lengthOf(model)) };
  const there = new Set(stays.map(({ recurrenceAt }) => recurrenceAt.getTime()));
  const except = occurrences(parsed, span, zone)
    .map(({ startsAt }) => startsAt)
    .filter((each) => !there.has(each.getTime()));
  const repeats = { rule: told(rule, zone), except };
  const whole: CalendarEvent = { ...model, ...span, uid, sequence, changedAt, description: '', repeats };
  const isAsTold = ({ event, recurrenceAt }: SeriesStay): boolean =>
    event.startsAt.getTime() === recurrenceAt.getTime() &&
    lengthOf(event) === lengthOf(model) &&
    saysTheSame(event, model);
  return [whole, ...ordered.filter((stay) => !isAsTold(stay)).map(alone)];
}

/** The second run of an hour that comes twice cannot be told on the wall, so no rule can begin with it. */
function isSecondRun(instant: Date, zone: string): boolean {
  const { date, time } = wallTimeOf(instant, zone);
  return instantOf(date, time, zone).getTime() !== instant.getTime();
}

/** The last day of a rule as an instant, as the beginning is one (RFC 5545, 3.3.10). */
function told(rule: string, zone: string): string {
  return rule
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .replace(/UNTIL=(\d{4})(\d{2})(\d{2})(?:T\d{6}Z?)?/, (_, year: string, month: string, day: string) => {
      const end = new Date(startOfDay(addDays(`${year}-${month}-${day}`, 1), zone).getTime() - 1000);
      return `UNTIL=${end.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
    });
}
