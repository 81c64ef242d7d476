import { fold } from '../kernel/fold.ts';
import { REFERENCE_ALPHABET, REFERENCE_LENGTH } from './startup.ts';

/** More words than these say nothing more, and each costs a look at the index. */
export const SEARCH_WORDS_MAX = 6;
/** Longer text is no search. */
export const SEARCH_TEXT_MAX = 100;
/** Trigrams need three letters; shorter words match where a word begins. */
export const SUBSTRING_MIN = 3;
/** Shorter words have too many neighbours to guess which was meant. */
export const TYPO_MIN = 4;
const TWO_TYPOS_FROM = 7;
const NEAR_MAX = 5;

export interface SearchText {
  /** The whole text, folded: names that begin with it come first. */
  readonly folded: string;
  readonly words: readonly string[];
  /** The text read as a reference, whatever its dashes and capitals; null when it is none. */
  readonly reference: string | null;
}

const REFERENCE = new RegExp(`^(?:st ?)?([${REFERENCE_ALPHABET.toLowerCase()}]{${REFERENCE_LENGTH}})$`);

/** What somebody typed into a search box; null when it is nothing. */
export function readSearch(text: string): SearchText | null {
  const folded = fold(text.slice(0, SEARCH_TEXT_MAX));
  if (folded === '') return null;
  const words = [...new Set(folded.split(' '))].slice(0, SEARCH_WORDS_MAX);
  const code = REFERENCE.exec(folded)?.[1];
  return { folded, words, reference: code === undefined ? null : `ST-${code.toUpperCase()}` };
}

/** How many slips are forgiven in a word: one in a short word, two in a long one. */
export function slipsMost(typed: string): number {
  return typed.length >= TWO_TYPOS_FROM ? 2 : 1;
}

/** Words that were probably meant, nearest first: one slip of the finger in a short word, two in a long one. The end may be missing yet. */
export function nearWords(typed: string, known: readonly string[]): readonly string[] {
  if (typed.length < TYPO_MIN) return [];
  const most = slipsMost(typed);
  return known
    .filter((word) => word.length >= typed.length - most)
    .map((word) => ({ word, slips: slipsTo(typed, word) }))
    .filter(({ slips }) => slips <= most)
    .sort(
      (one, other) =>
        one.slips - other.slips || one.word.length - other.word.length || (one.word < other.word ? -1 : 1),
    )
    .slice(0, NEAR_MAX)
    .map(({ word }) => word);
}

/**
 * The fewest slips (a letter wrong, missing, too many, or two letters swapped) that lead from the typed text to a beginning of the
 * word: optimal string alignment, least over all beginnings.
 */
export function slipsTo(typed: string, word: string): number {
  let before: number[] = [];
  let row = Array.from({ length: word.length + 1 }, (_, index) => index);
  for (let i = 1; i <= typed.length; i++) {
    const next = [i];
    for (let j = 1; j <= word.length; j++) {
      const same = typed[i - 1] === word[j - 1];
      let least = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1])
        least = Math.min(least, at(before, j - 2) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return Math.min(...row);
}

const at = (row: readonly number[], index: number): number => row[index] as number;
