import { disablePersonInput, personMachine, whyNotDisablePerson } from '@aim/domain/identity/person';
import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { transition } from '../platform/transition.ts';
import { endSessions } from './end-sessions.ts';
import { adminFacts, lockPerson, personFacts } from './people.facts.ts';
import type { Person } from './person.entity.ts';

/** Closes an account: its sessions end in the same transaction. */
export async function disablePerson(ctx: Ctx, raw: unknown): Promise<Person> {
  const { personId, reason } = parseInput(disablePersonInput, raw);
  const admins = await adminFacts(ctx, personId);
  const person = await lockPerson(ctx, personId);
  allow(ctx, 'person.disable', await personFacts(ctx, person));
  refuseIf(whyNotDisablePerson({ ...admins, actorId: ctx.actor.personId, personId, state: person.state }));
  await endSessions(ctx, personId, 'all', 'PERSON_DISABLED');
  const set = { disabled_at: ctx.now };
  return transition(ctx, personMachine, person, 'disable', { payload: { personId }, reason, set });
}
