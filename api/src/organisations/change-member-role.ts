import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { changeMemberRoleInput, whyNotChangeRole } from '@aim/domain/organisations/membership';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { hint } from '../platform/live.ts';
import { lockMember, membershipFacts } from './members.queries.ts';
import type { Membership } from './membership.entity.ts';

/** Makes a member an administrator or the other way round; it acts on the member's next request. */
export async function changeMemberRole(ctx: Ctx, raw: unknown): Promise<Membership> {
  const { membershipId, role } = parseInput(changeMemberRoleInput, raw);
  const locked = await lockMember(ctx, { id: membershipId });
  const { membership, facts } = locked;
  allow(ctx, 'member.changeRole', membershipFacts(locked));
  refuseIf(whyNotChangeRole({ ...facts, to: role }));
  const { organisationId, personId, role: from } = membership;
  const saved = await ctx.em.save(Object.assign(membership, { role }));
  await emit(
    ctx,
    'member.roleChanged',
    { type: 'organisation', id: organisationId },
    { organisationId, membershipId, personId, from, to: role },
  );
  hint(ctx, { type: 'organisation', id: organisationId });
  return saved;
}
