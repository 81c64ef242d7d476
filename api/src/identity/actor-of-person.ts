import { type Actor, ANONYMOUS, type Membership, type RoleGrant } from '@aim/domain/kernel/policy';
import type { Ctx } from '../platform/ctx.ts';
import { RIGHTS } from './rights.ts';

/**
 * Whoever began something that goes on without them, with what they may do now: no session, no step-up. Nobody, once their
 * account is disabled.
 */
export async function actorOfPerson(ctx: Ctx, personId: string | null): Promise<Actor> {
  const [row] = await ctx.db.rows<{ roles: RoleGrant[]; memberships: Membership[] }>(
    `select ${RIGHTS} from person p where p.id = $1 and p.state = 'ACTIVE'`,
    [personId],
  );
  return row ? { ...ANONYMOUS, ...row, kind: 'PERSON', personId } : ANONYMOUS;
}
