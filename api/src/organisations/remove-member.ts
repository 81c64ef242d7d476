import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { removeMemberInput, whyNotRemove } from '@aim/domain/organisations/membership';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { endMembership } from './end-membership.ts';
import { lockMember, membershipFacts } from './members.queries.ts';
import type { Organisation } from './organisation.entity.ts';

/** An administrator ends somebody else's membership. */
export async function removeMember(ctx: Ctx, raw: unknown): Promise<Organisation> {
  const { membershipId } = parseInput(removeMemberInput, raw);
  const locked = await lockMember(ctx, { id: membershipId });
  const { membership, organisation, facts } = locked;
  allow(ctx, 'member.remove', membershipFacts(locked));
  refuseIf(whyNotRemove({ ...facts, isSelf: membership.personId === ctx.actor.personId }));
  const { organisationId, personId } = await endMembership(ctx, membership);
  await emit(
    ctx,
    'member.removed',
    { type: 'organisation', id: organisationId },
    { organisationId, membershipId, personId },
  );
  return organisation;
}
