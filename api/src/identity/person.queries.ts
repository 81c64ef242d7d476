import { policies } from '@aim/domain/policies';
import { In, IsNull } from 'typeorm';
import type { Ctx } from '../platform/ctx.ts';
import { withActor } from '../platform/with-actor.ts';
import type { SignInMethod } from './identity.enums.ts';
import { RoleGrant } from './role-grant.entity.ts';

export interface Contact {
  readonly email: string;
  readonly isVerified: boolean;
}

/** The person themself and staff: the same rule as for contacts opens roles, sign-in methods and last use. */
export function mayReadPrivate(ctx: Ctx, id: string): boolean {
  return policies['person.readContacts'].allows(ctx.actor, { id });
}

/** Live roles, batched; for those who may not see them, none. */
export function rolesOf(ctx: Ctx, personId: string): Promise<RoleGrant[]> {
  return ctx.loaders.batch('person.roles', personId, loadRoles, []);
}

async function loadRoles(em: Ctx['em'], ids: readonly string[]): Promise<Map<string, RoleGrant[]>> {
  const rows = await em.find(RoleGrant, {
    where: { personId: In([...ids]), revokedAt: IsNull() },
    order: { grantedAt: 'ASC' },
  });
  const byPerson = new Map<string, RoleGrant[]>();
  for (const row of rows) byPerson.set(row.personId, [...(byPerson.get(row.personId) ?? []), row]);
  return byPerson;
}

/** How a person is reached, for those who may know; a look at somebody else's leaves an access row. */
export async function contactOf(ctx: Ctx, personId: string): Promise<Contact | null> {
  if (!mayReadPrivate(ctx, personId)) return null;
  return ctx.loaders.batch('person.contact', personId, (_, ids) => loadContacts(ctx, ids), null as Contact | null);
}

async function loadContacts(ctx: Ctx, ids: readonly string[]): Promise<Map<string, Contact | null>> {
  return withActor(ctx, async (em) => {
    const rows: (Contact & { id: string })[] = await em.query(
      'select person_id as id, email, verified_at is not null as "isVerified" from person_contact where person_id = any($1)',
      [ids],
    );
    const others = rows.map(({ id }) => id).filter((id) => id !== ctx.actor.personId);
    if (others.length > 0)
      await em.query(
        `insert into data_access (at, actor_id, acting_for_id, subject_type, subject_id, field_groups, purpose, request_id)
         select $1, $2, $3, 'person', x, '{contacts}', 'SERVICE', $5 from unnest($4::uuid[]) x`,
        [ctx.now, ctx.actor.personId, ctx.actor.actingForId, others, ctx.request.requestId],
      );
    return new Map(rows.map((row) => [row.id, row]));
  });
}

/** The ways in which a person can sign in. */
export function signInMethodsOf(ctx: Ctx, personId: string): Promise<SignInMethod[]> {
  return ctx.loaders.batch('person.signInMethods', personId, loadSignInMethods, []);
}

async function loadSignInMethods(em: Ctx['em'], ids: readonly string[]): Promise<Map<string, SignInMethod[]>> {
  const rows: { id: string; methods: SignInMethod[] }[] = await em.query(
    `select id, array_remove(array[
       case when exists (select from external_identity e where e.person_id = p.id) then 'DIGITAL_LOGIN' end,
       case when exists (select from passkey k where k.person_id = p.id) then 'PASSKEY' end,
       case when exists (select from password_credential w where w.person_id = p.id) then 'PASSWORD' end], null) as methods
     from unnest($1::uuid[]) as p(id)`,
    [ids],
  );
  return new Map(rows.map(({ id, methods }) => [id, methods]));
}

/** Organisations a person belongs to, for the policy. */
export function organisationIdsOf(ctx: Ctx, personId: string): Promise<string[]> {
  return ctx.loaders.batch('person.organisationIds', personId, loadOrganisationIds, []);
}

async function loadOrganisationIds(em: Ctx['em'], ids: readonly string[]): Promise<Map<string, string[]>> {
  const rows: { id: string; organisations: string[] }[] = await em.query(
    'select person_id as id, array_agg(organisation_id) as organisations from membership where person_id = any($1) and ended_at is null group by 1',
    [ids],
  );
  return new Map(rows.map(({ id, organisations }) => [id, organisations]));
}
