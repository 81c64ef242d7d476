import { Temporal } from 'temporal-polyfill';
import type { CalendarDate } from './calendar-date.ts';

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
  const zoned = zonedOf(instant, zone);
  return {
    date: zoned.toPlainDate().toString(),
    time: zoned.toPlainTime().toString({ smallestUnit: 'minute' }),
    offsetMinutes: zoned.offsetNanoseconds / 60_000_000_000,
  };
}

export function dateOf(instant: Date, zone: string): CalendarDate {
  return zonedOf(instant, zone).toPlainDate().toString();
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
  return new Date(Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds);
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
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

function zonedOf(instant: Date, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);
}
