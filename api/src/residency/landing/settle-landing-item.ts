import { isMember } from '@aim/domain/kernel/policy';
import type { LandingItemState } from '@aim/domain/residency/landing';
import type { LandingItem } from '@aim/domain/residency/landing-items';
import type { Ctx } from '../../platform/ctx.ts';
import { emit } from '../../platform/event-log.ts';
import { hint } from '../../platform/live.ts';
import type { SoftLandingCase } from './landing.entity.ts';
import { stepOf } from './landing.queries.ts';

const EVENTS = {
  DONE: 'softLanding.itemCompleted',
  WAIVED: 'softLanding.itemWaived',
  OPEN: 'softLanding.itemReopened',
} as const;

export const isCompany = ({ actor }: Ctx, { organisationId }: SoftLandingCase): boolean =>
  isMember(actor, organisationId);

interface Settled {
  readonly item: LandingItem;
  readonly state: LandingItemState;
  readonly note: string | null;
  readonly fileId?: string | null;
}

/** Writes an item of the checklist together with who settled it. */
export async function settleItem(
  ctx: Ctx,
  found: SoftLandingCase,
  { item, state, note, fileId = null }: Settled,
): Promise<SoftLandingCase> {
  const isOpen = state === 'OPEN';
  await ctx.em.query(
    `update soft_landing_item set state = $3, note = $4, file_id = $5, settled_at = $6, settled_by_id = $7
     where case_id = $1 and item = $2`,
    [found.id, item, state, note, fileId, isOpen ? null : ctx.now, isOpen ? null : ctx.actor.personId],
  );
  const subject = { type: 'softLandingCase', id: found.id } as const;
  await emit(ctx, EVENTS[state], subject, { ...stepOf(found), item });
  hint(ctx, subject);
  return found;
}
