import type { Ctx } from '../platform/ctx.ts';
import { proposeAct } from './propose-act.ts';
import type { Residency } from './residency.entity.ts';

/** Proposes to suspend, after a review and its terms; a second officer agrees, and the certificate is worth nothing until it is reinstated. */
export function suspendCertificate(ctx: Ctx, raw: unknown): Promise<Residency> {
  return proposeAct(ctx, 'SUSPEND', raw);
}
