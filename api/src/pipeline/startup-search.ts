import {
  nearWords,
  readSearch,
  type SearchText,
  SUBSTRING_MIN,
  slipsMost,
  TYPO_MIN,
} from '@aim/domain/pipeline/search';
import type { Ctx } from '../platform/ctx.ts';
import { binder } from '../platform/projection.ts';
import { beginning, containing } from '../platform/search.ts';

/** A search as it is asked of the database: each word as typed, and what was probably meant when nothing contains it. */
export interface StartupSearch extends SearchText {
  readonly meant: ReadonlyMap<string, readonly string[]>;
}

const CANDIDATES = 3000;
/** What `startup_word` may hold: anything else is no slip of a word of it. */
const WORD = /^[\p{L}\p{N}]{1,40}$/u;

/** The words as they were typed; null when there is nothing to search for. */
export function asTyped(text: string): StartupSearch | null {
  const read = readSearch(text);
  return read && { ...read, meant: new Map() };
}

/** Looks up what was meant by words that occur nowhere. What finds something as it was typed need not be looked up: it occurs. */
export async function understand(ctx: Ctx, search: StartupSearch): Promise<StartupSearch> {
  const words = search.words.filter((word) => word.length >= TYPO_MIN && WORD.test(word));
  return words.length === 0 ? search : { ...search, meant: await meantBy(ctx, words) };
}

/** Only words that occur nowhere are guessed at: neighbours by trigram, or with the same first two letters. */
async function meantBy(ctx: Ctx, words: readonly string[]): Promise<Map<string, readonly string[]>> {
  const { bind, values } = binder();
  const candidates = words.map((word) => {
    const near = `w.word % ${bind(word)} or w.word like ${bind(beginning(word.slice(0, 2)))}`;
    return `select ${bind(word)}::text as typed, (select coalesce(array_agg(x.word), '{}') from (
              select word from startup_word w where (${near}) and length(w.word) >= ${bind(word.length - slipsMost(word))}::int limit ${CANDIDATES}) x) as known
     where not exists (select from startup_word k where k.word like ${bind(containing(word))})`;
  });
  const rows = await ctx.db.rows<{ typed: string; known: string[] }>(candidates.join(' union all '), values);
  return new Map(rows.map(({ typed, known }) => [typed, nearWords(typed, known)]));
}

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
  // Without the collation of the order: the index of trigrams answers for words that few names have.
  const hasWord = (bind: Bind) => `s.folded like ${bind(containing(` ${folded}`))}`;
  return [
    isIt,
    (bind) => `${begins(bind)} and not ${isIt(bind)}`,
    (bind) => `${hasWord(bind)} and not ${begins(bind)} and not ${isIt(bind)}`,
    (bind) => `not ${hasWord(bind)} and not ${begins(bind)} and not ${isIt(bind)}`,
  ];
}

/** The first rows in the order of relevance, in one statement: a part is read only as far as those before it left room. */
export function bestSql(search: StartupSearch, columns: string, where: string, limit: number, bind: Bind): string {
  const found = `${where} and ${matches(search, bind)}`;
  const parts = partsOf(search).map(
    (part, place) => `(select ${columns}, ${place} as "_part" from startup s where ${found} and ${part(bind)}
       order by ${RELEVANCE_ORDER.sql}, s.id limit ${limit})`,
  );
  return `select * from (${parts.join(' union all ')}) parts limit ${limit}`;
}

export const RELEVANCE_ORDER = { sql: 's.folded collate "C"', type: 'text', descending: false } as const;
