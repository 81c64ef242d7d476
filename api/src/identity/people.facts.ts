import type { AdminFacts } from '@aim/domain/identity/person';
import { isStaff } from '@aim/domain/kernel/policy';
import { lock } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { notFound } from '../platform/errors.ts';
import { Person } from './person.entity.ts';

/** Find: locks a person for staff; for everybody else there is nobody to find. */
export async function lockPerson(ctx: Ctx, id: string): Promise<Person> {
  if (ctx.actor.kind !== 'SYSTEM' && !isStaff(ctx.actor)) throw notFound();
  return lock(ctx, Person, { id });
}

/** What policy asks about a person. */
export async function personFacts(ctx: Ctx, { id, state }: Person) {
  const rows: { id: string }[] = await ctx.em.query(
    'select organisation_id as id from membership where person_id = $1 and ended_at is null',
    [id],
  );
  return { id, state, organisationIds: rows.map((row) => row.id) };
}

/** Administrators are locked while they are counted: two who take each other's role at once cannot both succeed. */
export async function adminFacts(ctx: Ctx, personId: string): Promise<AdminFacts> {
  const rows: { id: string }[] = await ctx.em.query(
    `select p.id from role_grant g join person p on p.id = g.person_id
     where g.role = 'ADMIN' and g.revoked_at is null and p.state = 'ACTIVE' order by p.id for update`,
  );
  return { isActiveAdmin: rows.some(({ id }) => id === personId), activeAdminCount: rows.length };
}

export async function isMemberOfVerifiedFund(ctx: Ctx, personId: string): Promise<boolean> {
  const [row]: { yes: boolean }[] = await ctx.em.query(
    `select exists (select from membership m join organisation o on o.id = m.organisation_id
       where m.person_id = $1 and m.ended_at is null and o.legal_form = 'FUND' and o.state = 'VERIFIED') as yes`,
    [personId],
  );
  return row?.yes ?? false;
}
