import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { invitationExpiresAt, inviteMemberInput, whyNotInvite } from '@aim/domain/organisations/invitation';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { hint } from '../platform/live.ts';
import { limitRate } from '../platform/rate-limit.ts';
import { randomToken, tokenHash, Vault } from '../platform/secrets.ts';
import { Invitation } from './invitation.entity.ts';
import { inviteFacts } from './invitations.queries.ts';
import { lockOrganisation } from './organisations.queries.ts';

const INVITATIONS = { name: 'member.invite', limit: 60, windowSeconds: 3600 };

/** Invites somebody by e-mail; the mail with the link is a reaction to the event. */
export async function inviteMember(ctx: Ctx, raw: unknown): Promise<Invitation> {
  const { organisationId, email, role } = parseInput(inviteMemberInput, raw);
  const organisation = await lockOrganisation(ctx, organisationId);
  const facts = await inviteFacts(ctx, organisation, email);
  allow(ctx, 'member.invite', organisation);
  refuseIf(whyNotInvite(facts));
  await limitRate(ctx, INVITATIONS);
  const token = randomToken();
  const hash = tokenHash(token);
  const invitation = await ctx.em.save(
    ctx.em.create(Invitation, {
      organisationId,
      email,
      role,
      tokenHash: hash,
      tokenEncrypted: ctx.get(Vault).seal(token, `invitation/${hash.toString('hex')}`),
      invitedById: ctx.actor.personId as string,
      createdAt: ctx.now,
      expiresAt: invitationExpiresAt(ctx.now),
      state: 'PENDING',
    }),
  );
  await emit(
    ctx,
    'member.invited',
    { type: 'organisation', id: organisationId },
    { organisationId, invitationId: invitation.id, role },
  );
  hint(ctx, { type: 'invitation', id: invitation.id });
  return invitation;
}
