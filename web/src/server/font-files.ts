import manifest from 'virtual:client-manifest';
import type { Locale } from '@aim/domain/kernel/locale';

const WANTED: Readonly<Record<Locale, readonly string[]>> = {
  az: ['inter-latin', 'onest-latin', 'inter-extended'],
  en: ['inter-latin', 'onest-latin'],
  ru: ['inter-cyrillic', 'onest-cyrillic'],
};

/** Font files worth asking for before the style sheet is read. */
export function fontFiles(locale: Locale): readonly string[] {
  return WANTED[locale].flatMap((name) => {
    const key = Object.keys(manifest).find((candidate) => candidate.endsWith(`/${name}.woff2`));
    const file = key === undefined ? undefined : manifest[key]?.file;
    return file === undefined ? [] : [`/${file}`];
  });
}
