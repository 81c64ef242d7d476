import type { Locale } from '@aim/domain/kernel/locale';

/** A country in the words of a language; its code where the language has none. */
export function nameCountry(code: string, locale: Locale): string {
  return new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code;
}
