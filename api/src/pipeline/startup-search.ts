import { nearWords, readSearch, type SearchText, SUBSTRING_MIN, TYPO_MIN } from '@aim/domain/pipeline/search';
import type { Ctx } from '../platform/ctx.ts';
import { beginning, containing } from '../platform/search.ts';

/** A search as it is asked of the database: each word as typed, and what was probably meant when nothing contains it. */
export interface StartupSearch extends SearchText {
  readonly meant: ReadonlyMap<string, readonly string[]>;
}

const CANDIDATES = 3000;

/** Reads the text and looks the words up; null when there is nothing to search for. */
export async function understand(ctx: Ctx, text: string): Promise<StartupSearch | null> {
  const read = readSearch(text);
  if (!read) return null;
  const long = read.words.filter((word) => word.length >= TYPO_MIN);
  return { ...read, meant: long.length === 0 ? new Map() : await meantBy(ctx, long) };
}

/** Only words that occur nowhere are guessed at: neighbours by trigram, or with the same first two letters. */
async function meantBy(ctx: Ctx, words: readonly string[]): Promise<Map<string, readonly string[]>> {
  const rows = await ctx.db.rows<{ typed: string; known: string[] }>(
    `select typed, (select coalesce(array_agg(x.word), '{}') from (
              select word from startup_word w where w.word % typed or w.word like ${escaped('left(typed, 2)')} || '%' limit ${CANDIDATES}) x) as known
     from unnest($1::text[]) typed
     where not exists (select from startup_word k where k.word like '%' || ${escaped('typed')} || '%')`,
    [words],
  );
  return new Map(rows.map(({ typed, known }) => [typed, nearWords(typed, known)]));
}

const escaped = (sql: string): string => String.raw`regexp_replace(${sql}, '([\\%_])', '\\\1', 'g')`;

type Bind = (value: unknown) => string;

/** What matches: every word occurs, as typed or as meant; or the reference is the one. */
export function matches(search: StartupSearch, bind: Bind): string {
  const words = search.words.map((word) => anyOf(word, search.meant.get(word) ?? [], bind)).join(' and ');
  return search.reference === null ? `(${words})` : `(${words} or s.reference = ${bind(search.reference)})`;
}

function anyOf(typed: string, meant: readonly string[], bind: Bind): string {
  const patterns =
    typed.length < SUBSTRING_MIN
      ? [beginning(typed), containing(` ${typed}`)]
      : [typed, ...meant].map((word) => containing(word));
  const conditions = patterns.map((pattern) => `s.searched like ${bind(pattern)}`);
  return conditions.length === 1 ? (conditions[0] as string) : `(${conditions.join(' or ')})`;
}

/**
 * The order of relevance, part by part: it is the one, its name begins with the text, a word of its name does, the rest. Within a
 * part names decide: that order the index has, so a common word costs no more than a rare one.
 */
export function partsOf({ folded, reference }: StartupSearch): ((bind: Bind) => string)[] {
  const name = RELEVANCE_ORDER.sql;
  const isIt = (bind: Bind) =>
    `(${name} = ${bind(folded)}${reference === null ? '' : ` or s.reference = ${bind(reference)}`})`;
  const begins = (bind: Bind) => `${name} like ${bind(beginning(folded))}`;
  const hasWord = (bind: Bind) => `${name} like ${bind(containing(` ${folded}`))}`;
  return [
    isIt,
    (bind) => `${begins(bind)} and not ${isIt(bind)}`,
    (bind) => `${hasWord(bind)} and not ${begins(bind)} and not ${isIt(bind)}`,
    (bind) => `not ${hasWord(bind)} and not ${begins(bind)} and not ${isIt(bind)}`,
  ];
}

export const RELEVANCE_ORDER = { sql: 's.folded collate "C"', type: 'text', descending: false } as const;
