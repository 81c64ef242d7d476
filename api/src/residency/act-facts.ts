import type { ActFacts } from '@aim/domain/residency/residency-act';
import { heardUntil } from '@aim/domain/residency/review';
import { isMoratorium } from '@aim/domain/residency/suspension-clock';
import type { Ctx } from '../platform/ctx.ts';
import { today } from './application-clocks.ts';
import { hasOpenAct, moratoria } from './residencies.queries.ts';
import type { Residency } from './residency.entity.ts';
import { reviewOf } from './review.queries.ts';

/** What every decision about a residency is measured by today. */
export async function actFacts(
  ctx: Ctx,
  { id, state }: Pick<Residency, 'id' | 'state'>,
): Promise<Omit<ActFacts, 'kind' | 'ground' | 'effectiveOn'>> {
  const review = state === 'UNDER_REVIEW' ? await reviewOf(ctx, id) : null;
  return {
    state,
    today: today(ctx),
    hasOpenAct: await hasOpenAct(ctx, id),
    isMoratorium: isMoratorium(await moratoria(ctx), today(ctx)),
    heardUntil: review && heardUntil(review),
  };
}
