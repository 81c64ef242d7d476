import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { dateOf, HOME_ZONE } from '@aim/domain/kernel/zone';
import { applicationMachine } from '@aim/domain/residency/application';
import { whyNotIssue } from '@aim/domain/residency/certificate-issue';
import { LIVE_RESIDENCY_STATES, RESIDENT_ACTIVITIES, type ResidentActivity } from '@aim/domain/residency/residency';
import { issueCertificateInput } from '@aim/domain/residency/residency-act';
import { In } from 'typeorm';
import { Organisation } from '../organisations/index.ts';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import { tellActor } from '../platform/with-actor.ts';
import { lockApplication, stepOf } from './applications.queries.ts';
import { recordFiguresOfApplication } from './figures.ts';
import { type Grant, grantResidency } from './grant-residency.ts';
import { Residency } from './residency.entity.ts';
import { ResidencyApplicationBlock } from './residency-application.entity.ts';

/** The paid application ends and the residency begins: register, certificate and both logs change together or not at all. */
export async function issueCertificate(ctx: Ctx, raw: unknown): Promise<Residency> {
  const { applicationId, validUntil = null } = parseInput(issueCertificateInput, raw);
  const { application } = await lockApplication(ctx, applicationId);
  const { organisationId } = application;
  allow(ctx, 'certificate.issue', { organisationId });
  const organisation = await ctx.em.findOneByOrFail(Organisation, { id: organisationId });
  const activities = await activitiesOf(ctx, applicationId);
  refuseIf(
    whyNotIssue({
      isApproved: application.state === 'CERTIFICATE_ISSUE',
      isActorReleaser: (await releaserOf(ctx, applicationId)) === ctx.actor.personId,
      hasLiveResidency: await ctx.em.existsBy(Residency, { organisationId, state: In(LIVE_RESIDENCY_STATES) }),
      hasTin: organisation.tin !== null,
      hasActivity: activities.length > 0,
      today: dateOf(ctx.now, HOME_ZONE),
      validUntil: validUntil ?? null,
    }),
  );
  await transition(ctx, applicationMachine, application, 'issue', { payload: stepOf(application) });
  hint(ctx, { type: 'residencyApplication', id: applicationId });
  const residency = await grantResidency(ctx, {
    organisation: organisation as Grant['organisation'],
    applicationId,
    activities,
    validUntil: validUntil ?? null,
  });
  await recordFiguresOfApplication(ctx, residency.id, applicationId, organisation.legalForm, residency.startedOn);
  return residency;
}

/** What was applied for and granted, asked once. */
async function activitiesOf(ctx: Ctx, applicationId: string): Promise<ResidentActivity[]> {
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
