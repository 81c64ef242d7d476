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

/** Texts that come with their pages. */
export type TextPart =
  | 'pipeline'
  | 'startups'
  | 'residency'
  | 'applications'
  | 'itPark'
  | 'publicSpaces'
  | 'spaces'
  | 'desk';

const parts: Readonly<Record<TextPart, Readonly<Record<Locale, Load>>>> = {
  pipeline: {
    az: () => import('../generated/az-pipeline.js'),
    en: () => import('../generated/en-pipeline.js'),
    ru: () => import('../generated/ru-pipeline.js'),
  },
  residency: {
    az: () => import('../generated/az-residency.js'),
    en: () => import('../generated/en-residency.js'),
    ru: () => import('../generated/ru-residency.js'),
  },
  applications: {
    az: () => import('../generated/az-applications.js'),
    en: () => import('../generated/en-applications.js'),
    ru: () => import('../generated/ru-applications.js'),
  },
  startups: {
    az: () => import('../generated/az-startups.js'),
    en: () => import('../generated/en-startups.js'),
    ru: () => import('../generated/ru-startups.js'),
  },
  itPark: {
    az: () => import('../generated/az-itPark.js'),
    en: () => import('../generated/en-itPark.js'),
    ru: () => import('../generated/ru-itPark.js'),
  },
  spaces: {
    az: () => import('../generated/az-spaces.js'),
    en: () => import('../generated/en-spaces.js'),
    ru: () => import('../generated/ru-spaces.js'),
  },
  desk: {
    az: () => import('../generated/az-desk.js'),
    en: () => import('../generated/en-desk.js'),
    ru: () => import('../generated/ru-desk.js'),
  },
  publicSpaces: {
    az: () => import('../generated/az-publicSpaces.js'),
    en: () => import('../generated/en-publicSpaces.js'),
    ru: () => import('../generated/ru-publicSpaces.js'),
  },
};

const problemTexts: Readonly<Record<Locale, () => Promise<{ readonly problems: Readonly<Record<string, string>> }>>> = {
  az: () => import('../generated/az-problems.js'),
  en: () => import('../generated/en-problems.js'),
  ru: () => import('../generated/ru-problems.js'),
};

/** The language of the browser's page, and the parts that its pages have asked for. */
const open: { language: Language | null; readonly parts: Set<TextPart> } = { language: null, parts: new Set() };

/** Loads one language and nothing of the others; public pages leave all checking to the server. */
export async function loadLanguage(locale: Locale, bundle: Bundle): Promise<Language> {
  const wanted = [catalogues[bundle][locale], ...[...open.parts].map((part) => parts[part][locale])];
  const loaded = await Promise.all(wanted.map((load) => load()));
  const messages = Object.assign({}, ...loaded.map((one) => one.messages)) as Readonly<Record<string, unknown>>;
  const language = createLanguage(locale, messages, async () => (await problemTexts[locale]()).problems);
  open.language = language;
  return language;
}

/** Brings the texts of a group of pages before the first of them is drawn; another language brings them again. */
export async function loadTexts(part: TextPart): Promise<void> {
  const { language } = open;
  if (language === null || open.parts.has(part)) return;
  const { messages } = await parts[part][language.locale]();
  language.i18n.load(language.locale, messages as never);
  open.parts.add(part);
}
