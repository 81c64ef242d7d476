import type { Ctx } from '../platform/ctx.ts';
import { proposeAct } from './propose-act.ts';
import type { Residency } from './residency.entity.ts';

/** The resident is asked to explain; nothing is taken away meanwhile. */
export function openReview(ctx: Ctx, raw: unknown): Promise<Residency> {
  return proposeAct(ctx, 'OPEN_REVIEW', raw);
}
