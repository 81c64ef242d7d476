import { fold } from '@aim/domain/kernel/fold';
import { type Actor, isMember, isStaff } from '@aim/domain/kernel/policy';
import type { GraphQLResolveInfo } from 'graphql';
import { In, Not } from 'typeorm';
import { lock } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { notFound } from '../platform/errors.ts';
import type { Page } from '../platform/page.ts';
import {
  binder,
  column,
  derived,
  type ListQuery,
  type Projection,
  projectOne,
  projectPage,
} from '../platform/projection.ts';
import { Organisation } from './organisation.entity.ts';
import type { OrganisationFilter, OrganisationSort } from './organisation.inputs.ts';

/** What lists and pages of organisations may select. */
export const organisationProjection: Projection = {
  table: 'organisation',
  alias: 'o',
  fields: {
    id: column('o.id'),
    name: column('o.name'),
    legalForm: column('o.legal_form'),
    tin: column('o.tin'),
    country: column('o.country'),
    address: column('o.address'),
    website: column('o.website'),
    state: column('o.state'),
    registeredAt: column('o.registered_at'),
    registryState: column('o.registry_state'),
    registryAsOf: column('o.registry_as_of'),
    version: column('o.version'),
    memberCount: column(
      '(select count(*)::int from membership m where m.organisation_id = o.id and m.ended_at is null)',
    ),
    stateLabel: derived('state'),
    legalFormLabel: derived('legalForm'),
    allowedActions: derived('state'),
    blockers: derived('state', 'registryState', 'legalForm', 'tin', 'country', 'name'),
    members: derived(),
    invitations: derived(),
    files: derived(),
  },
};

/** Staff see every organisation, others those they belong to: the SQL twin of `organisation.read`. */
export function visibleTo(actor: Actor, bind: (value: unknown) => string): string {
  if (actor.kind === 'SYSTEM' || isStaff(actor)) return 'true';
  return `o.id = any(${bind(actor.memberships.map(({ organisationId }) => organisationId))}::uuid[])`;
}

/** Find: locks an organisation this actor may see, or NOT_FOUND. */
export async function lockOrganisation(ctx: Ctx, id: string): Promise<Organisation> {
  mustSeeOrganisation(ctx, id);
  return lock(ctx, Organisation, { id });
}

export function mustSeeOrganisation(ctx: Ctx, id: string): void {
  if (!(ctx.actor.kind === 'SYSTEM' || isStaff(ctx.actor) || isMember(ctx.actor, id))) throw notFound();
}

export async function isTinTaken(ctx: Ctx, tin: string | null, exceptId?: string): Promise<boolean> {
  if (tin === null) return false;
  return ctx.em.existsBy(Organisation, {
    tin,
    state: In(['UNVERIFIED', 'VERIFIED']),
    ...(exceptId === undefined ? {} : { id: Not(exceptId) }),
  });
}

const SORTS: Record<OrganisationSort, ListQuery['sort']> = {
  NAME_ASC: { sql: 'o.name', type: 'text', descending: false },
  NAME_DESC: { sql: 'o.name', type: 'text', descending: true },
  REGISTERED_DESC: { sql: 'o.registered_at', type: 'timestamptz', descending: true },
  REGISTERED_ASC: { sql: 'o.registered_at', type: 'timestamptz', descending: false },
};

/** Conditions of a filter, visible rows only; the same for the page, the count and the export. */
export function conditions(ctx: Ctx, filter: OrganisationFilter): { where: string[]; values: unknown[] } {
  const { bind, values } = binder();
  const where = [visibleTo(ctx.actor, bind)];
  if (filter.search?.trim())
    where.push(
      `(o.folded like ${bind(`%${escapeLike(fold(filter.search))}%`)} or o.tin = ${bind(filter.search.trim())})`,
    );
  if (filter.state?.length) where.push(`o.state = any(${bind(filter.state)}::text[])`);
  if (filter.legalForm?.length) where.push(`o.legal_form = any(${bind(filter.legalForm)}::text[])`);
  // Days are days in Baku, which has kept UTC+4 since 2016; the period's end is exclusive.
  if (filter.registeredFrom) where.push(`o.registered_at >= ${bind(startOfDay(filter.registeredFrom))}::timestamptz`);
  if (filter.registeredTo) where.push(`o.registered_at < ${bind(startOfDay(filter.registeredTo, 1))}::timestamptz`);
  return { where, values };
}

function startOfDay(day: string, plusDays = 0): Date {
  return new Date(Date.parse(`${day}T00:00:00+04:00`) + plusDays * 86_400_000);
}

export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

export function sortOf(sort: OrganisationSort): ListQuery['sort'] {
  return SORTS[sort];
}

export function listOrganisations(
  ctx: Ctx,
  info: GraphQLResolveInfo,
  {
    filter,
    sort,
    ...page
  }: { filter: OrganisationFilter; sort: OrganisationSort; first: number; after?: string | null },
): Promise<Page<Organisation>> {
  return projectPage(ctx, info, organisationProjection, { ...conditions(ctx, filter), sort: sortOf(sort), ...page });
}

export function findOrganisation(ctx: Ctx, info: GraphQLResolveInfo, id: string): Promise<Organisation | null> {
  const { bind, values } = binder();
  const where = [`o.id = ${bind(id)}`, visibleTo(ctx.actor, bind)];
  return projectOne(ctx, info, organisationProjection, { where, values });
}

export async function countOrganisations(ctx: Ctx, filter: OrganisationFilter): Promise<number> {
  const { where, values } = conditions(ctx, filter);
  const [row] = await ctx.db.rows<{ count: number }>(
    `select count(*)::int as count from organisation o where ${where.join(' and ')}`,
    values,
  );
  return row?.count ?? 0;
}
