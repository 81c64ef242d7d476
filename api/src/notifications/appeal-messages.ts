import { MEMBER_ROLES } from '@aim/domain/kernel/policy';
import { Organisation } from '../organisations/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import { dayInWords } from '../platform/day-in-words.ts';
import type { LoggedEvent } from '../platform/event-log.ts';
import { involvedIn, ResidencyAppeal } from '../residency/index.ts';
import { notify } from './notify.ts';
import { membersOf, staffWho } from './recipients.queries.ts';

interface Step {
  readonly applicationId: string | null;
  readonly residencyId: string | null;
}
const staffHref = ({ applicationId, residencyId }: Step): string =>
  applicationId === null ? `/staff/residents/${residencyId}` : `/staff/residency/applications/${applicationId}`;

/** Those who may answer: who took part in the decision may not, and is told only where nobody else is left to find somebody. */
async function answerersOf(ctx: Ctx, appeal: ResidencyAppeal): Promise<string[]> {
  const { organisationId } = appeal;
  const officers = await staffWho(ctx, 'appeal.decide', { state: 'FILED', organisationId });
  const involved = await involvedIn(ctx, appeal);
  const others = officers.filter((id) => !involved.includes(id));
  return others.length === 0 ? officers : others;
}

export async function tellOfAppeal(ctx: Ctx, event: LoggedEvent<'residencyAppeal.filed'>): Promise<void> {
  const { organisationId, appealId } = event.payload;
  const { name: company } = await ctx.em.findOneByOrFail(Organisation, { id: organisationId });
  const appeal = await ctx.em.findOneByOrFail(ResidencyAppeal, { id: appealId });
  await notify(ctx, event, await answerersOf(ctx, appeal), {
    kind: 'APPEAL_FILED',
    params: () => ({ company }),
    href: staffHref(event.payload),
  });
}

/** Those who may answer, before the last day to do so; what was answered meanwhile is not recalled. */
export async function tellOfDueAppeal(ctx: Ctx, event: LoggedEvent<'residencyAppeal.dueNeared'>): Promise<void> {
  const { organisationId, appealId } = event.payload;
  const { name: company } = await ctx.em.findOneByOrFail(Organisation, { id: organisationId });
  const appeal = await ctx.em.findOneByOrFail(ResidencyAppeal, { id: appealId });
  const { state, dueOn } = appeal;
  if (state !== 'FILED' || dueOn === null) return;
  await notify(ctx, event, await answerersOf(ctx, appeal), {
    kind: 'APPEAL_DUE',
    params: (locale) => ({ company, dueOn: dayInWords(dueOn, locale) }),
    href: staffHref(event.payload),
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
