/** The product's languages; `az` is the authoring language. */
export const LOCALES = ['az', 'en', 'ru'] as const;
export type Locale = (typeof LOCALES)[number];

/** One text in every language: a missing one does not compile. */
export type Localised = Readonly<Record<Locale, string>>;
