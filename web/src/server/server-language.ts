import type { Locale } from '@aim/domain/kernel/locale';
import { messages as az } from '../generated/az-public.js';
import { messages as en } from '../generated/en-public.js';
import { messages as ru } from '../generated/ru-public.js';
import { createLanguage, type Language } from '../lib/language.tsx';

const catalogues = { az, en, ru };
const languages = new Map<Locale, Language>();

/** The site's three languages, made once per process; nothing in them belongs to a request. */
export function serverLanguage(locale: Locale): Language {
  const known = languages.get(locale) ?? createLanguage(locale, catalogues[locale]);
  languages.set(locale, known);
  return known;
}
