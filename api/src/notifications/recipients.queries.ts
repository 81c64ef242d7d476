import type { Locale } from '@aim/domain/kernel/locale';
import { type Actor, ANONYMOUS, type Role, STAFF_ROLES } from '@aim/domain/kernel/policy';
import { type Action, policies } from '@aim/domain/policies';
import type { Ctx } from '../platform/ctx.ts';
import { tellActor } from '../platform/with-actor.ts';

/** Somebody who is to be told. */
export interface Recipient {
  readonly personId: string;
  readonly fullName: string;
  readonly locale: Locale;
  /** A proved address; null when there is none. */
  readonly email: string | null;
}

/** Open accounts among these people, with the addresses they proved; the system acts, so it may read contacts. */
export async function recipientsOf(ctx: Ctx, personIds: readonly (string | null)[]): Promise<Recipient[]> {
  await tellActor(ctx);
  return ctx.em.query(
    `select p.id as "personId", p.full_name as "fullName", p.locale, c.email
     from person p left join person_contact c on c.person_id = p.id and c.verified_at is not null
     where p.id = any($1) and p.state = 'ACTIVE' order by p.id`,
    [[...new Set(personIds)].filter((id) => id !== null)],
  );
}

/** Members of an organisation, or its administrators alone. */
export async function membersOf(ctx: Ctx, organisationId: string, roles: readonly string[]): Promise<string[]> {
  const rows: { id: string }[] = await ctx.em.query(
    'select person_id as id from membership where organisation_id = $1 and role = any($2) and ended_at is null',
    [organisationId, roles],
  );
  return rows.map(({ id }) => id);
}

/** Staff to whom the policy allows an action: those whose work it is. */
export async function staffWho(ctx: Ctx, action: Action, facts: unknown): Promise<string[]> {
  const rows: { id: string; roles: { role: Role; scopeIds: string[] }[] }[] = await ctx.em.query(
    `select person_id as id, json_agg(json_build_object('role', role, 'scopeIds', scope_ids)) as roles
     from role_grant where revoked_at is null and role = any($1) group by person_id`,
    [STAFF_ROLES],
  );
  const actorOf = (id: string, roles: Actor['roles']): Actor => ({ ...ANONYMOUS, kind: 'PERSON', personId: id, roles });
  return rows.filter(({ id, roles }) => policies[action].allows(actorOf(id, roles), facts)).map(({ id }) => id);
}

/** The person who proved this address; null when nobody did. */
export async function personOfAddress(ctx: Ctx, email: string): Promise<Recipient | null> {
  await tellActor(ctx);
  const rows: { id: string }[] = await ctx.em.query(
    'select person_id as id from person_contact where email = $1 and verified_at is not null',
    [email],
  );
  const [recipient] = await recipientsOf(ctx, [rows[0]?.id ?? null]);
  return recipient ?? null;
}
