import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { acceptInvitationInput } from '@aim/domain/organisations/invitation';
import { cofounderInvitationMachine, whyNotJoin } from '@aim/domain/pipeline/cofounder';
import { verifiedEmails } from '../organisations/index.ts';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { transition } from '../platform/transition.ts';
import { lockByToken } from './cofounder-invitations.queries.ts';
import { Founder } from './founder.entity.ts';
import { noteFounderUpdate } from './founder-update.ts';
import type { Startup } from './startup.entity.ts';

/** Answers an invitation with yes: the person is a founder from then on, the lead when the record had none. */
export async function acceptCofounderInvitation(ctx: Ctx, raw: unknown): Promise<Startup> {
  const { token } = parseInput(acceptInvitationInput, raw);
  const { invitation, startup, facts } = await lockByToken(ctx, token);
  allow(ctx, 'cofounder.accept');
  const personId = ctx.actor.personId as string;
  const { email, title, expiresAt } = invitation;
  refuseIf(
    whyNotJoin({
      state: invitation.state,
      expiresAt,
      now: ctx.now,
      email,
      startupState: startup.state,
      verifiedEmails: await verifiedEmails(ctx),
      isFounder: facts.founderIds.includes(personId),
    }),
  );
  const startupId = startup.id;
  const subject = { type: 'startup', id: startupId };
  await transition(ctx, cofounderInvitationMachine, invitation, 'accept', {
    payload: { startupId, invitationId: invitation.id },
    set: { token_encrypted: null },
  });
  const isFirst = facts.founderIds.length === 0;
  const founder = await ctx.em.save(
    ctx.em.create(Founder, { startupId, personId, isLead: isFirst, title, since: ctx.now }),
  );
  if (isFirst) await emit(ctx, 'startup.claimed', subject, { startupId, personId });
  await emit(ctx, 'cofounder.joined', subject, { startupId, founderId: founder.id, personId });
  return noteFounderUpdate(ctx, startup);
}
