import { fold } from '../kernel/fold.ts';

/** Words of a request that say nothing of room, day or time, folded. */
const PLAIN = new RegExp(
  `^(?:${[
    'a|an|the|in|at|on|for|to|of|and|or|with|this|i|we|my|our|me|us|need|want|would|like|please|find|book|get|is|there|any|can|from',
    've|ile|ucun|bu|bir|mene|bize|men|biz|lazim\\w*|ist[ei]y\\w*|isteyir\\w*|xahis|edirem|edirik|var|bos|tap\\w*|saat\\w*|gun\\w*|da|de|nefer\\w*|ay\\w*',
    'v|vo|na|s|k|i|dlya|mne|nam|nuj\\w+|pojaluysta|xo[ct]\\w+|est|svobodn\\w+|et\\w{1,2}|cas\\w*|den|dnya',
    'free|morning|afternoon|evening|seher\\w*|gunorta\\w*|axsam\\w*|utr\\w+|dnem|vecer\\w*',
  ].join('|')})$`,
);

/** Folded; hyphens between digits become `~` and keep their meaning (dates, spans of time), all others part words. */
export function foldWords(text: string): string {
  return fold(
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/(\d)\s*[-–]\s*(?=\d)/g, '$1~'),
  );
}

/** Words of `text`, as they were written, that are whole among those `left` of it and begin with none of `known` (patterns). */
export function unreadWords(text: string, left: string, known: readonly string[]): readonly string[] {
  const isKnown = new RegExp(known.map((each) => `(?:\\b(?:${each})\\S*)`).join('|'), 'g');
  const unread = new Set(partsOf(left.replace(isKnown, ' ')).filter((word) => !PLAIN.test(word)));
  return text
    .split(/[\s,;!?()«»"“”]+/)
    .map((word) => word.replace(/[.:]+$/, ''))
    .filter((word) => partsOf(foldWords(word)).some((part) => unread.has(part)));
}

function partsOf(folded: string): readonly string[] {
  return folded
    .split(/[\s,;!?()]+/)
    .map((word) => word.replace(/[.:]+$/, ''))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}
