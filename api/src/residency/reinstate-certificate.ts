import type { Ctx } from '../platform/ctx.ts';
import { proposeAct } from './propose-act.ts';
import type { Residency } from './residency.entity.ts';

/** Proposes to give status back; after a revocation with a new certificate. */
export function reinstateCertificate(ctx: Ctx, raw: unknown): Promise<Residency> {
  return proposeAct(ctx, 'REINSTATE', raw);
}
