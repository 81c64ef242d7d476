import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { whyNotLanding, withdrawLandingInput } from '@aim/domain/residency/landing';
import { allow } from '../../platform/access.ts';
import type { Ctx } from '../../platform/ctx.ts';
import { hint } from '../../platform/live.ts';
import { endCase } from './end-soft-landing.ts';
import type { SoftLandingCase } from './landing.entity.ts';
import { lockLanding } from './landing.queries.ts';

/** The company's own end of it. */
export async function withdrawSoftLanding(ctx: Ctx, raw: unknown): Promise<SoftLandingCase> {
  const { id, reason } = parseInput(withdrawLandingInput, raw);
  const found = await lockLanding(ctx, id);
  allow(ctx, 'softLanding.withdraw', found);
  refuseIf(whyNotLanding('close', found.state));
  hint(ctx, { type: 'softLandingCase', id });
  return endCase(ctx, found, 'close', reason, null);
}
