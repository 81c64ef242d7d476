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

/** Loads one language and nothing of the others. */
export async function loadLanguage(locale: Locale, bundle: Bundle): Promise<Language> {
  const { messages } = await catalogues[bundle][locale]();
  return createLanguage(locale, messages);
}
