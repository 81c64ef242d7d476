import { grantRoleInput, whyNotGrantRole } from '@aim/domain/identity/person';
import { STAFF_ROLES } from '@aim/domain/kernel/policy';
import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { IsNull } from 'typeorm';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { hint } from '../platform/live.ts';
import { endSessions } from './end-sessions.ts';
import { isMemberOfVerifiedFund, lockPerson, personFacts } from './people.facts.ts';
import type { Person } from './person.entity.ts';
import { RoleGrant } from './role-grant.entity.ts';
import { Session } from './session.entity.ts';

/** Gives somebody a role, from their next request on. */
export async function grantRole(ctx: Ctx, raw: unknown): Promise<Person> {
  const { personId, role, scopeIds, reason } = parseInput(grantRoleInput, withoutNull(raw));
  const person = await lockPerson(ctx, personId);
  const held = await ctx.em.findBy(RoleGrant, { personId, revokedAt: IsNull() });
  allow(ctx, 'role.grant', await personFacts(ctx, person));
  refuseIf(
    whyNotGrantRole({
      actorId: ctx.actor.personId,
      personId,
      state: person.state,
      held,
      role,
      scopeIds,
      isMemberOfVerifiedFund: role === 'INVESTOR' && (await isMemberOfVerifiedFund(ctx, personId)),
    }),
  );
  const granted = {
    personId,
    role,
    scopeIds,
    grantedAt: ctx.now,
    grantedById: ctx.actor.personId,
    grantReason: reason,
  };
  const { id: grantId } = await ctx.em.save(ctx.em.create(RoleGrant, granted));
  await emit(ctx, 'role.granted', { type: 'person', id: personId }, { personId, grantId, role, scopeIds });
  if (STAFF_ROLES.includes(role)) await endWeakSessions(ctx, personId);
  hint(ctx, { type: 'viewer', id: personId, personIds: [personId] });
  return person;
}

/** Staff are identified more strongly than by a password: a session that is not does not become a staff session. */
async function endWeakSessions(ctx: Ctx, personId: string): Promise<void> {
  const weak = await ctx.em.findBy(Session, { personId, assurance: 'LOW', endedAt: IsNull() });
  for (const { id } of weak) await endSessions(ctx, personId, { only: id }, 'CREDENTIALS_CHANGED');
}

function withoutNull(raw: unknown): unknown {
  return { ...(raw as object), scopeIds: (raw as { scopeIds?: string[] | null }).scopeIds ?? [] };
}
