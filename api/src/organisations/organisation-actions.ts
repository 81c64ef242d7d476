import { eventsFrom } from '@aim/domain/kernel/machine';
import { isMember } from '@aim/domain/kernel/policy';
import type { WhyNot } from '@aim/domain/kernel/problem';
import { whyNotLeave } from '@aim/domain/organisations/membership';
import { organisationMachine, whyNotDissolve, whyNotVerify } from '@aim/domain/organisations/organisation';
import { policies } from '@aim/domain/policies';
import type { Ctx } from '../platform/ctx.ts';
import type { Organisation } from './organisation.entity.ts';
import { adminCountOf } from './organisation-people.queries.ts';

const LIVE_ACTIONS = ['organisation.update', 'member.invite'] as const;
const MACHINE_ACTIONS = { verify: 'organisation.verify', dissolve: 'organisation.dissolve' } as const;

/** Table ∩ policy (DECISIONS 21): actions whose guard fails now are included, their button explains why. */
export function actionsOn({ actor }: Ctx, organisation: Organisation): string[] {
  const facts = { id: organisation.id, state: organisation.state };
  const fromTable = eventsFrom(organisationMachine, organisation.state).map(
    (event) => MACHINE_ACTIONS[event as keyof typeof MACHINE_ACTIONS],
  );
  const live = organisation.state === 'DISSOLVED' ? [] : LIVE_ACTIONS;
  return [...fromTable, ...live, 'organisation.leave' as const].filter((action) =>
    policies[action].allows(actor, facts),
  );
}

/** The same functions that refuse the command answer what stands in its way. */
export async function blockersOf(ctx: Ctx, organisation: Organisation, action: string): Promise<WhyNot> {
  const isActorMember = isMember(ctx.actor, organisation.id);
  switch (action) {
    case 'organisation.verify':
      return whyNotVerify({ state: organisation.state, registry: organisation.registryState, isActorMember });
    case 'organisation.dissolve':
      return whyNotDissolve({ state: organisation.state, isActorMember });
    case 'organisation.leave': {
      const role =
        ctx.actor.memberships.find(({ organisationId }) => organisationId === organisation.id)?.role ?? 'MEMBER';
      const adminCount = await adminCountOf(ctx, organisation.id);
      return whyNotLeave({ role, adminCount });
    }
    default:
      return [];
  }
}
