import * as z from 'zod/mini';
import { HOME_COUNTRY } from '../kernel/country.ts';
import { emptyToNull, id } from '../kernel/input.ts';
import type { Localised } from '../kernel/locale.ts';
import type { KernelProblem } from '../kernel/messages.ts';
import { problem, type WhyNot } from '../kernel/problem.ts';
import type { PipelineProblem } from './messages.ts';
import type { StartupState } from './vocabulary.ts';

export const RETURN_NOTE_MAX = 2000;

/** Why a text is returned to its founders. */
export const RETURN_REASONS = [
  'TEXT_UNCLEAR',
  'NOT_A_STARTUP',
  'WRONG_LANGUAGE',
  'OFFENSIVE',
  'DUPLICATE',
  'MISSING_FACTS',
  'CONTACT_IN_TEXT',
  'OTHER',
] as const;
export type ReturnReason = (typeof RETURN_REASONS)[number];

export const returnReasonLabels: Readonly<Record<ReturnReason, Localised>> = {
  TEXT_UNCLEAR: { az: 'Mətn aydın deyil', en: 'The text is not clear', ru: 'Текст непонятен' },
  NOT_A_STARTUP: { az: 'Bu, startap deyil', en: 'This is not a startup', ru: 'Это не стартап' },
  WRONG_LANGUAGE: {
    az: 'Mətn başqa dildədir',
    en: 'The text is in another language',
    ru: 'Текст на другом языке',
  },
  OFFENSIVE: { az: 'Mətndə təhqir var', en: 'The text offends', ru: 'В тексте есть оскорбления' },
  DUPLICATE: { az: 'Bu startap artıq var', en: 'This startup is already here', ru: 'Такой стартап уже есть' },
  MISSING_FACTS: { az: 'Məlumat çatışmır', en: 'Facts are missing', ru: 'Не хватает сведений' },
  CONTACT_IN_TEXT: {
    az: 'Mətndə əlaqə məlumatı var',
    en: 'There are contacts in the text',
    ru: 'В тексте указаны контакты',
  },
  OTHER: { az: 'Başqa səbəb', en: 'Another reason', ru: 'Другая причина' },
};

const optionalNote = z.pipe(
  z.nullish(
    z.string().check(
      z.overwrite((text) => text.normalize('NFC').trim()),
      z.maxLength(RETURN_NOTE_MAX),
    ),
  ),
  z.transform(emptyToNull),
);

export const submitForModerationInput = z.object({ id });
export const approveStartupInput = z.object({ id });
/** For a record and for a changed text alike. */
export const returnInput = z.object({
  id,
  reasons: z.pipe(
    z.array(z.enum(RETURN_REASONS)).check(z.minLength(1), z.maxLength(RETURN_REASONS.length)),
    z.transform((reasons): ReturnReason[] => [...new Set(reasons)]),
  ),
  note: optionalNote,
});

export interface SubmitFacts {
  readonly state: StartupState;
  readonly oneLiner: string | null;
  readonly problem: string | null;
  readonly solution: string | null;
  readonly country: string;
  readonly region: string | null;
}

/** What a record must tell before staff read it: each missing answer at its field. */
export function missingForModeration(facts: Omit<SubmitFacts, 'state'>): readonly string[] {
  const missing = (['oneLiner', 'problem', 'solution'] as const).filter((field) => facts[field] === null);
  const needsRegion = facts.country === HOME_COUNTRY && facts.region === null;
  return needsRegion ? [...missing, 'region'] : missing;
}

export function whyNotSubmit(facts: SubmitFacts): WhyNot<PipelineProblem | KernelProblem> {
  if (facts.state !== 'DRAFT') return [problem('STARTUP_NOT_A_DRAFT')];
  return missingForModeration(facts).map((field) => problem('REQUIRED', { path: [field] }));
}

export interface ModerationFacts {
  readonly state: StartupState;
  /** Founded it, or registered it for somebody else. */
  readonly isActorInvolved: boolean;
}

/** Four eyes: nobody decides about a record of their own. */
export function whyNotModerate(facts: ModerationFacts): WhyNot<PipelineProblem> {
  if (facts.state !== 'PENDING_MODERATION') return [problem('STARTUP_NOT_WAITING')];
  return facts.isActorInvolved ? [problem('MODERATOR_IS_INVOLVED')] : [];
}

/** "Another reason" alone tells the founders nothing. */
export function whyNotWithReasons(reasons: readonly ReturnReason[], note: string | null): WhyNot<PipelineProblem> {
  return reasons.includes('OTHER') && note === null ? [problem('REASON_NEEDS_NOTE', { path: ['note'] })] : [];
}
