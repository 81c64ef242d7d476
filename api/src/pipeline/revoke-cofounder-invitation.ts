import { isStaff } from '@aim/domain/kernel/policy';
import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { revokeInvitationInput, whyNotRevokeInvitation } from '@aim/domain/organisations/invitation';
import { cofounderInvitationMachine } from '@aim/domain/pipeline/cofounder';
import { isFounderOf } from '@aim/domain/pipeline/facts';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { notFound } from '../platform/errors.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import type { CofounderInvitation } from './cofounder-invitation.entity.ts';
import { lockInvitation } from './cofounder-invitations.queries.ts';

/** Takes an open invitation back; its link stops working at once. */
export async function revokeCofounderInvitation(ctx: Ctx, raw: unknown): Promise<CofounderInvitation> {
  const { id } = parseInput(revokeInvitationInput, raw);
  const { invitation, startup, facts } = await lockInvitation(ctx, { id });
  if (!isStaff(ctx.actor) && !isFounderOf(ctx.actor, facts)) throw notFound();
  allow(ctx, 'cofounder.revoke', { invitationState: invitation.state, founderIds: facts.founderIds });
  refuseIf(whyNotRevokeInvitation({ ...invitation, now: ctx.now }));
  hint(ctx, { type: 'startup', id: startup.id });
  return transition(ctx, cofounderInvitationMachine, invitation, 'revoke', {
    payload: { startupId: startup.id, invitationId: id },
    set: { token_encrypted: null },
  });
}
