import type { Ctx } from '../platform/ctx.ts';
import { hint } from '../platform/live.ts';
import type { Membership } from './membership.entity.ts';

/** Ends a membership, and with it acting on behalf of the organisation in every session of the person. */
export async function endMembership(ctx: Ctx, membership: Membership): Promise<Membership> {
  await ctx.em.query(
    'update session set acting_for_id = null where person_id = $1 and acting_for_id = $2 and ended_at is null',
    [membership.personId, membership.organisationId],
  );
  hint(ctx, { type: 'organisation', id: membership.organisationId });
  return ctx.em.save(Object.assign(membership, { endedAt: ctx.now }));
}
