import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { startApplicationInput, whyNotStart } from '@aim/domain/residency/application-rules';
import { Organisation } from '../organisations/index.ts';
import { allow, find } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { today } from './application-clocks.ts';
import { beginApplication, liveApplicationOf, liveResidencyOf } from './begin-application.ts';
import type { ResidencyApplication } from './residency-application.entity.ts';

/** A member of an organisation begins a draft. */
export async function startResidencyApplication(ctx: Ctx, raw: unknown): Promise<ResidencyApplication> {
  const { organisationId, direction } = parseInput(startApplicationInput, raw);
  allow(ctx, 'residencyApplication.start', { organisationId });
  const organisation = await find(ctx, Organisation, { id: organisationId });
  refuseIf(
    whyNotStart({
      isOrganisationDissolved: organisation.state === 'DISSOLVED',
      residency: await liveResidencyOf(ctx, organisationId),
      hasLive: (await liveApplicationOf(ctx, organisationId)) !== null,
      today: today(ctx),
    }),
  );
  return beginApplication(ctx, organisation, ctx.actor.personId as string, direction);
}
