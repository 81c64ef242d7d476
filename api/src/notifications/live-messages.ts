import { MEMBER_ROLES } from '@aim/domain/kernel/policy';
import type { Ctx } from '../platform/ctx.ts';
import { dayInWords } from '../platform/day-in-words.ts';
import type { LoggedEvent } from '../platform/event-log.ts';
import { PlannedChange, Residency } from '../residency/index.ts';
import { notify } from './notify.ts';
import { membersOf, staffWho } from './recipients.queries.ts';

async function changeOf(ctx: Ctx, changeId: string) {
  const { kind, effectiveOn, residencyId } = await ctx.em.findOneByOrFail(PlannedChange, { id: changeId });
  const { holderName, state } = await ctx.em.findOneByOrFail(Residency, { id: residencyId });
  return { kind, effectiveOn, holderName, state };
}

/** Officers who keep the register true. */
export async function tellOfChange(ctx: Ctx, event: LoggedEvent<'plannedChange.announced'>): Promise<void> {
  const { changeId, residencyId, organisationId } = event.payload;
  const { kind, effectiveOn, holderName, state } = await changeOf(ctx, changeId);
  await notify(ctx, event, await staffWho(ctx, 'residency.openReview', { state, organisationId }), {
    kind: 'CHANGE_ANNOUNCED',
    params: (locale) => ({
      organisation: holderName,
      changeKind: kind,
      effectiveOn: dayInWords(effectiveOn, locale),
    }),
    href: `/staff/residents/${residencyId}`,
  });
}

/** The resident says whether it took place. */
export async function askAboutChange(ctx: Ctx, event: LoggedEvent<'plannedChange.fellDue'>): Promise<void> {
  const { changeId, residencyId, organisationId } = event.payload;
  const { kind, effectiveOn, holderName } = await changeOf(ctx, changeId);
  await notify(ctx, event, await membersOf(ctx, organisationId, MEMBER_ROLES), {
    kind: 'CHANGE_TO_CONFIRM',
    params: (locale) => ({
      organisation: holderName,
      changeKind: kind,
      effectiveOn: dayInWords(effectiveOn, locale),
    }),
    href: `/app/residency/between-reports/${residencyId}`,
  });
}
