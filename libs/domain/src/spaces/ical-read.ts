import { DAY, later } from '../kernel/instant.ts';
import { addDays, instantOf, isCalendarDate, isZone, startOfDay } from '../kernel/zone.ts';
import { occurrences, parseRecurrence } from './recurrence.ts';
import type { Span } from './slot.ts';

/** A time somebody else's calendar calls busy. */
export interface BusyTime extends Span {
  readonly uid: string;
}

const EVENTS_MAX = 2000;
const DURATION = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

interface Property {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
}

/**
 * Reads when a calendar is busy: events that take time, with those that repeat by the grammar of our own series. Null when it is no
 * calendar; events that cannot be read are left out and counted.
 */
export function readBusyTimes(
  text: string,
  zone: string,
): { readonly busy: BusyTime[]; readonly unread: number } | null {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n');
  if (!/^BEGIN:VCALENDAR$/i.test(lines.find((line) => line.trim() !== '')?.trim() ?? '')) return null;
  const events: Property[][] = [];
  let event: Property[] | null = null;
  let depth = 0;
  for (const line of lines) {
    const property = propertyOf(line);
    if (property === null) continue;
    const isEvent = property.value.toUpperCase() === 'VEVENT';
    if (property.name === 'BEGIN' && isEvent) event = [];
    else if (property.name === 'BEGIN' && event !== null) depth++;
    else if (property.name === 'END' && isEvent && event !== null) {
      events.push(event);
      event = null;
      depth = 0;
    } else if (property.name === 'END' && event !== null) depth--;
    else if (event !== null && depth === 0) event.push(property);
  }
  const instead = datesInstead(events, zone);
  const busy: BusyTime[] = [];
  let unread = 0;
  for (const each of events) {
    const times = timesOf(each, zone, instead);
    if (times === null || busy.length >= EVENTS_MAX) unread++;
    else busy.push(...times);
  }
  return { busy, unread };
}

const propertyIn = (event: readonly Property[], name: string): Property | undefined =>
  event.find((each) => each.name === name);
const dateKey = (uid: string, at: Date): string => `${uid}/${at.getTime()}`;

/** Dates of series that are told by an event of their own, by identity and beginning: the rule no longer speaks for them. */
function datesInstead(events: readonly (readonly Property[])[], zone: string): ReadonlySet<string> {
  return new Set(
    events.flatMap((event) => {
      const [uid, replaced] = [propertyIn(event, 'UID'), propertyIn(event, 'RECURRENCE-ID')];
      const at = replaced && instantOfProperty(replaced, zone);
      return uid && at ? [dateKey(uid.value, at)] : [];
    }),
  );
}

function propertyOf(line: string): Property | null {
  const match = /^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*):(.*)$/.exec(line);
  if (!match) return null;
  const parameters = new Map<string, string>();
  for (const [, name, value] of (match[2] ?? '').matchAll(/;([A-Za-z0-9-]+)=("[^"]*"|[^;:]*)/g))
    parameters.set((name as string).toUpperCase(), (value as string).replace(/^"|"$/g, ''));
  return { name: (match[1] as string).toUpperCase(), parameters, value: (match[3] as string).trim() };
}

/** Null: it cannot be read. Nothing: it takes no time (cancelled, or marked as free). */
function timesOf(event: readonly Property[], zone: string, instead: ReadonlySet<string>): BusyTime[] | null {
  const of = (name: string): Property | undefined => propertyIn(event, name);
  if (of('STATUS')?.value.toUpperCase() === 'CANCELLED' || of('TRANSP')?.value.toUpperCase() === 'TRANSPARENT')
    return [];
  const uid = of('UID')?.value;
  const start = of('DTSTART');
  const startsAt = start && instantOfProperty(start, zone);
  if (!uid || !start || !startsAt) return null;
  const endsAt = endOf(of('DTEND'), of('DURATION'), start, startsAt, zone);
  if (endsAt === null || endsAt.getTime() <= startsAt.getTime()) return null;
  const span = { startsAt, endsAt };
  const rule = of('RRULE');
  if (!rule) return [{ ...span, uid: `${uid}/${of('RECURRENCE-ID')?.value ?? ''}` }];
  const parsed = parseRecurrence(rule.value);
  if (parsed === null) return null;
  const out = new Set(
    event
      .filter(({ name }) => name === 'EXDATE')
      .flatMap((each) => each.value.split(',').map((value) => instantOfProperty({ ...each, value }, zone)?.getTime())),
  );
  return occurrences(parsed, span, zoneOf(start, zone))
    .filter((each) => !out.has(each.startsAt.getTime()) && !instead.has(dateKey(uid, each.startsAt)))
    .map((each) => ({ ...each, uid: `${uid}/${each.startsAt.toISOString()}` }));
}

function endOf(
  end: Property | undefined,
  duration: Property | undefined,
  start: Property,
  startsAt: Date,
  zone: string,
): Date | null {
  if (end) return instantOfProperty(end, zone);
  const match = duration && DURATION.exec(duration.value);
  if (match) {
    const [weeks, days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0)) as [
      number,
      number,
      number,
      number,
      number,
    ];
    return later(startsAt, (weeks * 7 + days) * DAY + ((hours * 60 + minutes) * 60 + seconds) * 1000);
  }
  return duration === undefined && /^\d{8}$/.test(start.value) ? later(startsAt, DAY) : null;
}

function zoneOf({ parameters }: Property, zone: string): string {
  const named = parameters.get('TZID');
  return named !== undefined && isZone(named) ? named : zone;
}

function instantOfProperty(property: Property, zone: string): Date | null {
  const match = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?$/.exec(property.value);
  if (!match) return null;
  const [, year, month, day, hours, minutes, , mark] = match;
  const date = `${year}-${month}-${day}`;
  if (!isCalendarDate(date)) return null;
  if (hours === undefined) return startOfDay(date, zone);
  if (Number(hours) > 24 || Number(minutes) > 59) return null;
  if (mark === 'Z') return new Date(`${date}T${hours}:${minutes}:00.000Z`);
  const on = hours === '24' ? addDays(date, 1) : date;
  return instantOf(on, `${hours === '24' ? '00' : hours}:${minutes}`, zoneOf(property, zone));
}
