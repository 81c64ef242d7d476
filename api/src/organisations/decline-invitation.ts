import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { declineInvitationInput, invitationMachine, whyNotDecline } from '@aim/domain/organisations/invitation';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import type { Invitation } from './invitation.entity.ts';
import { lockByToken } from './invitations.queries.ts';

/** Answers an invitation with no; the link's holder needs no account for it. */
export async function declineInvitation(ctx: Ctx, raw: unknown): Promise<Invitation> {
  const { token } = parseInput(declineInvitationInput, raw);
  const { invitation } = await lockByToken(ctx, token);
  allow(ctx, 'invitation.decline', invitation);
  refuseIf(whyNotDecline({ ...invitation, now: ctx.now }));
  const payload = { organisationId: invitation.organisationId, invitationId: invitation.id };
  hint(ctx, { type: 'invitation', id: invitation.id });
  return transition(ctx, invitationMachine, invitation, 'decline', { payload, set: { token_encrypted: null } });
}
