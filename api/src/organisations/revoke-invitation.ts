import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { invitationMachine, revokeInvitationInput, whyNotRevokeInvitation } from '@aim/domain/organisations/invitation';
import { allow, lock } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { transition } from '../platform/transition.ts';
import { Invitation } from './invitation.entity.ts';
import { mustSeeOrganisation } from './organisations.queries.ts';

/** Takes an open invitation back; its link stops working at once. */
export async function revokeInvitation(ctx: Ctx, raw: unknown): Promise<Invitation> {
  const { id } = parseInput(revokeInvitationInput, raw);
  const invitation = await lock(ctx, Invitation, { id });
  mustSeeOrganisation(ctx, invitation.organisationId);
  allow(ctx, 'invitation.revoke', invitation);
  refuseIf(whyNotRevokeInvitation({ ...invitation, now: ctx.now }));
  const payload = { organisationId: invitation.organisationId, invitationId: invitation.id };
  hint(ctx, { type: 'invitation', id: invitation.id });
  return transition(ctx, invitationMachine, invitation, 'revoke', { payload, set: { token_encrypted: null } });
}
