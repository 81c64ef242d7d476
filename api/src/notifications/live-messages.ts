import { MEMBER_ROLES } from '@aim/domain/kernel/policy';
import type { Ctx } from '../platform/ctx.ts';
import { dayInWords } from '../platform/day-in-words.ts';
import type { LoggedEvent } from '../platform/event-log.ts';
import { PlannedChange, Residency, ResidencyPaper } from '../residency/index.ts';
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

async function paperOf(ctx: Ctx, paperId: string) {
  const paper = await ctx.em.findOneByOrFail(ResidencyPaper, { id: paperId });
  const { holderName } = await ctx.em.findOneByOrFail(Residency, { id: paper.residencyId });
  return { ...paper, organisation: holderName, paperKind: paper.kind };
}

/** Who prepares it, and then who may issue it. */
export const tellOfficersThat =
  (kind: 'PAPER_REQUESTED' | 'PAPER_PREPARED') =>
  async (ctx: Ctx, event: LoggedEvent<'residencyPaper.requested' | 'residencyPaper.prepared'>): Promise<void> => {
    const { paperId, residencyId, organisationId } = event.payload;
    const { organisation, paperKind, state, preparedById } = await paperOf(ctx, paperId);
    const officers = await staffWho(ctx, 'residencyPaper.prepare', { kind: paperKind, state, organisationId });
    const told = kind === 'PAPER_REQUESTED' ? officers : officers.filter((id) => id !== preparedById);
    await notify(ctx, event, told, {
      kind,
      params: () => ({ organisation, paperKind }),
      href: `/staff/residents/${residencyId}`,
    });
  };

export async function tellOfPaper(
  ctx: Ctx,
  event: LoggedEvent<'residencyPaper.issued' | 'residencyPaper.refused'>,
): Promise<void> {
  const { paperId, residencyId, organisationId } = event.payload;
  const { organisation, paperKind, number, reasons } = await paperOf(ctx, paperId);
  const href = `/app/residency/between-reports/${residencyId}`;
  const members = await membersOf(ctx, organisationId, MEMBER_ROLES);
  if (number === null)
    await notify(ctx, event, members, {
      kind: 'PAPER_REFUSED',
      params: () => ({ organisation, paperKind, reasons: reasons ?? '—' }),
      href,
    });
  else
    await notify(ctx, event, members, {
      kind: 'PAPER_ISSUED',
      params: () => ({ organisation, paperKind, number }),
      href,
    });
}
