import { LOCALES, type Locale } from '@aim/domain/kernel/locale';

/** Stored choice, then `Accept-Language` in the order of its weights, then Azerbaijani. */
export function askedLocale(cookie: string | undefined, acceptLanguage: string | undefined): Locale {
  return localeOf(cookie) ?? asked(acceptLanguage ?? '') ?? 'az';
}

export function localeOf(text: string | undefined): Locale | null {
  return LOCALES.find((locale) => locale === text) ?? null;
}

function asked(header: string): Locale | null {
  const wishes = header
    .split(',')
    .map((part) => {
      const [tag = '', ...params] = part.trim().split(';');
      const weight = params.map((param) => /^\s*q=([\d.]+)$/.exec(param)?.[1]).find(Boolean);
      return { language: tag.slice(0, 2).toLowerCase(), weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
  return wishes.map(({ language }) => localeOf(language)).find((locale) => locale !== null) ?? null;
}
