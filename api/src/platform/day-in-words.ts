import type { CalendarDate } from '@aim/domain/kernel/calendar-date';
import type { Locale } from '@aim/domain/kernel/locale';

const TAGS: Readonly<Record<Locale, string>> = { az: 'az', en: 'en-GB', ru: 'ru' };
const PARTS: readonly string[] = ['day', 'month', 'year'];

function written(day: CalendarDate, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(TAGS[locale], { ...options, timeZone: 'UTC' })
    .formatToParts(Date.parse(day))
    .flatMap(({ type, value }) => (PARTS.includes(type) ? [value] : []))
    .join(' ');
}

/** `9 November 2025`, for a sentence that the server writes; Russian goes without its mark of the year, as in the web. */
export function dayInWords(day: CalendarDate, locale: Locale): string {
  return written(day, locale, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** `November 2025` of any day of it. */
export function monthInWords(day: CalendarDate, locale: Locale): string {
  return written(day, locale, { month: 'long', year: 'numeric' });
}
