import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { declineInvitationInput, whyNotDecline } from '@aim/domain/organisations/invitation';
import { cofounderInvitationMachine } from '@aim/domain/pipeline/cofounder';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import type { CofounderInvitation } from './cofounder-invitation.entity.ts';
import { lockByToken } from './cofounder-invitations.queries.ts';

/** Answers an invitation with no; the link's holder needs no account for it. */
export async function declineCofounderInvitation(ctx: Ctx, raw: unknown): Promise<CofounderInvitation> {
  const { token } = parseInput(declineInvitationInput, raw);
  const { invitation, startup } = await lockByToken(ctx, token);
  allow(ctx, 'cofounder.decline');
  refuseIf(whyNotDecline({ ...invitation, now: ctx.now }));
  hint(ctx, { type: 'startup', id: startup.id });
  return transition(ctx, cofounderInvitationMachine, invitation, 'decline', {
    payload: { startupId: startup.id, invitationId: invitation.id },
    set: { token_encrypted: null },
  });
}
