import * as z from 'zod/mini';
import { DAY } from '../kernel/instant.ts';
import { problem, type WhyNot } from '../kernel/problem.ts';
import type { PipelineProblem } from './messages.ts';
import { STARTUP_FACTS } from './startup-facts.ts';

/** An idea is typed before anybody signs in; kept so long after the last keystroke. */
export const DRAFT_LIFETIME = 30 * DAY;
export const DRAFT_TEXT_MAX = 6000;
export const DRAFT_SIZE_MAX = 20_000;

/** What a draft may hold: the answers of the registration, right or wrong. */
export const DRAFT_FIELDS = [
  ...STARTUP_FACTS,
  'organisationId',
  // How the company is told: none, one of the person's own, or by its number, which is looked up after signing in.
  'company',
  'tin',
  'isNotDuplicate',
] as const;
export type DraftField = (typeof DRAFT_FIELDS)[number];
export type DraftAnswer = string | number | boolean | null | readonly string[];
export type DraftAnswers = Partial<Record<DraftField, DraftAnswer>>;

const answer = z.union([
  z.string().check(z.maxLength(DRAFT_TEXT_MAX)),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.string().check(z.maxLength(200))).check(z.maxLength(50)),
]);

/** `version` is what the page last saw: it orders nothing, the answer shows what another tab saved meanwhile. */
export const saveStartupDraftInput = z.object({
  answers: z.object(
    Object.fromEntries(DRAFT_FIELDS.map((field) => [field, z.optional(answer)])) as Record<
      DraftField,
      z.ZodMiniOptional<typeof answer>
    >,
  ),
  version: z.nullish(z.int()),
});

/** Field by field: what is not said stays, null forgets an answer. */
export function mergeAnswers(kept: DraftAnswers, given: DraftAnswers): DraftAnswers {
  const merged = Object.entries({ ...kept, ...given }).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(merged);
}

export function whyNotKeep(answers: DraftAnswers): WhyNot<PipelineProblem> {
  return JSON.stringify(answers).length > DRAFT_SIZE_MAX
    ? [problem('DRAFT_TOO_BIG', { path: ['answers'], params: { maximum: DRAFT_SIZE_MAX } })]
    : [];
}
