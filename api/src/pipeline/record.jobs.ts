import { later } from '@aim/domain/kernel/instant';
import { cofounderInvitationMachine } from '@aim/domain/pipeline/cofounder';
import { DRAFT_LIFETIME } from '@aim/domain/pipeline/draft';
import { type Ctx, inTransaction } from '../platform/ctx.ts';
import { every } from '../platform/reactions.ts';
import { transition } from '../platform/transition.ts';
import { CofounderInvitation } from './cofounder-invitation.entity.ts';

/** Closes invitations whose time is over; each in its own transaction, so one failure holds up no other. */
async function expireCofounderInvitations(ctx: Ctx): Promise<void> {
  const due = await ctx.db.rows<{ id: string }>(
    "select id from cofounder_invitation where state = 'PENDING' and expires_at <= $1 limit 500",
    [ctx.now],
  );
  for (const { id } of due)
    await inTransaction(ctx, async (inner) => {
      const invitation = await inner.em.findOne(CofounderInvitation, {
        where: { id, state: 'PENDING' },
        lock: { mode: 'pessimistic_write' },
      });
      if (!invitation) return;
      const payload = { startupId: invitation.startupId, invitationId: id };
      await transition(inner, cofounderInvitationMachine, invitation, 'expire', {
        payload,
        set: { token_encrypted: null },
      });
    });
}

/** What nobody has touched for a month is forgotten; what became a record lives on in it. */
async function dropOldDrafts(ctx: Ctx): Promise<void> {
  await ctx.db.rows('delete from startup_draft where updated_at < $1', [later(ctx.now, -DRAFT_LIFETIME)]);
}

export const recordJobs = [
  every('*/10 * * * *', 'expire-cofounder-invitations', expireCofounderInvitations),
  every('40 3 * * *', 'drop-old-drafts', dropOldDrafts),
];
