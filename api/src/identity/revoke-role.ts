import { revokeRoleInput, whyNotRevokeRole } from '@aim/domain/identity/person';
import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { IsNull } from 'typeorm';
import { allow, find, lock } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { hint } from '../platform/live.ts';
import { adminFacts, lockPerson, personFacts } from './people.facts.ts';
import type { Person } from './person.entity.ts';
import { RoleGrant } from './role-grant.entity.ts';

/** Takes a role back; the person's next request is without it. */
export async function revokeRole(ctx: Ctx, raw: unknown): Promise<Person> {
  const { grantId, reason } = parseInput(revokeRoleInput, raw);
  const { personId, role } = await find(ctx, RoleGrant, { id: grantId, revokedAt: IsNull() });
  const admins = await adminFacts(ctx, personId);
  const person = await lockPerson(ctx, personId);
  const grant = await lock(ctx, RoleGrant, { id: grantId, revokedAt: IsNull() });
  allow(ctx, 'role.revoke', await personFacts(ctx, person));
  refuseIf(whyNotRevokeRole({ ...admins, role }));
  await ctx.em.save(
    Object.assign(grant, { revokedAt: ctx.now, revokedById: ctx.actor.personId, revokeReason: reason }),
  );
  await emit(ctx, 'role.revoked', { type: 'person', id: personId }, { personId, grantId, role });
  hint(ctx, { type: 'viewer', id: personId, personIds: [personId] });
  return person;
}
