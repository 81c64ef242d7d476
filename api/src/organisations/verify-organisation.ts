import { isMember } from '@aim/domain/kernel/policy';
import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { organisationMachine, verifyOrganisationInput, whyNotVerify } from '@aim/domain/organisations/organisation';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import type { Organisation } from './organisation.entity.ts';
import { lockOrganisation } from './organisations.queries.ts';

/** Staff vouch for the organisation's identity, as the registry or its documents show it. */
export async function verifyOrganisation(ctx: Ctx, raw: unknown): Promise<Organisation> {
  const { id } = parseInput(verifyOrganisationInput, raw);
  const organisation = await lockOrganisation(ctx, id);
  allow(ctx, 'organisation.verify', organisation);
  refuseIf(
    whyNotVerify({
      state: organisation.state,
      registry: organisation.registryState,
      isActorMember: isMember(ctx.actor, id),
    }),
  );
  hint(ctx, { type: 'organisation', id });
  return transition(ctx, organisationMachine, organisation, 'verify', { payload: { organisationId: id } });
}
