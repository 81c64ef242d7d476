import { Organisation } from '../organisations/index.ts';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { lockApplication } from './applications.queries.ts';
import type { Grant } from './grant-residency.ts';
import { activitiesOf, issueNow } from './issue-certificate.ts';
import { renewalOf } from './renewals.queries.ts';

/**
 * In the night in which a term ends, and in the same transaction, the prepared one begins. Where a review or a suspension was still
 * open the paid application waits for officers instead: a new term clears nobody.
 */
export async function beginRenewal(ctx: Ctx, residencyId: string): Promise<void> {
  allow(ctx, 'residency.expire');
  const renewal = await renewalOf(ctx, residencyId);
  if (renewal === null) return;
  const { applicationId, startsOn, endsOn } = renewal;
  const { application } = await lockApplication(ctx, applicationId);
  const organisation = await ctx.em.findOneByOrFail(Organisation, { id: application.organisationId });
  if (application.state !== 'CERTIFICATE_ISSUE' || organisation.state === 'DISSOLVED' || organisation.tin === null)
    return;
  const granted = await issueNow(ctx, application, {
    organisation: organisation as Grant['organisation'],
    activities: await activitiesOf(ctx, applicationId),
    validUntil: endsOn,
    startsOn,
  });
  await ctx.em.query('update residency_renewal set granted_id = $2 where application_id = $1', [
    applicationId,
    granted.id,
  ]);
}
