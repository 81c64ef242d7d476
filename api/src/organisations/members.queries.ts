import type { MemberFacts } from '@aim/domain/organisations/membership';
import { IsNull } from 'typeorm';
import { lock } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { Membership } from './membership.entity.ts';
import type { Organisation } from './organisation.entity.ts';
import { lockOrganisation } from './organisations.queries.ts';

export interface LockedMember {
  readonly membership: Membership;
  readonly organisation: Organisation;
  readonly facts: MemberFacts;
}

/** A live membership with its organisation locked first, so that the number of administrators cannot change meanwhile. */
export async function lockMember(
  ctx: Ctx,
  where: { id: string } | { organisationId: string; personId: string },
): Promise<LockedMember> {
  const found = await lock(ctx, Membership, { ...where, endedAt: IsNull() });
  const organisation = await lockOrganisation(ctx, found.organisationId);
  const adminCount = await ctx.em.countBy(Membership, {
    organisationId: organisation.id,
    role: 'ADMIN',
    endedAt: IsNull(),
  });
  return {
    membership: found,
    organisation,
    facts: { role: found.role, adminCount, isOrganisationDissolved: organisation.state === 'DISSOLVED' },
  };
}

/** What policy asks about a membership. */
export function membershipFacts({ membership, organisation }: LockedMember) {
  const { organisationId, personId, role } = membership;
  return { organisationId, organisationState: organisation.state, personId, role };
}
