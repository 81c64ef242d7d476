import { MEMBER_ROLES } from '@aim/domain/kernel/policy';
import { LANDING_OUTCOMES } from '@aim/domain/residency/landing';
import { Person } from '../identity/index.ts';
import { Organisation } from '../organisations/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import { dayInWords } from '../platform/day-in-words.ts';
import type { LoggedEvent } from '../platform/event-log.ts';
import { SoftLandingCase } from '../residency/index.ts';
import { notify } from './notify.ts';
import { membersOf, staffWho } from './recipients.queries.ts';

interface Step {
  caseId: string;
  organisationId: string;
}

async function aboutOf(ctx: Ctx, { payload }: { readonly payload: Step }) {
  const { name } = await ctx.em.findOneByOrFail(Organisation, { id: payload.organisationId });
  const found = await ctx.em.findOneByOrFail(SoftLandingCase, { id: payload.caseId });
  return { company: name, found };
}

const companyHref = ({ caseId }: Step): string => `/app/soft-landing/${caseId}`;
const staffHref = ({ caseId }: Step): string => `/staff/soft-landing/${caseId}`;

export async function tellOfLandingRequest(ctx: Ctx, event: LoggedEvent<'softLanding.requested'>): Promise<void> {
  const { company, found } = await aboutOf(ctx, event);
  await notify(ctx, event, await staffWho(ctx, 'softLanding.assign', found), {
    kind: 'LANDING_REQUESTED',
    params: () => ({ company, landingGoal: event.payload.goal }),
    href: staffHref(event.payload),
  });
}

/** The company learns who keeps its case, the officer that it is theirs. */
export async function tellOfLandingOfficer(
  ctx: Ctx,
  event: LoggedEvent<'softLanding.taken' | 'softLanding.reassigned'>,
): Promise<void> {
  const { company } = await aboutOf(ctx, event);
  const { organisationId, officerId } = event.payload;
  const officer = (await ctx.em.findOneBy(Person, { id: officerId }))?.fullName ?? 'AIM';
  await notify(ctx, event, await membersOf(ctx, organisationId, MEMBER_ROLES), {
    kind: 'LANDING_TAKEN',
    params: () => ({ company, officer }),
    href: companyHref(event.payload),
  });
  await notify(ctx, event, [officerId], {
    kind: 'LANDING_GIVEN',
    params: () => ({ company }),
    href: staffHref(event.payload),
  });
}

export async function tellOfLandingStep(ctx: Ctx, event: LoggedEvent<'softLanding.stepPlanned'>): Promise<void> {
  const { organisationId, party } = event.payload;
  const { company, found } = await aboutOf(ctx, event);
  const { nextStep: step, nextDueOn } = found;
  if (party !== 'COMPANY' || step === null || nextDueOn === null) return;
  await notify(ctx, event, await membersOf(ctx, organisationId, MEMBER_ROLES), {
    kind: 'LANDING_STEP',
    params: (locale) => ({ company, step, dueOn: dayInWords(nextDueOn, locale) }),
    href: companyHref(event.payload),
  });
}

export async function tellOfDueLandingStep(ctx: Ctx, event: LoggedEvent<'softLanding.stepFellDue'>): Promise<void> {
  const { organisationId, party } = event.payload;
  const { company, found } = await aboutOf(ctx, event);
  const isCompany = party === 'COMPANY';
  await notify(ctx, event, isCompany ? await membersOf(ctx, organisationId, MEMBER_ROLES) : [found.officerId], {
    kind: 'LANDING_STEP_DUE',
    params: () => ({ company, step: found.nextStep ?? '—' }),
    href: isCompany ? companyHref(event.payload) : staffHref(event.payload),
  });
}

/** Whoever did not write it; a note of the office goes to the officer alone. */
export async function tellOfLandingMessage(ctx: Ctx, event: LoggedEvent<'softLanding.messageWritten'>): Promise<void> {
  const { organisationId, isInternal } = event.payload;
  const { company, found } = await aboutOf(ctx, event);
  const members = await membersOf(ctx, organisationId, MEMBER_ROLES);
  const isFromCompany = event.actorId !== null && members.includes(event.actorId);
  const person = (await ctx.em.findOneBy(Person, { id: event.actorId ?? '' }))?.fullName ?? 'AIM';
  const toOffice = isFromCompany || isInternal;
  const officers = found.officerId === null ? await staffWho(ctx, 'softLanding.assign', found) : [found.officerId];
  await notify(ctx, event, toOffice ? officers : members, {
    kind: 'LANDING_MESSAGE',
    params: () => ({ company, person }),
    href: toOffice ? staffHref(event.payload) : companyHref(event.payload),
  });
}

export async function tellOfLandingEnd(
  ctx: Ctx,
  event: LoggedEvent<'softLanding.ledToResidency' | 'softLanding.ledToPartnership' | 'softLanding.closed'>,
): Promise<void> {
  const { company, found } = await aboutOf(ctx, event);
  const landingOutcome = LANDING_OUTCOMES.find((outcome) => outcome === found.state) ?? 'CLOSED';
  const people = await membersOf(ctx, event.payload.organisationId, MEMBER_ROLES);
  const params = () => ({ company, landingOutcome, reasons: found.endReasons ?? '—' });
  const { applicationId } = event.payload;
  await notify(ctx, event, people, {
    kind: 'LANDING_ENDED',
    params,
    href: applicationId === null ? companyHref(event.payload) : `/app/residency/${applicationId}`,
  });
  if (found.officerId !== null && !people.includes(found.officerId))
    await notify(ctx, event, [found.officerId], { kind: 'LANDING_ENDED', params, href: staffHref(event.payload) });
}
