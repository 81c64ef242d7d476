import type { Locale } from '@aim/domain/kernel/locale';

export interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Monday is 0. */
  readonly weekday: number;
}

export interface Deadline {
  /** late is the only red one */
  readonly tone: 'calm' | 'soon' | 'late';
  /** 3 gün qalıb */
  readonly words: string;
  /** 26 noyabr, 18:00, Bakı vaxtı */
  readonly moment: string;
  /** both: 3 gün qalıb (26 noyabr, 18:00, Bakı vaxtı) */
  readonly text: string;
  /** the same distance as a past event: 2 saat əvvəl */
  readonly ago: string;
}

export type DateStyle = 'long' | 'short' | 'numeric' | 'dayMonth' | 'dayMonthShort' | 'monthYear';
export type Currency = 'AZN' | 'USD' | 'EUR' | 'GBP';
export type Instant = Date | string;

export interface Format {
  readonly locale: Locale;
  /** 3 noyabr 2026 */
  readonly date: (instant: Instant, style?: DateStyle, zone?: string) => string;
  /** A calendar day without a clock, written YYYY-MM-DD. */
  readonly day: (day: string, style?: DateStyle) => string;
  readonly weekday: (instant: Instant, style?: 'long' | 'column', zone?: string) => string;
  /** 18:05 */
  readonly time: (instant: Instant, zone?: string, seconds?: boolean) => string;
  /** 18:05, Bakı vaxtı */
  readonly timeInZone: (instant: Instant, zone?: string) => string;
  /** 3 noyabr 2026, 18:05 */
  readonly dateTime: (instant: Instant, style?: DateStyle, zone?: string) => string;
  /** 3 noyabr 2026, 18:05, Bakı vaxtı */
  readonly instant: (instant: Instant, style?: DateStyle, zone?: string) => string;
  /** Bakı vaxtı */
  readonly zone: (zone: string, instant: Instant) => string;
  /** 3 gün qalıb (26 noyabr, 18:00, Bakı vaxtı); the end is exclusive, so midnight belongs to the day before. */
  readonly deadline: (end: Instant, now: Instant, zone?: string) => Deadline;
  /** 2 saat əvvəl */
  readonly ago: (instant: Instant, now: Instant, zone?: string) => string;
  readonly number: (value: number | bigint, fractionDigits?: number) => string;
  readonly percent: (share: number, fractionDigits?: number) => string;
  /** 35 mln */
  readonly compact: (value: number) => string;
  /** Minor units as text: 123450 qəpik is 1.234,50 ₼. */
  readonly money: (minorUnits: string | bigint, currency?: Currency, whole?: boolean) => string;
  readonly list: (items: readonly string[]) => string;
  readonly fileSize: (bytes: number) => string;
  readonly compare: (one: string, other: string) => number;
  readonly upper: (text: string) => string;
}
