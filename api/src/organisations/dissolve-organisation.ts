import { isMember } from '@aim/domain/kernel/policy';
import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { invitationMachine } from '@aim/domain/organisations/invitation';
import { dissolveOrganisationInput, organisationMachine, whyNotDissolve } from '@aim/domain/organisations/organisation';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import { Invitation } from './invitation.entity.ts';
import type { Organisation } from './organisation.entity.ts';
import { lockOrganisation } from './organisations.queries.ts';

/** Ends an organisation's record; its open invitations end with it. */
export async function dissolveOrganisation(ctx: Ctx, raw: unknown): Promise<Organisation> {
  const { id, reason } = parseInput(dissolveOrganisationInput, raw);
  const organisation = await lockOrganisation(ctx, id);
  allow(ctx, 'organisation.dissolve', organisation);
  refuseIf(whyNotDissolve({ state: organisation.state, isActorMember: isMember(ctx.actor, id) }));
  for (const invitation of await ctx.em.find(Invitation, { where: { organisationId: id, state: 'PENDING' } }))
    await transition(ctx, invitationMachine, invitation, 'revoke', {
      payload: { organisationId: id, invitationId: invitation.id },
    });
  hint(ctx, { type: 'organisation', id });
  return transition(ctx, organisationMachine, organisation, 'dissolve', { payload: { organisationId: id }, reason });
}
