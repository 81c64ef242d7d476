import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { invitationExpiresAt } from '@aim/domain/organisations/invitation';
import { inviteCofounderInput, whyNotInviteCofounder } from '@aim/domain/pipeline/cofounder';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { hint } from '../platform/live.ts';
import { limitRate } from '../platform/rate-limit.ts';
import { randomToken, tokenHash, Vault } from '../platform/secrets.ts';
import { CofounderInvitation } from './cofounder-invitation.entity.ts';
import { inviteCofounderFacts, placeOf } from './cofounder-invitations.queries.ts';
import { lockStartup } from './startups.queries.ts';

const INVITATIONS = { name: 'cofounder.invite', limit: 30, windowSeconds: 3600 };

/** Invites a founder by e-mail; an officer invites the first one of a record that was brought in. */
export async function inviteCofounder(ctx: Ctx, raw: unknown): Promise<CofounderInvitation> {
  const { startupId, email, title } = parseInput(inviteCofounderInput, raw);
  const { startup, facts } = await lockStartup(ctx, startupId);
  allow(ctx, 'cofounder.invite', facts);
  refuseIf(whyNotInviteCofounder(await inviteCofounderFacts(ctx, startup, email)));
  await limitRate(ctx, INVITATIONS);
  const token = randomToken();
  const hash = tokenHash(token);
  const invitation = await ctx.em.save(
    ctx.em.create(CofounderInvitation, {
      startupId,
      email,
      title,
      state: 'PENDING',
      tokenHash: hash,
      tokenEncrypted: ctx.get(Vault).seal(token, placeOf(hash)),
      invitedById: ctx.actor.personId as string,
      createdAt: ctx.now,
      expiresAt: invitationExpiresAt(ctx.now),
    }),
  );
  const payload = { startupId, invitationId: invitation.id };
  await emit(ctx, 'cofounder.invited', { type: 'startup', id: startupId }, payload);
  hint(ctx, { type: 'startup', id: startupId });
  return invitation;
}
