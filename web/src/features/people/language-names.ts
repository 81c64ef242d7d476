import type { Locale } from '@aim/domain/kernel/locale';

/** Each language in its own words. */
export const languageNames: Readonly<Record<Locale, string>> = {
  az: 'Azərbaycanca',
  en: 'English',
  ru: 'Русский',
};
