import { parseInput, problem, refuseIf } from '@aim/domain/kernel/problem';
import { completeLandingItemInput, whyNotComplete } from '@aim/domain/residency/landing';
import { File } from '../../documents/index.ts';
import { allow } from '../../platform/access.ts';
import type { Ctx } from '../../platform/ctx.ts';
import type { SoftLandingCase } from './landing.entity.ts';
import { itemNow, lockLanding } from './landing.queries.ts';
import { isCompany, settleItem } from './settle-landing-item.ts';

/** One point of the checklist is done: by the company with its paper, or by the officer. */
export async function completeLandingItem(ctx: Ctx, raw: unknown): Promise<SoftLandingCase> {
  const { id, item, fileId, note } = parseInput(completeLandingItemInput, raw);
  const found = await lockLanding(ctx, id);
  allow(ctx, 'softLanding.complete', found);
  const { state: itemState } = await itemNow(ctx, id, item);
  const isOurs =
    fileId !== null && (await ctx.em.existsBy(File, { id: fileId, subjectType: 'softLandingCase', subjectId: id }));
  refuseIf(whyNotComplete({ state: found.state, itemState, item, isCompany: isCompany(ctx, found), hasFile: isOurs }));
  refuseIf(fileId === null || isOurs ? [] : [problem('LANDING_ITEM_NEEDS_FILE', { path: ['fileId'] })]);
  return settleItem(ctx, found, { item, state: 'DONE', note, fileId });
}
