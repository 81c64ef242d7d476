import type { Locale } from '@aim/domain/kernel/locale';
import { createLanguage, type Language } from './language.tsx';

type Bundle = 'public' | 'workspace';
type Load = () => Promise<{ readonly messages: Readonly<Record<string, unknown>> }>;

const catalogues: Readonly<Record<Bundle, Readonly<Record<Locale, Load>>>> = {
  public: {
    az: () => import('../generated/az-public.js'),
    en: () => import('../generated/en-public.js'),
    ru: () => import('../generated/ru-public.js'),
  },
  workspace: {
    az: () => import('../generated/az-workspace.js'),
    en: () => import('../generated/en-workspace.js'),
    ru: () => import('../generated/ru-workspace.js'),
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
    bundle === 'workspace' ? problemTexts[locale]() : { problems: {} },
  ]);
  return createLanguage(locale, messages, problems);
}
