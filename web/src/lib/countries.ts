import type { Locale } from '@aim/domain/kernel/locale';
import { queryOptions } from '@tanstack/react-query';

const names: Readonly<Record<Locale, () => Promise<{ readonly countries: Readonly<Record<string, string>> }>>> = {
  az: () => import('../generated/az-countries.js'),
  en: () => import('../generated/en-countries.js'),
  ru: () => import('../generated/ru-countries.js'),
};

export async function countryNames(locale: Locale): Promise<Readonly<Record<string, string>>> {
  return (await names[locale]()).countries;
}

/** Names of countries in one language, a part of the build of its own. */
export function countriesQuery(locale: Locale) {
  return queryOptions({
    queryKey: ['countries', locale],
    queryFn: () => countryNames(locale),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
