import type { Ctx } from '../platform/ctx.ts';
import { proposeAct } from './propose-act.ts';
import type { Residency } from './residency.entity.ts';

/** Proposes to revoke; only after the terms of a review, or a suspension, and never under a moratorium. */
export function revokeCertificate(ctx: Ctx, raw: unknown): Promise<Residency> {
  return proposeAct(ctx, 'REVOKE', raw);
}
