import { renewalStart } from '@aim/domain/residency/certificate-issue';
import { Person } from '../identity/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import { dayInWords } from '../platform/day-in-words.ts';
import type { LoggedEvent } from '../platform/event-log.ts';
import { Residency, ResidencyAct } from '../residency/index.ts';
import { notify } from './notify.ts';
import { membersOf, staffWho } from './recipients.queries.ts';

const EVERYBODY = ['ADMIN', 'MEMBER'];
const HREF = '/app/residency';

export async function tellResidentOfCertificate(ctx: Ctx, event: LoggedEvent<'certificate.issued'>): Promise<void> {
  const { organisationId, residencyId, number } = event.payload;
  const { holderName } = await ctx.em.findOneByOrFail(Residency, { id: residencyId });
  await notify(ctx, event, await membersOf(ctx, organisationId, EVERYBODY), {
    kind: 'CERTIFICATE_ISSUED',
    params: () => ({ organisation: holderName, number }),
    href: HREF,
  });
}

type Changed =
  | 'certificate.suspended'
  | 'certificate.reinstated'
  | 'certificate.revoked'
  | 'residency.reviewOpened'
  | 'residency.reviewClosed'
  | 'residency.withdrawn'
  | 'residency.expired';

/** Whatever happens to a residency, its members learn it with the ground and where the reasons are. */
export async function tellResidentOfChange(ctx: Ctx, event: LoggedEvent<Changed>): Promise<void> {
  const { organisationId, residencyId, actId, ground } = event.payload;
  const { holderName } = await ctx.em.findOneByOrFail(Residency, { id: residencyId });
  const { kind, effectiveOn } = await ctx.em.findOneByOrFail(ResidencyAct, { id: actId });
  await notify(ctx, event, await membersOf(ctx, organisationId, EVERYBODY), {
    kind: 'RESIDENCY_CHANGED',
    params: (locale) => ({
      organisation: holderName,
      residencyAct: kind,
      ground,
      effectiveOn: dayInWords(effectiveOn, locale),
    }),
    href: HREF,
  });
}

export async function tellOfNearTerm(ctx: Ctx, event: LoggedEvent<'residency.termNeared'>): Promise<void> {
  const { organisationId, residencyId } = event.payload;
  const { holderName, endsOn } = await ctx.em.findOneByOrFail(Residency, { id: residencyId });
  await notify(ctx, event, await membersOf(ctx, organisationId, EVERYBODY), {
    kind: 'RESIDENCY_ENDING',
    params: (locale) => ({ organisation: holderName, endsOn: dayInWords(endsOn as string, locale) }),
    href: HREF,
  });
}

/** What was granted ahead of time begins by itself: the resident learns when, and that nothing is left to do. */
export async function tellOfRenewal(ctx: Ctx, event: LoggedEvent<'residency.renewalPrepared'>): Promise<void> {
  const { organisationId, residencyId } = event.payload;
  const { holderName, endsOn } = await ctx.em.findOneByOrFail(Residency, { id: residencyId });
  const last = endsOn as string;
  await notify(ctx, event, await membersOf(ctx, organisationId, EVERYBODY), {
    kind: 'RENEWAL_PREPARED',
    params: (locale) => ({
      organisation: holderName,
      startsOn: dayInWords(renewalStart(last), locale),
      endsOn: dayInWords(last, locale),
    }),
    href: HREF,
  });
}

/** Officers who decide on the review. */
export async function tellOfExplanation(ctx: Ctx, event: LoggedEvent<'residency.explained'>): Promise<void> {
  const { residencyId, organisationId } = event.payload;
  const { holderName, state } = await ctx.em.findOneByOrFail(Residency, { id: residencyId });
  await notify(ctx, event, await staffWho(ctx, 'residency.closeReview', { state, organisationId }), {
    kind: 'RESIDENT_EXPLAINED',
    params: () => ({ organisation: holderName }),
    href: `/staff/residents/${residencyId}`,
  });
}

/** Those who may agree to it; what needs no second officer is announced to nobody. */
export async function tellSecondOfficer(ctx: Ctx, event: LoggedEvent<'residencyAct.proposed'>): Promise<void> {
  const { residencyId, actId, kind } = event.payload;
  const act = await ctx.em.findOneByOrFail(ResidencyAct, { id: actId });
  if (act.state !== 'PROPOSED') return;
  const residency = await ctx.em.findOneByOrFail(Residency, { id: residencyId });
  const person = (await ctx.em.findOneBy(Person, { id: act.proposedById ?? '' }))?.fullName ?? 'AIM';
  const facts = { state: residency.state, organisationId: residency.organisationId, actState: act.state };
  await notify(ctx, event, await staffWho(ctx, 'residencyAct.approve', facts), {
    kind: 'RESIDENCY_ACT_PROPOSED',
    params: () => ({ organisation: residency.holderName, residencyAct: kind, person }),
    href: `/staff/residents/${residencyId}`,
  });
}

/** The exchange did not take a notice in time: those who keep the register see to it. */
export async function tellOfLateNotice(ctx: Ctx, event: LoggedEvent<'residencyAct.noticeLate'>): Promise<void> {
  const { residencyId } = event.payload;
  const { holderName, state, organisationId } = await ctx.em.findOneByOrFail(Residency, { id: residencyId });
  await notify(ctx, event, await staffWho(ctx, 'residency.openReview', { state, organisationId }), {
    kind: 'NOTICE_LATE',
    params: () => ({ company: holderName }),
    href: `/staff/residents/${residencyId}`,
  });
}
