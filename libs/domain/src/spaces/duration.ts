import type { Locale, Localised } from '../kernel/locale.ts';
import { interpolate } from '../kernel/messages.ts';

const HOURS: Localised = { az: '{n} saat', en: '{n} h', ru: '{n} ч' };
const DAY: Localised = { az: '{n} gün', en: '{n} day', ru: '{n} дн.' };
const DAYS: Localised = { ...DAY, en: '{n} days' };
const MINUTES: Localised = { az: '{n} dəq', en: '{n} min', ru: '{n} мин' };

const DAY_MINUTES = 1440;

/** `90` → `1 h 30 min`; whole days as days. */
export function durationInWords(total: number, locale: Locale): string {
  if (total > 0 && total % DAY_MINUTES === 0)
    return interpolate((total === DAY_MINUTES ? DAY : DAYS)[locale], { n: total / DAY_MINUTES });
  const [hours, rest] = [Math.floor(total / 60), total % 60];
  const parts = [
    ...(hours > 0 ? [interpolate(HOURS[locale], { n: hours })] : []),
    ...(rest > 0 || hours === 0 ? [interpolate(MINUTES[locale], { n: rest })] : []),
  ];
  return parts.join(' ');
}
