import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { acceptInvitationInput, invitationMachine, whyNotAccept } from '@aim/domain/organisations/invitation';
import { IsNull } from 'typeorm';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { transition } from '../platform/transition.ts';
import { lockByToken, verifiedEmails } from './invitations.queries.ts';
import { joinOrganisation } from './join-organisation.ts';
import { Membership } from './membership.entity.ts';

/** Answers an invitation with yes: the membership begins in the same transaction. */
export async function acceptInvitation(ctx: Ctx, raw: unknown): Promise<Membership> {
  const { token } = parseInput(acceptInvitationInput, raw);
  const { invitation, organisation } = await lockByToken(ctx, token);
  const personId = ctx.actor.personId as string;
  const isMember = await ctx.em.existsBy(Membership, { organisationId: organisation.id, personId, endedAt: IsNull() });
  allow(ctx, 'invitation.accept', invitation);
  refuseIf(
    whyNotAccept({
      ...invitation,
      now: ctx.now,
      isMember,
      isOrganisationDissolved: organisation.state === 'DISSOLVED',
      verifiedEmails: await verifiedEmails(ctx),
    }),
  );
  const ids = { organisationId: organisation.id, invitationId: invitation.id };
  await transition(ctx, invitationMachine, invitation, 'accept', { payload: ids, set: { token_encrypted: null } });
  return joinOrganisation(ctx, { ...ids, personId, role: invitation.role });
}
