import { SYSTEM } from '@aim/domain/kernel/policy';
import { problem, refuseIf } from '@aim/domain/kernel/problem';
import { allow, lock } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { adminFacts, personFacts } from './people.facts.ts';
import { Person } from './person.entity.ts';
import { RoleGrant } from './role-grant.entity.ts';

/**
 * A new platform has no default account: its operator names the first administrator, once. Whoever is named must have signed in
 * before, and from then on administrators grant the role to each other.
 */
export async function makeFirstAdmin(operator: Ctx, personId: string): Promise<void> {
  const ctx = { ...operator, actor: SYSTEM };
  const { activeAdminCount } = await adminFacts(ctx, personId);
  const person = await lock(ctx, Person, { id: personId });
  allow(ctx, 'role.grantFirstAdmin', await personFacts(ctx, person));
  refuseIf(activeAdminCount > 0 ? problem('ADMIN_EXISTS') : null);
  refuseIf(person.state === 'DISABLED' ? problem('PERSON_DISABLED') : null);
  const granted = ctx.em.create(RoleGrant, { personId, role: 'ADMIN', grantedAt: ctx.now });
  const { id: grantId } = await ctx.em.save(granted);
  const payload = { personId, grantId, role: 'ADMIN' as const, scopeIds: [] };
  await emit(ctx, 'role.granted', { type: 'person', id: personId }, payload);
}
