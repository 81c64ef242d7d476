import type { MemberRole } from '@aim/domain/kernel/policy';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { hint } from '../platform/live.ts';
import { Membership } from './membership.entity.ts';

interface Joining {
  readonly organisationId: string;
  readonly personId: string;
  readonly role: MemberRole;
  readonly invitationId: string | null;
}

/** Begins a membership inside the caller's transaction. */
export async function joinOrganisation(ctx: Ctx, { invitationId, ...place }: Joining): Promise<Membership> {
  const membership = await ctx.em.save(ctx.em.create(Membership, { ...place, since: ctx.now }));
  await emit(
    ctx,
    'member.joined',
    { type: 'organisation', id: place.organisationId },
    { ...place, membershipId: membership.id, invitationId },
  );
  hint(ctx, { type: 'organisation', id: place.organisationId });
  if (place.personId === ctx.actor.personId)
    ctx.becomes({
      memberships: [...ctx.actor.memberships, { organisationId: place.organisationId, role: place.role }],
    });
  return membership;
}
