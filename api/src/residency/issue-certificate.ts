import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import { applicationMachine } from '@aim/domain/residency/application';
import { whyNotIssue } from '@aim/domain/residency/certificate-issue';
import { RESIDENT_ACTIVITIES, type ResidentActivity } from '@aim/domain/residency/residency';
import { issueCertificateInput } from '@aim/domain/residency/residency-act';
import { Organisation } from '../organisations/index.ts';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import { tellActor } from '../platform/with-actor.ts';
import { lockApplication, stepOf } from './applications.queries.ts';
import { liveResidencyOf } from './begin-application.ts';
import { recordFiguresOfApplication } from './figures.ts';
import { type Grant, grantResidency } from './grant-residency.ts';
import { prepareRenewal, renewalOf } from './renewals.queries.ts';
import type { Residency } from './residency.entity.ts';
import { type ResidencyApplication, ResidencyApplicationBlock } from './residency-application.entity.ts';

/**
 * The paid application ends and the residency begins: register, certificate and both logs change together or not at all. Where a term
 * still runs, the new one is prepared and begins the day after.
 */
export async function issueCertificate(ctx: Ctx, raw: unknown): Promise<Residency> {
  const { applicationId, ...input } = parseInput(issueCertificateInput, raw);
  const validUntil = input.validUntil ?? null;
  const { application } = await lockApplication(ctx, applicationId);
  const { organisationId } = application;
  allow(ctx, 'certificate.issue', { organisationId });
  const organisation = await ctx.em.findOneByOrFail(Organisation, { id: organisationId });
  const activities = await activitiesOf(ctx, applicationId);
  const live = await liveResidencyOf(ctx, organisationId);
  refuseIf(
    whyNotIssue({
      isApproved: application.state === 'CERTIFICATE_ISSUE',
      isActorReleaser: (await releaserOf(ctx, applicationId)) === ctx.actor.personId,
      live,
      isRenewalPrepared: live !== null && (await renewalOf(ctx, live.id)) !== null,
      hasTin: organisation.tin !== null,
      hasActivity: activities.length > 0,
      today: dateOf(ctx.now, HOME_ZONE),
      validUntil,
    }),
  );
  const grant = { organisation: organisation as Grant['organisation'], activities, validUntil };
  return live === null ? issueNow(ctx, application, grant) : prepareRenewal(ctx, applicationId, live, validUntil);
}

type Granted = Omit<Grant, 'applicationId'>;

/** The application ends and the residency begins. */
export async function issueNow(ctx: Ctx, application: ResidencyApplication, grant: Granted): Promise<Residency> {
  const { id: applicationId } = application;
  await transition(ctx, applicationMachine, application, 'issue', { payload: stepOf(application) });
  hint(ctx, { type: 'residencyApplication', id: applicationId });
  const residency = await grantResidency(ctx, { ...grant, applicationId });
  await recordFiguresOfApplication(ctx, residency.id, applicationId, grant.organisation.legalForm, residency.startedOn);
  return residency;
}

/** What was applied for and granted, asked once. */
export async function activitiesOf(ctx: Ctx, applicationId: string): Promise<ResidentActivity[]> {
  const block = await ctx.em.findOneBy(ResidencyApplicationBlock, { applicationId, block: 'ACTIVITY' });
  const directions = (block?.answers['directions'] ?? []) as readonly string[];
  return RESIDENT_ACTIVITIES.filter((activity) => directions.includes(activity));
}

async function releaserOf(ctx: Ctx, applicationId: string): Promise<string | null> {
  await tellActor(ctx);
  const [decision]: { releasedById: string | null }[] = await ctx.em.query(
    'select released_by_id as "releasedById" from residency_decision where application_id = $1 and superseded_at is null',
    [applicationId],
  );
  return decision?.releasedById ?? null;
}
