import { normaliseEmail } from '@aim/domain/identity/person';
import type { SessionMethod } from '@aim/domain/identity/session';
import { type Locale } from '@aim/domain/kernel/locale';
import { SYSTEM } from '@aim/domain/kernel/policy';
import type { Ctx } from '../platform/ctx.ts';
import { emit } from '../platform/event-log.ts';
import { tellActor } from '../platform/with-actor.ts';
import { Person } from './person.entity.ts';

interface NewPerson {
  readonly fullName: string;
  readonly locale: Locale;
  readonly method: SessionMethod;
  readonly email: string | null;
  readonly isEmailVerified: boolean;
}

/** Opens an account inside the caller's transaction. An address that somebody else has is left out, never linked by. */
export async function registerPerson(
  ctx: Ctx,
  { email, isEmailVerified, method, ...facts }: NewPerson,
): Promise<Person> {
  const person = await ctx.em.save(ctx.em.create(Person, { ...facts, createdAt: ctx.now }));
  if (email !== null) await keepContact(ctx, person.id, normaliseEmail(email), isEmailVerified);
  await emit(ctx, 'person.registered', { type: 'person', id: person.id }, { personId: person.id, method });
  return person;
}

/** Contacts are confidential: the platform itself writes them. */
async function keepContact(ctx: Ctx, personId: string, email: string, isVerified: boolean): Promise<void> {
  await tellActor({ ...ctx, actor: SYSTEM });
  await ctx.em.query(
    'insert into person_contact (person_id, email, verified_at) values ($1, $2, $3) on conflict (email) do nothing',
    [personId, email, isVerified ? ctx.now : null],
  );
  await tellActor(ctx);
}
