import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { reopenLandingItemInput, whyNotReopenItem } from '@aim/domain/residency/landing';
import { allow } from '../../platform/access.ts';
import type { Ctx } from '../../platform/ctx.ts';
import type { SoftLandingCase } from './landing.entity.ts';
import { itemNow, lockLanding } from './landing.queries.ts';
import { settleItem } from './settle-landing-item.ts';

/** What was shown is not enough: the item is open again, and the company reads why. */
export async function reopenLandingItem(ctx: Ctx, raw: unknown): Promise<SoftLandingCase> {
  const { id, item, reason } = parseInput(reopenLandingItemInput, raw);
  const found = await lockLanding(ctx, id);
  allow(ctx, 'softLanding.reopen', found);
  refuseIf(whyNotReopenItem(found.state, (await itemNow(ctx, id, item)).state));
  return settleItem(ctx, found, { item, state: 'OPEN', note: reason });
}
