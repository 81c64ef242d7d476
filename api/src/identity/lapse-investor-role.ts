import { IsNull } from 'typeorm';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { isMemberOfVerifiedFund } from './people.facts.ts';
import { RoleGrant } from './role-grant.entity.ts';

/** An investor is a member of a verified fund: the role ends with the last such membership. */
export async function lapseInvestorRole(ctx: Ctx, personId: string): Promise<void> {
  const grant = await ctx.em.findOne(RoleGrant, {
    where: { personId, role: 'INVESTOR', revokedAt: IsNull() },
    lock: { mode: 'pessimistic_write' },
  });
  if (!grant || (await isMemberOfVerifiedFund(ctx, personId))) return;
  await ctx.em.save(Object.assign(grant, { revokedAt: ctx.now }));
  const payload = { personId, grantId: grant.id, role: 'INVESTOR' as const };
  await emit(ctx, 'role.revoked', { type: 'person', id: personId }, payload);
}
