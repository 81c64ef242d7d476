import type { Locale } from '@aim/domain/kernel/locale';
import { messages as azItPark } from '../generated/az-itPark.js';
import { messages as az } from '../generated/az-public.js';
import { messages as azSpaces } from '../generated/az-publicSpaces.js';
import { messages as enItPark } from '../generated/en-itPark.js';
import { messages as en } from '../generated/en-public.js';
import { messages as enSpaces } from '../generated/en-publicSpaces.js';
import { messages as ruItPark } from '../generated/ru-itPark.js';
import { messages as ru } from '../generated/ru-public.js';
import { messages as ruSpaces } from '../generated/ru-publicSpaces.js';
import { createLanguage, type Language } from '../lib/language.tsx';

/** With the texts that pages bring along in the browser. */
const catalogues = {
  az: { ...az, ...azItPark, ...azSpaces },
  en: { ...en, ...enItPark, ...enSpaces },
  ru: { ...ru, ...ruItPark, ...ruSpaces },
};
const languages = new Map<Locale, Language>();

/** The site's three languages, made once per process; nothing in them belongs to a request. */
export function serverLanguage(locale: Locale): Language {
  const known = languages.get(locale) ?? createLanguage(locale, catalogues[locale]);
  languages.set(locale, known);
  return known;
}
