import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { leaveOrganisationInput, whyNotLeave } from '@aim/domain/organisations/membership';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { endMembership } from './end-membership.ts';
import { lockMember } from './members.queries.ts';
import type { Organisation } from './organisation.entity.ts';

/** A member goes; the last administrator cannot. */
export async function leaveOrganisation(ctx: Ctx, raw: unknown): Promise<Organisation> {
  const { organisationId } = parseInput(leaveOrganisationInput, raw);
  const { membership, organisation, facts } = await lockMember(ctx, {
    organisationId,
    personId: ctx.actor.personId as string,
  });
  allow(ctx, 'organisation.leave', organisation);
  refuseIf(whyNotLeave(facts));
  const { id: membershipId, personId } = await endMembership(ctx, membership);
  await emit(
    ctx,
    'member.left',
    { type: 'organisation', id: organisationId },
    { organisationId, membershipId, personId },
  );
  ctx.becomes({ memberships: ctx.actor.memberships.filter((each) => each.organisationId !== organisationId) });
  return organisation;
}
