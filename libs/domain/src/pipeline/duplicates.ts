import * as z from 'zod/mini';
import { fold } from '../kernel/fold.ts';
import { emptyToNull, id } from '../kernel/input.ts';
import { rowFor } from '../kernel/machine.ts';
import { problem, type WhyNot } from '../kernel/problem.ts';
import type { PipelineProblem } from './messages.ts';
import { startupMachine } from './startup.ts';
import type { StartupState } from './vocabulary.ts';

export const DUPLICATE_REASONS = ['SAME_TIN', 'SAME_WEBSITE', 'SIMILAR_NAME', 'SHARED_FOUNDER'] as const;
export type DuplicateReason = (typeof DUPLICATE_REASONS)[number];

/** Below, two names have a few letters in common and nothing more. */
export const SIMILAR_FROM = 0.3;
/** From this score on a pair is worth a look. */
export const DUPLICATE_FROM = 35;
/** From this score on a founder is asked before a second record begins. */
export const ASK_FROM = 70;

/** Words that say what kind of company it is, not which. */
const LEGAL_WORDS = new Set(
  'mmc asc qsc sc llc ltd limited inc corp gmbh ooo oao zao ao az startup startap mehdud mesuliyyetli cemiyyeti'.split(
    ' ',
  ),
);
/** Sites where many startups have their page. */
const SHARED_SITES =
  /(^|\.)(facebook|instagram|linkedin|twitter|x|youtube|t|tiktok|github|gitlab|wixsite|wordpress|blogspot|notion|google|apple)\.(com|me|io|site)$/;

/** What two names are compared by: folded, without signs and legal form. */
export function comparableName(name: string): string {
  const words = fold(name)
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .split(' ')
    .filter((word) => word !== '');
  const telling = words.filter((word) => !LEGAL_WORDS.has(word));
  return (telling.length > 0 ? telling : words).join(' ');
}

function trigrams(text: string): Set<string> {
  const found = new Set<string>();
  for (const word of text.split(' ').filter(Boolean)) {
    const padded = `  ${word} `;
    for (let at = 0; at + 3 <= padded.length; at++) found.add(padded.slice(at, at + 3));
  }
  return found;
}

/** As the database's similarity(): shared trigrams over all trigrams, 0 to 1. */
export function similarity(one: string, other: string): number {
  const [a, b] = [trigrams(one), trigrams(other)];
  const shared = [...a].filter((each) => b.has(each)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

export interface PairFacts {
  readonly names: readonly [string, string];
  readonly sites: readonly [string | null, string | null];
  readonly tins: readonly [string | null, string | null];
  readonly hasSharedFounder: boolean;
}

export interface DuplicateScore {
  /** 0 to 100. */
  readonly score: number;
  readonly reasons: readonly DuplicateReason[];
}

/** How likely two records are one startup: each sign leaves less room for doubt, none decides alone. */
export function scorePair({ names, sites, tins, hasSharedFounder }: PairFacts): DuplicateScore {
  const likeness = similarity(comparableName(names[0]), comparableName(names[1]));
  const signs: [DuplicateReason, number][] = [];
  if (tins[0] !== null && tins[0] === tins[1]) signs.push(['SAME_TIN', 60]);
  if (sites[0] !== null && sites[0] === sites[1] && !SHARED_SITES.test(sites[0])) signs.push(['SAME_WEBSITE', 75]);
  if (likeness >= SIMILAR_FROM) signs.push(['SIMILAR_NAME', Math.round(75 * likeness)]);
  if (hasSharedFounder) signs.push(['SHARED_FOUNDER', 25]);
  const doubt = signs.reduce((left, [, weight]) => left * (1 - weight / 100), 1);
  return { score: Math.round(100 * (1 - doubt)), reasons: signs.map(([reason]) => reason) };
}

/** The address without scheme, www and path; twin of the column `site`. */
export function siteOf(website: string | null): string | null {
  if (website === null) return null;
  return website.replace(/^https?:\/\/(?:www\.)?([^/?#:]+).*$/i, '$1').toLowerCase();
}

export const mergeStartupsInput = z.object({
  keepId: id,
  mergeId: id,
  note: z.pipe(
    z.nullish(
      z.string().check(
        z.overwrite((text) => text.normalize('NFC').trim()),
        z.maxLength(1000),
      ),
    ),
    z.transform(emptyToNull),
  ),
});

export interface MergeFacts {
  readonly isSame: boolean;
  readonly keptState: StartupState;
  readonly mergedState: StartupState;
  /** Founded one of the two. */
  readonly isActorInvolved: boolean;
}

export function whyNotMerge(facts: MergeFacts): WhyNot<PipelineProblem> {
  if (facts.isSame) return [problem('MERGE_NEEDS_TWO', { path: ['mergeId'] })];
  if (facts.keptState === 'MERGED') return [problem('STARTUP_MERGED', { path: ['keepId'] })];
  if (rowFor(startupMachine, facts.mergedState, 'merge') === null)
    return [problem('STARTUP_NOT_MERGEABLE', { path: ['mergeId'] })];
  return facts.isActorInvolved ? [problem('MODERATOR_IS_INVOLVED')] : [];
}
