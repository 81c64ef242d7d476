import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { waiveLandingItemInput, whyNotWaive } from '@aim/domain/residency/landing';
import { allow } from '../../platform/access.ts';
import type { Ctx } from '../../platform/ctx.ts';
import type { SoftLandingCase } from './landing.entity.ts';
import { itemNow, lockLanding } from './landing.queries.ts';
import { settleItem } from './settle-landing-item.ts';

/** What this company does not need; the reason stays with the item. */
export async function waiveLandingItem(ctx: Ctx, raw: unknown): Promise<SoftLandingCase> {
  const { id, item, reason } = parseInput(waiveLandingItemInput, raw);
  const found = await lockLanding(ctx, id);
  allow(ctx, 'softLanding.waive', found);
  refuseIf(whyNotWaive(found.state, (await itemNow(ctx, id, item)).state));
  return settleItem(ctx, found, { item, state: 'WAIVED', note: reason });
}
