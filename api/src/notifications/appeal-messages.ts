import { MEMBER_ROLES } from '@aim/domain/kernel/policy';
import { Organisation } from '../organisations/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import type { LoggedEvent } from '../platform/event-log.ts';
import { ResidencyAppeal } from '../residency/index.ts';
import { notify } from './notify.ts';
import { membersOf, staffWho } from './recipients.queries.ts';

export async function tellOfAppeal(ctx: Ctx, event: LoggedEvent<'residencyAppeal.filed'>): Promise<void> {
  const { organisationId, applicationId, residencyId } = event.payload;
  const { name: company } = await ctx.em.findOneByOrFail(Organisation, { id: organisationId });
  await notify(ctx, event, await staffWho(ctx, 'appeal.decide', { state: 'FILED', organisationId }), {
    kind: 'APPEAL_FILED',
    params: () => ({ company }),
    href: applicationId === null ? `/staff/residents/${residencyId}` : `/staff/residency/applications/${applicationId}`,
  });
}

export async function tellOfAppealAnswer(
  ctx: Ctx,
  event: LoggedEvent<'residencyAppeal.upheld' | 'residencyAppeal.overturned'>,
): Promise<void> {
  const { organisationId, applicationId, appealId } = event.payload;
  const { name: company } = await ctx.em.findOneByOrFail(Organisation, { id: organisationId });
  const { reasons, state } = await ctx.em.findOneByOrFail(ResidencyAppeal, { id: appealId });
  await notify(ctx, event, await membersOf(ctx, organisationId, MEMBER_ROLES), {
    kind: state === 'UPHELD' ? 'APPEAL_UPHELD' : 'APPEAL_OVERTURNED',
    params: () => ({ company, reasons: reasons ?? '—' }),
    href: applicationId === null ? '/app/residency' : `/app/residency/${applicationId}`,
  });
}
