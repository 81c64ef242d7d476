import { isMember, isStaff } from '@aim/domain/kernel/policy';
import { policies } from '@aim/domain/policies';
import { In, IsNull } from 'typeorm';
import type { Ctx } from '../platform/ctx.ts';
import { decodeCursor, encodeCursor, type Page, pageSize } from '../platform/page.ts';
import { Invitation } from './invitation.entity.ts';
import { Membership } from './membership.entity.ts';
import type { Organisation } from './organisation.entity.ts';

const MEMBERSHIP =
  'm.id, m.organisation_id as "organisationId", m.person_id as "personId", m.role, m.since, m.ended_at as "endedAt"';

/** Live members, administrators first, then by name. */
export async function membersOf(
  ctx: Ctx,
  organisationId: string,
  first: number,
  after: string | null,
): Promise<Page<Membership>> {
  const size = pageSize(first);
  const cursor = decodeCursor(after);
  const rows = await ctx.db.rows<Membership & { key: string; total: number }>(
    `select ${MEMBERSHIP}, m.role || ' ' || p.full_name as key,
            (select count(*)::int from membership x where x.organisation_id = $1 and x.ended_at is null) as total
     from membership m join person p on p.id = m.person_id
     where m.organisation_id = $1 and m.ended_at is null
       and ($2::text is null or (m.role || ' ' || p.full_name, m.id) > ($2::text, $3::uuid))
     order by m.role || ' ' || p.full_name, m.id limit $4`,
    [organisationId, cursor?.key ?? null, cursor?.id ?? null, size + 1],
  );
  const items = rows.slice(0, size);
  const last = items.at(-1);
  return {
    items,
    pageInfo: {
      endCursor: last ? encodeCursor(last.key, last.id) : null,
      hasNextPage: rows.length > size,
      count: rows[0]?.total ?? 0,
      countIsCapped: false,
    },
  };
}

export function memberCountOf(ctx: Ctx, organisationId: string): Promise<number> {
  return ctx.loaders.batch('memberCount', organisationId, countLive(''), 0);
}

export function adminCountOf(ctx: Ctx, organisationId: string): Promise<number> {
  return ctx.loaders.batch('adminCount', organisationId, countLive("and role = 'ADMIN'"), 0);
}

function countLive(condition: string) {
  return async (em: Ctx['em'], ids: readonly string[]): Promise<Map<string, number>> => {
    const rows: { id: string; count: number }[] = await em.query(
      `select organisation_id as id, count(*)::int as count from membership where organisation_id = any($1) and ended_at is null ${condition} group by 1`,
      [ids],
    );
    return new Map(rows.map(({ id, count }) => [id, count]));
  };
}

/** The newest hundred invitations of an organisation, open ones first; none for those without the right. */
export async function invitationsOf(ctx: Ctx, organisation: Organisation): Promise<Invitation[]> {
  if (!policies['invitation.list'].allows(ctx.actor, { id: organisation.id, state: organisation.state })) return [];
  const found = await ctx.loaders.batch('invitations', organisation.id, loadInvitations, []);
  return found.map((invitation) =>
    invitation.state === 'PENDING' && invitation.expiresAt <= ctx.now
      ? Object.assign(invitation, { state: 'EXPIRED' })
      : invitation,
  );
}

async function loadInvitations(em: Ctx['em'], ids: readonly string[]): Promise<Map<string, Invitation[]>> {
  const rows = await em.find(Invitation, {
    where: { organisationId: In([...ids]) },
    order: { createdAt: 'DESC' },
    take: 100 * ids.length,
  });
  const byOrganisation = new Map<string, Invitation[]>();
  for (const row of rows)
    byOrganisation.set(row.organisationId, [...(byOrganisation.get(row.organisationId) ?? []), row]);
  for (const list of byOrganisation.values())
    list.sort((a, b) => Number(b.state === 'PENDING') - Number(a.state === 'PENDING'));
  return byOrganisation;
}

/** A person's live memberships; of other people only those in organisations the reader may see. */
export async function membershipsOf(ctx: Ctx, personId: string): Promise<Membership[]> {
  const all = await ctx.loaders.batch('memberships', personId, loadMemberships, []);
  const seesAll = personId === ctx.actor.personId || isStaff(ctx.actor);
  return seesAll ? all : all.filter(({ organisationId }) => isMember(ctx.actor, organisationId));
}

async function loadMemberships(em: Ctx['em'], ids: readonly string[]): Promise<Map<string, Membership[]>> {
  const rows = await em.find(Membership, {
    where: { personId: In([...ids]), endedAt: IsNull() },
    order: { since: 'ASC', id: 'ASC' },
  });
  const byPerson = new Map<string, Membership[]>();
  for (const row of rows) byPerson.set(row.personId, [...(byPerson.get(row.personId) ?? []), row]);
  return byPerson;
}
