import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { startApplicationInput, whyNotStart } from '@aim/domain/residency/application-rules';
import { Organisation } from '../organisations/index.ts';
import { allow, find } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { beginApplication, liveApplicationOf } from './begin-application.ts';
import type { ResidencyApplication } from './residency-application.entity.ts';

/** A member of an organisation begins a draft. */
export async function startResidencyApplication(ctx: Ctx, raw: unknown): Promise<ResidencyApplication> {
  const { organisationId } = parseInput(startApplicationInput, raw);
  allow(ctx, 'residencyApplication.start', { organisationId });
  const organisation = await find(ctx, Organisation, { id: organisationId });
  const hasLive = (await liveApplicationOf(ctx, organisationId)) !== null;
  refuseIf(whyNotStart({ isOrganisationDissolved: organisation.state === 'DISSOLVED', hasLive }));
  return beginApplication(ctx, organisation, ctx.actor.personId as string);
}
