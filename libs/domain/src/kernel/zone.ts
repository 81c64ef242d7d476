import { Temporal } from 'temporal-polyfill';
import type { CalendarDate } from './calendar-date.ts';
import { DAY } from './instant.ts';

/** The zone of the agency; each call, centre or event may have its own. */
export const HOME_ZONE = 'Asia/Baku';

/** What a clock on the wall of a zone shows. */
export interface WallTime {
  readonly date: CalendarDate;
  /** `18:05` */
  readonly time: string;
  /** Distance from UTC at that instant, in minutes. */
  readonly offsetMinutes: number;
}

export function isZone(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return /[A-Za-z]/.test(zone);
  } catch {
    return false;
  }
}

export function isCalendarDate(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}

export function wallTimeOf(instant: Date, zone: string): WallTime {
  const steady = steadyAt(instant.getTime(), zone);
  if (steady !== null) {
    const local = new Date(instant.getTime() + steady.offset).toISOString();
    return { date: local.slice(0, 10), time: local.slice(11, 16), offsetMinutes: steady.offset / 60_000 };
  }
  const zoned = zonedOf(instant, zone);
  return {
    date: zoned.toPlainDate().toString(),
    time: zoned.toPlainTime().toString({ smallestUnit: 'minute' }),
    offsetMinutes: zoned.offsetNanoseconds / 60_000_000_000,
  };
}

export function dateOf(instant: Date, zone: string): CalendarDate {
  return wallTimeOf(instant, zone).date;
}

/** A wall time happens once, never (the clock jumps over it) or twice (the clock is put back). */
export type WallTimeKind = 'ONCE' | 'GAP' | 'TWICE';

export interface WallTimeMeaning {
  readonly kind: WallTimeKind;
  /** TWICE: the first of both. GAP: the wall time read with the offset after the jump, so before it. */
  readonly earlier: Date;
  /** TWICE: the second of both. GAP: the wall time read with the offset before the jump, so after it. */
  readonly later: Date;
}

export function meaningOf(date: CalendarDate, time: string, zone: string): WallTimeMeaning {
  const only = farFromChanges(`${date}T${time}Z`, zone);
  if (only !== null) return { kind: 'ONCE', earlier: new Date(only), later: new Date(only) };
  const wall = Temporal.PlainDateTime.from(`${date}T${time}`);
  const earlier = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const later = wall.toZonedDateTime(zone, { disambiguation: 'later' });
  const kind =
    earlier.epochMilliseconds === later.epochMilliseconds
      ? 'ONCE'
      : earlier.toPlainDateTime().equals(wall)
        ? 'TWICE'
        : 'GAP';
  return { kind, earlier: new Date(earlier.epochMilliseconds), later: new Date(later.epochMilliseconds) };
}

/** How to read a wall time that happens twice or never; {@link COMPATIBLE} is what calendars do (RFC 5545, 3.3.5). */
export interface WallTimeChoice {
  readonly twice: 'EARLIER' | 'LATER';
  readonly gap: 'EARLIER' | 'LATER';
}
export const COMPATIBLE: WallTimeChoice = { twice: 'EARLIER', gap: 'LATER' };

export function instantOf(date: CalendarDate, time: string, zone: string, choice: WallTimeChoice = COMPATIBLE): Date {
  const { kind, earlier, later } = meaningOf(date, time, zone);
  return (kind === 'GAP' ? choice.gap : choice.twice) === 'EARLIER' ? earlier : later;
}

/** The first instant of the day: not always midnight, where the clock jumps at midnight. */
export function startOfDay(date: CalendarDate, zone: string): Date {
  const only = farFromChanges(`${date}T00:00Z`, zone);
  return new Date(only ?? Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds);
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  const at = asUtc(date) + days * DAY;
  return at >= FIRST_KEPT && at < LAST_KEPT
    ? new Date(at).toISOString().slice(0, 10)
    : Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Days from one date to the other; negative when it lies before. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(date: CalendarDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

/** A change of the clock of a zone. */
export interface ClockChange {
  readonly at: Date;
  readonly fromOffsetMinutes: number;
  readonly toOffsetMinutes: number;
}

/** The changes of the clock after an instant, up to another. */
export function clockChanges(zone: string, after: Date, until: Date): ClockChange[] {
  const changes: ClockChange[] = [];
  for (let zoned = zonedOf(after, zone); ; ) {
    const next = zoned.getTimeZoneTransition('next');
    if (next === null || next.epochMilliseconds >= until.getTime()) return changes;
    changes.push({
      at: new Date(next.epochMilliseconds),
      fromOffsetMinutes: next.subtract({ nanoseconds: 1 }).offsetNanoseconds / 60_000_000_000,
      toOffsetMinutes: next.offsetNanoseconds / 60_000_000_000,
    });
    zoned = next;
  }
}

/** A stretch in which the clock of a zone is not changed, in milliseconds. */
interface Steady {
  readonly from: number;
  readonly until: number;
  readonly offset: number;
}

/** Asking the calendar of the world costs a hundred times what adding does, and it says the same again between two changes of a clock. */
const steadies = new Map<string, readonly Steady[]>();
const KEPT = 24;
/** Of times long past and far ahead nobody asks often. */
const [FIRST_KEPT, LAST_KEPT] = [Date.UTC(1971, 0), Date.UTC(2100, 0)];

function steadyAt(at: number, zone: string): Steady | null {
  if (!(at >= FIRST_KEPT && at < LAST_KEPT)) return null;
  const kept = steadies.get(zone) ?? [];
  const known = kept.find(({ from, until }) => from <= at && at < until);
  if (known) return known;
  const zoned = zonedOf(new Date(at), zone);
  const before = zoned.add({ milliseconds: 1 }).getTimeZoneTransition('previous');
  const after = zoned.getTimeZoneTransition('next');
  const found: Steady = {
    from: before?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
    until: after?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    offset: zoned.offsetNanoseconds / 1_000_000,
  };
  steadies.set(zone, [found, ...kept].slice(0, KEPT));
  return found;
}

/** The instant of a wall time, written as if it were UTC; null near a change of the clock, where it may come twice or never. */
function farFromChanges(wall: string, zone: string): number | null {
  const local = asUtc(wall);
  const steady = steadyAt(local, zone);
  if (steady === null) return null;
  const at = local - steady.offset;
  return at - 2 * DAY >= steady.from && at + 2 * DAY < steady.until ? at : null;
}

/** Milliseconds of a date or wall time; not a number for what is none: the language forgives a thirtieth of February and a lonely year. */
function asUtc(text: string): number {
  const at = Date.parse(text);
  const isWhole = text.length >= 10 && !Number.isNaN(at);
  return isWhole && new Date(at).toISOString().startsWith(text.slice(0, 16)) ? at : Number.NaN;
}

function zonedOf(instant: Date, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);
}
