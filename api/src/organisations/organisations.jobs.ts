import { invitationMachine } from '@aim/domain/organisations/invitation';
import { CompanyRegistry } from '../integrations/registry/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import { inTransaction } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import { effect, every, featureJobs } from '../platform/reactions.ts';
import { transition } from '../platform/transition.ts';
import { Invitation } from './invitation.entity.ts';
import { Organisation } from './organisation.entity.ts';

/** Asks the state registry about the TIN and keeps the answer beside the record for whoever verifies it. */
async function compareWithRegistry(ctx: Ctx, { subjectId }: { subjectId: string }): Promise<void> {
  const organisation = await ctx.em.findOneBy(Organisation, { id: subjectId });
  if (!organisation?.tin || organisation.country !== 'AZ') return;
  const answer = await ctx.get(CompanyRegistry).lookUp(organisation.tin, {
    caseId: subjectId,
    personId: organisation.registeredById,
    forOrganisationTin: organisation.tin,
  });
  await ctx.em.query('update organisation set registry_state = $2, registry_as_of = $3 where id = $1', [
    subjectId,
    answer === null ? 'NOT_FOUND' : answer.isActive ? 'ACTIVE' : 'INACTIVE',
    ctx.now,
  ]);
  hint(ctx, { type: 'organisation', id: subjectId });
}

/** Closes invitations whose time is over; each in its own transaction, so one failure holds up no other. */
async function expireInvitations(ctx: Ctx): Promise<void> {
  const due = await ctx.db.rows<{ id: string }>(
    "select id from invitation where state = 'PENDING' and expires_at <= $1 limit 500",
    [ctx.now],
  );
  for (const { id } of due)
    await inTransaction(ctx, async (inner) => {
      const invitation = await inner.em.findOne(Invitation, {
        where: { id, state: 'PENDING' },
        lock: { mode: 'pessimistic_write' },
      });
      if (!invitation) return;
      const payload = { organisationId: invitation.organisationId, invitationId: id };
      await transition(inner, invitationMachine, invitation, 'expire', { payload, set: { token_encrypted: null } });
    });
}

export const organisationsJobs = featureJobs(
  effect('organisation.registered', 'compare-with-registry', compareWithRegistry),
  effect('organisation.updated', 'compare-with-registry', compareWithRegistry),
  every('*/10 * * * *', 'expire-invitations', expireInvitations),
);
