import type { Locale } from '@aim/domain/kernel/locale';
import { MEMBER_ROLES } from '@aim/domain/kernel/policy';
import { HOME_ZONE, startOfDay } from '@aim/domain/kernel/zone';
import type { TemplateKind, TemplateParams } from '@aim/domain/notifications/template';
import type { Action } from '@aim/domain/policies';
import { returnReasonLabels } from '@aim/domain/residency/application-vocabulary';
import { Organisation } from '../organisations/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import type { LoggedEvent } from '../platform/event-log.ts';
import { notify } from './notify.ts';
import { membersOf, staffWho } from './recipients.queries.ts';
import { writtenDay, writtenInstant } from './written-date.ts';

interface Step {
  applicationId: string;
  organisationId: string;
}
type ApplicationEvent = LoggedEvent & { payload: Step };
type Application = { applicant: string; reference: string };

async function aboutOf(
  ctx: Ctx,
  { payload }: ApplicationEvent,
): Promise<Application & { answerBy: string | null; payBy: string | null; expertIds: string[] }> {
  const { name } = await ctx.em.findOneByOrFail(Organisation, { id: payload.organisationId });
  const [row]: { reference: string; answerBy: string | null; payBy: string | null; expertIds: string[] }[] =
    await ctx.em.query(
      `select a.reference, a.answer_due_on as "answerBy", f.due_on as "payBy",
       array(select person_id::text from council_member where application_id = a.id) as "expertIds"
     from residency_application a left join residency_fee f on f.application_id = a.id where a.id = $1`,
      [payload.applicationId],
    );
  return {
    applicant: name,
    reference: row?.reference ?? '',
    answerBy: row?.answerBy ?? null,
    payBy: row?.payBy ?? null,
    expertIds: row?.expertIds ?? [],
  };
}

const written = (day: string | null, locale: Locale): string =>
  day === null ? '—' : writtenDay(startOfDay(day, HOME_ZONE), locale);
const applicantHref = ({ payload }: ApplicationEvent): string => `/app/residency/${payload.applicationId}`;
const staffHref = ({ payload }: ApplicationEvent): string => `/staff/residency/applications/${payload.applicationId}`;

/** Members of the organisation learn what happened to their application. */
function tellApplicant<Kind extends TemplateKind>(
  kind: Kind,
  more: (about: Awaited<ReturnType<typeof aboutOf>>, locale: Locale, event: ApplicationEvent) => object = () => ({}),
) {
  return async (ctx: Ctx, event: LoggedEvent): Promise<void> => {
    const told = event as ApplicationEvent;
    const about = await aboutOf(ctx, told);
    const { applicant, reference } = about;
    await notify(ctx, event, await membersOf(ctx, told.payload.organisationId, MEMBER_ROLES), {
      kind,
      params: (locale) => ({ applicant, reference, ...more(about, locale, told) }) as TemplateParams[Kind],
      href: applicantHref(told),
    });
  };
}

/** Officers whose next step it is. */
function tellOfficers<Kind extends TemplateKind>(
  kind: Kind,
  action: Action,
  more: (event: ApplicationEvent) => object = () => ({}),
) {
  return async (ctx: Ctx, event: LoggedEvent): Promise<void> => {
    const told = event as ApplicationEvent;
    const { applicant, reference } = await aboutOf(ctx, told);
    const facts = { state: 'EVALUATION', organisationId: told.payload.organisationId, expertIds: [] };
    await notify(ctx, event, await staffWho(ctx, action, facts), {
      kind,
      params: () => ({ applicant, reference, ...more(told) }) as TemplateParams[Kind],
      href: staffHref(told),
    });
  };
}

export const receipt = tellApplicant('APPLICATION_SUBMITTED', (_, locale, event) => ({
  at: writtenInstant(event.at, locale),
}));
export const askToCheck = tellOfficers('APPLICATION_TO_CHECK', 'residencyApplication.accept');
export const tellOfSendingBack = tellApplicant('APPLICATION_SENT_BACK', ({ answerBy }, locale) => ({
  answerBy: written(answerBy, locale),
}));
export const tellOfReturn = tellApplicant('APPLICATION_RETURNED', (_, locale, event) => {
  const { reason } = event.payload as unknown as { reason: keyof typeof returnReasonLabels };
  return { reason: returnReasonLabels[reason][locale] };
});
export const tellOfLapse = tellApplicant('APPLICATION_LAPSED');
export const tellOfExpiry = tellApplicant('APPLICATION_DRAFT_EXPIRED');
export const tellOfQuestion = tellApplicant('CLARIFICATION_ASKED', ({ answerBy }, locale) => ({
  answerBy: written(answerBy, locale),
}));
export const tellOfAnswer = tellOfficers('CLARIFICATION_ANSWERED', 'residencyApplication.decide');
export const tellOfStaging = tellOfficers('DECISION_STAGED', 'residencyApplication.release');
export const tellOfApproval = tellApplicant('APPLICATION_APPROVED', ({ payBy }, locale) => ({
  payBy: written(payBy, locale),
}));
export const tellOfRefusal = tellApplicant('APPLICATION_REFUSED');
export const tellOfProof = tellOfficers('FEE_PROOF_SUBMITTED', 'residencyApplication.confirmFee');
export const tellOfFee = tellApplicant('FEE_CONFIRMED');
export const tellOfAnnulment = tellApplicant('APPLICATION_ANNULLED');
export const tellOfDeadline = tellOfficers('APPLICATION_DEADLINE', 'residencyApplication.decide', ({ payload }) => ({
  percent: (payload as unknown as { percent: number }).percent,
}));

/** Those who were given a seat learn of it, each where the file opens for them. */
export async function tellExperts(
  ctx: Ctx,
  event: LoggedEvent<'residencyApplication.expertsAppointed'>,
): Promise<void> {
  const { applicant, reference } = await aboutOf(ctx, event);
  await notify(ctx, event, [...event.payload.personIds], {
    kind: 'EXPERT_APPOINTED',
    params: () => ({ applicant, reference }),
    href: `/app/residency/council/${event.payload.applicationId}`,
  });
}
