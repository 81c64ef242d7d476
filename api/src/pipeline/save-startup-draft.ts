import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { mergeAnswers, saveStartupDraftInput, whyNotKeep } from '@aim/domain/pipeline/draft';
import { giveBrowserSecret } from '../identity/index.ts';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { limitRate } from '../platform/rate-limit.ts';
import { currentDraft } from './drafts.queries.ts';
import { StartupDraft } from './startup-draft.entity.ts';

const SAVES = { name: 'draft.save', limit: 600, windowSeconds: 600 };
const BEGINNINGS = { name: 'draft.begin', limit: 60, windowSeconds: 3600 };
const COOKIE_SECONDS = 60 * 24 * 3600;

/** Keeps what is being typed, field by field, before there is an account; wrong answers too. */
export async function saveStartupDraft(ctx: Ctx, raw: unknown): Promise<StartupDraft> {
  const { answers } = parseInput(saveStartupDraftInput, raw);
  allow(ctx, 'draft.save');
  await limitRate(ctx, SAVES);
  const draft = await currentDraft(ctx, true);
  const merged = mergeAnswers(draft?.answers ?? {}, answers);
  refuseIf(whyNotKeep(merged));
  const personId = ctx.actor.personId;
  if (draft)
    return ctx.em.save(
      Object.assign(draft, { answers: merged, personId, version: draft.version + 1, updatedAt: ctx.now }),
    );
  await limitRate(ctx, BEGINNINGS, ctx.request.address);
  return ctx.em.save(
    ctx.em.create(StartupDraft, {
      tokenHash: giveBrowserSecret(ctx, 'draft', COOKIE_SECONDS),
      personId,
      answers: merged,
      createdAt: ctx.now,
      updatedAt: ctx.now,
    }),
  );
}
