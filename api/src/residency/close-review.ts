import type { Ctx } from '../platform/ctx.ts';
import { proposeAct } from './propose-act.ts';
import type { Residency } from './residency.entity.ts';

/** The explanation was accepted or the breach cured. */
export function closeReview(ctx: Ctx, raw: unknown): Promise<Residency> {
  return proposeAct(ctx, 'CLOSE_REVIEW', raw);
}
