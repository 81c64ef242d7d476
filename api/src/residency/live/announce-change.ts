import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { announceChangeInput, isShortNotice, noticeEndsOn, whyNotAnnounce } from '@aim/domain/residency/planned-change';
import { allow } from '../../platform/access.ts';
import type { Ctx } from '../../platform/ctx.ts';
import { emit } from '../../platform/event-log.ts';
import { hint } from '../../platform/live.ts';
import { calendar, today } from '../application-clocks.ts';
import { lockResidency } from '../residencies.queries.ts';
import { PlannedChange } from './live.entity.ts';

/** Tells ahead that owners or directors change; the officers of the register learn it at once. */
export async function announceChange(ctx: Ctx, raw: unknown): Promise<PlannedChange> {
  const { id, kind, text, effectiveOn } = parseInput(announceChangeInput, raw);
  const residency = await lockResidency(ctx, id);
  allow(ctx, 'plannedChange.announce', residency);
  const now = today(ctx);
  refuseIf(whyNotAnnounce({ ...residency, effectiveOn, today: now }));
  const noticeEnds = noticeEndsOn(now, calendar);
  const change = await ctx.em.save(
    ctx.em.create(PlannedChange, {
      residencyId: id,
      organisationId: residency.organisationId,
      kind,
      state: 'ANNOUNCED',
      text,
      announcedOn: now,
      announcedAt: ctx.now,
      announcedById: ctx.actor.personId as string,
      effectiveOn,
      noticeEndsOn: noticeEnds,
    }),
  );
  const payload = { ...changeStep(change), isShortNotice: isShortNotice(effectiveOn, noticeEnds) };
  await emit(ctx, 'plannedChange.announced', { type: 'plannedChange', id: change.id }, payload);
  hint(ctx, { type: 'residency', id });
  return change;
}

/** What every event of a change carries. */
export function changeStep({ id, residencyId, organisationId, kind }: PlannedChange) {
  return { changeId: id, residencyId, organisationId, kind };
}
