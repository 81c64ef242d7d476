import { normaliseEmail } from '@aim/domain/identity/person';
import type { SessionMethod } from '@aim/domain/identity/session';
import type { Locale } from '@aim/domain/kernel/locale';
import { SYSTEM } from '@aim/domain/kernel/policy';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { tellActor } from '../platform/with-actor.ts';
import { Person } from './person.entity.ts';

interface NewPerson {
  readonly fullName: string;
  readonly locale: Locale;
  readonly method: SessionMethod;
}

/** Opens an account inside the caller's transaction. */
export async function registerPerson(ctx: Ctx, { method, ...facts }: NewPerson): Promise<Person> {
  const person = await ctx.em.save(ctx.em.create(Person, { ...facts, createdAt: ctx.now }));
  await emit(ctx, 'person.registered', { type: 'person', id: person.id }, { personId: person.id, method });
  return person;
}

interface NewContact {
  readonly personId: string;
  readonly email: string;
  readonly isVerified: boolean;
}

/** Contacts are confidential: the platform itself writes them. An address somebody else has violates its constraint. */
export async function keepContact(ctx: Ctx, { personId, email, isVerified }: NewContact): Promise<void> {
  await tellActor({ ...ctx, actor: SYSTEM });
  await ctx.em.query('insert into person_contact (person_id, email, verified_at) values ($1, $2, $3)', [
    personId,
    normaliseEmail(email),
    isVerified ? ctx.now : null,
  ]);
  await tellActor(ctx);
}

/** The same, unless somebody has the address: then it is left out, never linked by. */
export async function keepContactIfFree(ctx: Ctx, { personId, email, isVerified }: NewContact): Promise<void> {
  await tellActor({ ...ctx, actor: SYSTEM });
  await ctx.em.query(
    'insert into person_contact (person_id, email, verified_at) values ($1, $2, $3) on conflict (email) do nothing',
    [personId, normaliseEmail(email), isVerified ? ctx.now : null],
  );
  await tellActor(ctx);
}
