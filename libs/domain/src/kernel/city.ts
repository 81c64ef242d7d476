import { CITIES } from './cities.ts';
import { fold } from './fold.ts';
import type { Locale } from './locale.ts';

interface City {
  /** As each language writes it, in the order of the table. */
  readonly names: readonly [az: string, en: string, ru: string];
  /** Folded: its names, then other spellings. */
  readonly spellings: readonly string[];
  /** How they begin in a sentence, whatever its cases make of their end. */
  readonly beginnings: readonly string[];
}

/** Of names long enough that their stem is no other word. */
const RUSSIAN_ENDING = /(?<=[а-яё]{4})[ая]$/;

const PLACE_OF: Readonly<Record<Locale, 0 | 1 | 2>> = { az: 0, en: 1, ru: 2 };

const known: readonly City[] = CITIES.map(([az, en, ru, ...others]) => {
  const written = [az, en, ru, ...others];
  return {
    names: [az, en, ru],
    spellings: [...new Set(written.map(fold))],
    beginnings: [...new Set(written.map((name) => fold(name.replace(RUSSIAN_ENDING, ''))))],
  };
});

const bySpelling: ReadonlyMap<string, City> = new Map(
  known.flatMap((city) => city.spellings.map((spelling) => [spelling, city] as const)),
);

/** A city in the words of a language, however it was written; what the table does not know stays as it was typed. */
export function nameCity(city: string, locale: Locale): string {
  return bySpelling.get(fold(city))?.names[PLACE_OF[locale]] ?? city;
}

/** Every spelling of a city, folded: what a search compares the folded column with. */
export function citySpellings(city: string): readonly string[] {
  const folded = fold(city);
  return bySpelling.get(folded)?.spellings ?? [folded];
}

/** What a word of a sentence begins with when it means the city, folded: letters and blanks alone. */
export function cityBeginnings(city: string): readonly string[] {
  const folded = fold(city);
  const own = folded.replace(/[^a-z ]/g, '').trim();
  return bySpelling.get(folded)?.beginnings ?? (own === '' ? [] : [own]);
}

/** Folded spellings of all cities one of whose spellings contains what was typed; none for less than three letters. */
export function citiesSpelledLike(typed: string): readonly string[] {
  const folded = fold(typed);
  if (folded.length < LETTERS_LEAST) return [];
  return known.flatMap(({ spellings }) => (spellings.some((each) => each.includes(folded)) ? spellings : []));
}

const LETTERS_LEAST = 3;
