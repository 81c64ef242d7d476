import type { Locale } from '@aim/domain/kernel/locale';
import type { Area } from './area.ts';
import { createLanguage, type Language } from './language.tsx';

type Bundle = 'public' | Area;
type Load = () => Promise<{ readonly messages: Readonly<Record<string, unknown>> }>;

const catalogues: Readonly<Record<Bundle, Readonly<Record<Locale, Load>>>> = {
  public: {
    az: () => import('../generated/az-public.js'),
    en: () => import('../generated/en-public.js'),
    ru: () => import('../generated/ru-public.js'),
  },
  app: {
    az: () => import('../generated/az-app.js'),
    en: () => import('../generated/en-app.js'),
    ru: () => import('../generated/ru-app.js'),
  },
  invest: {
    az: () => import('../generated/az-invest.js'),
    en: () => import('../generated/en-invest.js'),
    ru: () => import('../generated/ru-invest.js'),
  },
  staff: {
    az: () => import('../generated/az-staff.js'),
    en: () => import('../generated/en-staff.js'),
    ru: () => import('../generated/ru-staff.js'),
  },
};

const problemTexts: Readonly<Record<Locale, () => Promise<{ readonly problems: Readonly<Record<string, string>> }>>> = {
  az: () => import('../generated/az-problems.js'),
  en: () => import('../generated/en-problems.js'),
  ru: () => import('../generated/ru-problems.js'),
};

/** Loads one language and nothing of the others; public pages leave all checking to the server. */
export async function loadLanguage(locale: Locale, bundle: Bundle): Promise<Language> {
  const [{ messages }, { problems }] = await Promise.all([
    catalogues[bundle][locale](),
    bundle === 'public' ? { problems: {} } : problemTexts[locale](),
  ]);
  return createLanguage(locale, messages, problems);
}
