import { normaliseEmail } from '@aim/domain/identity/person';
import { fold } from '@aim/domain/kernel/fold';
import { type Actor, isStaff, STAFF_ROLES } from '@aim/domain/kernel/policy';
import type { GraphQLResolveInfo } from 'graphql';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import type { Page } from '../platform/page.ts';
import {
  binder,
  column,
  derived,
  type ListQuery,
  many,
  type Projection,
  projectOne,
  projectPage,
} from '../platform/projection.ts';
import { sensitive } from '../platform/sensitive.ts';
import { withActor } from '../platform/with-actor.ts';
import type { PersonFilter, PersonSort } from './people.inputs.ts';
import type { Person } from './person.entity.ts';

const roleProjection: Projection = {
  table: 'role_grant',
  alias: 'g',
  fields: {
    id: column('g.id'),
    role: column('g.role'),
    scopeIds: column('g.scope_ids'),
    grantedAt: column('g.granted_at'),
    grantedById: column('g.granted_by_id'),
    grantedBy: derived('grantedById'),
  },
};

/** What lists and pages of people may select; contacts only with a trace. */
export const personProjection: Projection = {
  table: 'person',
  alias: 'p',
  fields: {
    id: column('p.id'),
    fullName: column('p.full_name'),
    locale: column('p.locale'),
    state: column('p.state'),
    createdAt: column('p.created_at'),
    lastSeenAt: column('p.last_seen_at'),
    disabledAt: column('p.disabled_at'),
    email: sensitive(
      '(select c.email from person_contact c where c.person_id = p.id)',
      'person.readContacts',
      'contacts',
    ),
    emailVerified: sensitive(
      '(select c.verified_at is not null from person_contact c where c.person_id = p.id)',
      'person.readContacts',
      'contacts',
    ),
    roles: many(() => roleProjection, 'g.person_id = p.id and g.revoked_at is null', 'g.granted_at, g.id'),
    memberships: derived(),
    signInMethods: derived(),
    allowedActions: derived('state'),
  },
};

/** Themself, colleagues, for staff everybody: the SQL twin of `person.read`. */
export function visibleTo(actor: Actor, bind: (value: unknown) => string): string {
  if (actor.kind === 'SYSTEM' || isStaff(actor)) return 'true';
  const organisations = bind(actor.memberships.map(({ organisationId }) => organisationId));
  return `(p.id = ${bind(actor.personId)}::uuid or exists (select from membership m
    where m.person_id = p.id and m.ended_at is null and m.organisation_id = any(${organisations}::uuid[])))`;
}

const SORTS: Record<PersonSort, ListQuery['sort']> = {
  NAME_ASC: { sql: 'p.full_name', type: 'text', descending: false },
  NAME_DESC: { sql: 'p.full_name', type: 'text', descending: true },
  CREATED_DESC: { sql: 'p.created_at', type: 'timestamptz', descending: true },
  LAST_SEEN_DESC: { sql: "coalesce(p.last_seen_at, 'epoch')", type: 'timestamptz', descending: true },
};

export function sortOf(sort: PersonSort): ListQuery['sort'] {
  return SORTS[sort];
}

/** Conditions of a filter; the same for the page, the count and the export. */
export async function conditions(ctx: Ctx, filter: PersonFilter): Promise<{ where: string[]; values: unknown[] }> {
  const { bind, values } = binder();
  const where = [visibleTo(ctx.actor, bind)];
  const search = filter.search?.trim();
  if (search?.includes('@')) where.push(`p.id = ${bind(await personIdByEmail(ctx, search))}::uuid`);
  else if (search) where.push(`p.folded like ${bind(`%${fold(search).replace(/[\\%_]/g, '\\$&')}%`)}`);
  const roles = filter.role?.length ? filter.role : filter.staffOnly ? STAFF_ROLES : null;
  if (roles)
    where.push(
      `exists (select from role_grant g where g.person_id = p.id and g.revoked_at is null and g.role = any(${bind(roles)}::text[]))`,
    );
  if (filter.disabled !== undefined && filter.disabled !== null)
    where.push(`p.state = ${bind(filter.disabled ? 'DISABLED' : 'ACTIVE')}`);
  return { where, values };
}

/** Addresses are found whole or not at all: parts of them would turn the list into a directory. */
async function personIdByEmail(ctx: Ctx, email: string): Promise<string | null> {
  const rows: { id: string }[] = await withActor(ctx, (em) =>
    em.query('select person_id as id from person_contact where email = $1', [normaliseEmail(email)]),
  );
  return rows[0]?.id ?? null;
}

interface ListArguments {
  readonly filter: PersonFilter;
  readonly sort: PersonSort;
  readonly first: number;
  readonly after?: string | null;
}

export async function listPeople(
  ctx: Ctx,
  info: GraphQLResolveInfo,
  { filter, sort, ...page }: ListArguments,
): Promise<Page<Person>> {
  allow(ctx, 'person.list');
  return projectPage(ctx, info, personProjection, { ...(await conditions(ctx, filter)), sort: sortOf(sort), ...page });
}

export async function countPeople(ctx: Ctx, filter: PersonFilter): Promise<number> {
  allow(ctx, 'person.count');
  const { where, values } = await conditions(ctx, filter);
  const [row] = await ctx.db.rows<{ count: number }>(
    `select count(*)::int as count from person p where ${where.join(' and ')}`,
    values,
  );
  return row?.count ?? 0;
}

export function findPerson(ctx: Ctx, info: GraphQLResolveInfo, id: string): Promise<Person | null> {
  const { bind, values } = binder();
  const where = [`p.id = ${bind(id)}::uuid`, visibleTo(ctx.actor, bind)];
  return projectOne(ctx, info, personProjection, { where, values });
}
