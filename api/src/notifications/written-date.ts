import type { Locale } from '@aim/domain/kernel/locale';
import { HOME_ZONE } from '@aim/domain/kernel/zone';

const TAGS: Record<Locale, string> = { az: 'az', en: 'en-GB', ru: 'ru' };
const CLOCK: Record<Locale, string> = { az: 'Bakı vaxtı', en: 'Baku time', ru: 'по времени Баку' };

/** A day as a letter writes it: "7 dekabr 2026". */
export function writtenDay(instant: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(TAGS[locale], { dateStyle: 'long', timeZone: HOME_ZONE }).format(instant);
}

/** An instant with its zone: "23 noyabr 2026, 18:05 (Bakı vaxtı)". */
export function writtenInstant(instant: Date, locale: Locale): string {
  const time = new Intl.DateTimeFormat(TAGS[locale], { timeStyle: 'short', hour12: false, timeZone: HOME_ZONE });
  return `${writtenDay(instant, locale)}, ${time.format(instant)} (${CLOCK[locale]})`;
}
