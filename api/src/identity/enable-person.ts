import { enablePersonInput, personMachine, whyNotEnablePerson } from '@aim/domain/identity/person';
import { parseInput, refuseIf } from '@aim/domain/kernel/problem';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { transition } from '../platform/transition.ts';
import { lockPerson, personFacts } from './people.facts.ts';
import type { Person } from './person.entity.ts';

/** Opens a closed account again; the person signs in anew. */
export async function enablePerson(ctx: Ctx, raw: unknown): Promise<Person> {
  const { personId, reason } = parseInput(enablePersonInput, raw);
  const person = await lockPerson(ctx, personId);
  allow(ctx, 'person.enable', await personFacts(ctx, person));
  refuseIf(whyNotEnablePerson(person));
  const set = { disabled_at: null };
  return transition(ctx, personMachine, person, 'enable', { payload: { personId }, reason, set });
}
