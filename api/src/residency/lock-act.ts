import { find, lock } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { lockResidency } from './residencies.queries.ts';
import type { Residency } from './residency.entity.ts';
import { ResidencyAct } from './residency-act.entity.ts';

/** The residency is locked before its act, in the order in which every command takes them. */
export async function lockAct(ctx: Ctx, id: string): Promise<{ act: ResidencyAct; residency: Residency }> {
  const { residencyId } = await find(ctx, ResidencyAct, { id });
  const residency = await lockResidency(ctx, residencyId);
  return { residency, act: await lock(ctx, ResidencyAct, { id }) };
}
