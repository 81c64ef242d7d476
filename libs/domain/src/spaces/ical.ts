import { DAY, later, MINUTE } from '../kernel/instant.ts';
import { type ClockChange, clockChanges, instantOf, wallTimeOf, weekdayOf } from '../kernel/zone.ts';
import type { Span } from './slot.ts';

/** One stay as a calendar knows it. */
export interface CalendarEvent extends Span {
  /** The same for ever: `<id>@host`. */
  readonly uid: string;
  /** Raised with every change of time, room or state. */
  readonly sequence: number;
  readonly state: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  readonly summary: string;
  readonly location: string;
  readonly description: string;
  readonly zone: string;
  readonly changedAt: Date;
  readonly url: string | null;
  /** Of a whole series: its rule, and the dates that are not there. */
  readonly repeats?: { readonly rule: string; readonly except: readonly Date[] };
  /** Of one date of a series that is not as the rule says: when it would have begun. */
  readonly instead?: Date;
}

export type CalendarMethod = 'PUBLISH' | 'REQUEST' | 'CANCEL';

export interface CalendarDocument {
  readonly name: string;
  readonly method: CalendarMethod;
  readonly now: Date;
  readonly events: readonly CalendarEvent[];
  /** Of an invitation: who asks, and the one person who is asked. */
  readonly organiser?: { readonly name: string; readonly email: string };
  readonly attendee?: string;
}

/** A calendar after RFC 5545: folded at 75 octets, ended by CRLF, with the rules of every zone it uses. */
export function calendarText({ name, method, now, events, organiser, attendee }: CalendarDocument): string {
  const zones = [...new Set(events.map(({ zone }) => zone))].sort();
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Azerbaijan Innovation Center//AIM//EN',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...zones.flatMap((zone) => zoneLines(zone, now)),
    ...events.flatMap((event) => [
      'BEGIN:VEVENT',
      `UID:${event.uid}`,
      ...(event.instead ? [`RECURRENCE-ID${moment(event.instead, event.zone)}`] : []),
      `SEQUENCE:${event.sequence}`,
      `DTSTAMP:${utc(event.changedAt)}`,
      `LAST-MODIFIED:${utc(event.changedAt)}`,
      `DTSTART${moment(event.startsAt, event.zone)}`,
      `DTEND${moment(event.endsAt, event.zone)}`,
      ...(event.repeats ? [`RRULE:${event.repeats.rule}`] : []),
      ...(event.repeats?.except ?? []).map((each) => `EXDATE${moment(each, event.zone)}`),
      `STATUS:${event.state}`,
      `TRANSP:${event.state === 'CANCELLED' ? 'TRANSPARENT' : 'OPAQUE'}`,
      `SUMMARY:${escaped(event.summary)}`,
      `LOCATION:${escaped(event.location)}`,
      ...(event.description === '' ? [] : [`DESCRIPTION:${escaped(event.description)}`]),
      ...(event.url === null ? [] : [`URL:${event.url}`]),
      ...(organiser ? [`ORGANIZER;CN=${parameter(organiser.name)}:mailto:${organiser.email}`] : []),
      ...(attendee
        ? [`ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:${attendee}`]
        : []),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return `${lines.map(foldedLine).join('\r\n')}\r\n`;
}

const two = (value: number): string => String(value).padStart(2, '0');

function utc(instant: Date): string {
  return `${instant.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function wall(instant: Date, zone: string): string {
  const { date, time } = wallTimeOf(instant, zone);
  return `${date.replaceAll('-', '')}T${time.replace(':', '')}00`;
}

/** On the wall of the zone; an hour that comes twice is ambiguous there, so its second run is told in UTC. */
function moment(instant: Date, zone: string): string {
  const { date, time } = wallTimeOf(instant, zone);
  return instantOf(date, time, zone).getTime() === instant.getTime()
    ? `;TZID=${zone}:${wall(instant, zone)}`
    : `:${utc(instant)}`;
}

/** The zone as rules that repeat each year, as calendars understand best; one that keeps its clock has a single part. */
function zoneLines(zone: string, now: Date): string[] {
  const changes = clockChanges(zone, later(now, -366 * DAY), later(now, 3 * 366 * DAY));
  const offset = wallTimeOf(now, zone).offsetMinutes;
  const parts =
    changes.length === 0
      ? [part('STANDARD', '19700101T000000', offset, offset, null)]
      : yearly(changes).flatMap(({ change, rule }) => [
          part(
            change.toOffsetMinutes > change.fromOffsetMinutes ? 'DAYLIGHT' : 'STANDARD',
            rule === null ? before(change) : firstOf(rule, change),
            change.fromOffsetMinutes,
            change.toOffsetMinutes,
            rule,
          ),
        ]);
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...parts.flat(), 'END:VTIMEZONE'];
}

function part(
  kind: 'STANDARD' | 'DAYLIGHT',
  start: string,
  from: number,
  to: number,
  rule: YearlyRule | null,
): string[] {
  return [
    `BEGIN:${kind}`,
    `DTSTART:${start}`,
    `TZOFFSETFROM:${offsetText(from)}`,
    `TZOFFSETTO:${offsetText(to)}`,
    ...(rule === null
      ? []
      : [`RRULE:FREQ=YEARLY;BYMONTH=${rule.month};BYDAY=${rule.nth}${DAY_NAMES[rule.weekday - 1]}`]),
    `END:${kind}`,
  ];
}

const DAY_NAMES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

interface YearlyRule {
  readonly month: number;
  readonly weekday: number;
  /** 1 … 4, or -1 for the last. */
  readonly nth: number;
}

/** The clock before a change shows its local time; the rule of a zone is told in it. */
function before(change: ClockChange): string {
  return utc(later(change.at, change.fromOffsetMinutes * MINUTE)).slice(0, -1);
}

/** Changes of one year whose rule also foretells those of the following years; others are told one by one. */
function yearly(changes: readonly ClockChange[]): { change: ClockChange; rule: YearlyRule | null }[] {
  const rules = changes.map((change) => ({ change, rule: ruleOf(change) }));
  const firstYear = before(changes[0] as ClockChange).slice(0, 4);
  const once = rules.filter(
    ({ change }) =>
      before(change).slice(0, 4) === firstYear || before(change).slice(0, 4) === String(Number(firstYear) + 1),
  );
  const distinct = new Map(once.map((each) => [`${each.rule.month}/${each.change.toOffsetMinutes}`, each]));
  const isRegular = [...rules].every(({ change, rule }) => {
    const same = distinct.get(`${rule.month}/${change.toOffsetMinutes}`);
    return (
      same !== undefined && (same.rule.nth === rule.nth || isLast(change, rule)) && same.rule.weekday === rule.weekday
    );
  });
  return isRegular && distinct.size === 2 ? [...distinct.values()] : changes.map((change) => ({ change, rule: null }));
}

function dayParts(change: ClockChange): { year: number; month: number; day: number; weekday: number; date: string } {
  const text = before(change);
  const date = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`;
  return {
    year: Number(text.slice(0, 4)),
    month: Number(text.slice(4, 6)),
    day: Number(text.slice(6, 8)),
    weekday: weekdayOf(date),
    date,
  };
}

function isLast(change: ClockChange, rule: YearlyRule): boolean {
  const { year, month, day } = dayParts(change);
  return rule.nth === -1 || day + 7 > new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function ruleOf(change: ClockChange): YearlyRule {
  const { year, month, day, weekday } = dayParts(change);
  const isLastWeek = day + 7 > new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { month, weekday, nth: isLastWeek ? -1 : Math.ceil(day / 7) };
}

/** The same day of the rule in 1970, where calendars begin. */
function firstOf({ month, weekday, nth }: YearlyRule, change: ClockChange): string {
  const length = new Date(Date.UTC(1970, month, 0)).getUTCDate();
  const days = Array.from({ length }, (_, index) => index + 1).filter(
    (day) => weekdayOf(`1970-${two(month)}-${two(day)}`) === weekday,
  );
  const day = days.at(nth > 0 ? nth - 1 : nth) as number;
  return `1970${two(month)}${two(day)}${before(change).slice(8)}`;
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${two(size % 60)}`;
}

/** Text of a value: separators escaped, line breaks told as `\n`, other control signs left out. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cc}/gu, (sign) => (sign === '\n' ? sign : ''))
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, '\\n');
}

/** A parameter in quotation marks, which it may not hold itself (RFC 6868). */
function parameter(text: string): string {
  return `"${text
    .replace(/\p{Cc}/gu, '')
    .replaceAll('^', '^^')
    .replaceAll('"', "^'")}"`;
}

const FOLD = 75;

/** Lines of at most 75 octets, never cut within a letter. */
function foldedLine(line: string): string {
  const parts: string[] = [];
  let part = '';
  let size = 0;
  for (const letter of line) {
    const octets = octetsOf(letter);
    if (size + octets > FOLD) {
      parts.push(part);
      part = ' ';
      size = 1;
    }
    part += letter;
    size += octets;
  }
  return [...parts, part].join('\r\n');
}

function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) as number;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
