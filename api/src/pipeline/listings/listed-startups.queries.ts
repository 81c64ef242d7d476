import { fold } from '@aim/domain/kernel/fold';
import type { ListingGroup } from '@aim/domain/pipeline/listing';
import type { GraphQLResolveInfo } from 'graphql';
import { allow } from '../../platform/access.ts';
import { type Ctx, inTransaction } from '../../platform/ctx.ts';
import { cappedCount, countInfo, decodeCursor, encodeCursor, type Page, pageSize } from '../../platform/page.ts';
import { binder } from '../../platform/projection.ts';
import { containing } from '../../platform/search.ts';
import { selectionAt } from '../../platform/selection.ts';
import { fundOf, isOpenTo } from './audience.ts';
import type { ListedStartup } from './listed-startup.types.ts';
import type { ListingFilter, ListingSort } from './listing.inputs.ts';
import { askedGroups, shownColumns } from './shown.ts';
import { tellFirstView } from './tell-first-view.ts';

const SORTS: Record<ListingSort, { sql: string; type: string; descending: boolean }> = {
  NEWEST: { sql: 'l.published_at', type: 'timestamptz', descending: true },
  OLDEST: { sql: 'l.published_at', type: 'timestamptz', descending: false },
  STAGE_NEWEST: { sql: 's.stage_on', type: 'date', descending: true },
};

export type ShownStartup = ListedStartup & { readonly listingId: string };
/** How something was seen. */
export type LookKind = 'LIST' | 'PAGE' | 'FILE';

function filterConditions(filter: ListingFilter, bind: (value: unknown) => string): string[] {
  const where: string[] = [];
  for (const column of ['sector', 'stage', 'region', 'country'] as const)
    if (filter[column]?.length) where.push(`s.${column} = any(${bind(filter[column])}::text[])`);
  if (filter.search?.trim()) {
    // A name that is not shown is not found either.
    const words = bind(containing(fold(filter.search)));
    where.push(`case when l.level = 'LISTED' then s.searched else fold(coalesce(s.one_liner, '')) end like ${words}`);
  }
  return where;
}

/** What this investor may see now. The rows are held while they are served, so that a revocation waits or is seen. */
export function listedStartups(
  ctx: Ctx,
  info: GraphQLResolveInfo,
  { filter, sort, first, after }: { filter: ListingFilter; sort: ListingSort; first: number; after: string | null },
): Promise<Page<ListedStartup>> {
  allow(ctx, 'listing.browse');
  const size = pageSize(first);
  const order = SORTS[sort];
  const { bind, values } = binder();
  const where = [isOpenTo(ctx, bind), ...filterConditions(filter, bind)];
  const counted = [...values];
  const from = `from listing l join startup s on s.id = l.startup_id`;
  const count = cappedCount(`${from} where ${where.join(' and ')}`);
  const cursor = decodeCursor(after);
  if (cursor)
    where.push(
      `(${order.sql}, l.id) ${order.descending ? '<' : '>'} (${bind(cursor.key)}::${order.type}, ${bind(cursor.id)}::uuid)`,
    );
  const asked = askedGroups(selectionAt(info, ['items']));
  const columns = shownColumns(`${bind(asked)}::text[]`);
  const direction = order.descending ? 'desc' : 'asc';
  return inTransaction(ctx, async (inner) => {
    const rows: (ShownStartup & { _key: string })[] = await inner.em.query(
      `select ${columns}, (${order.sql})::text as "_key" ${from} where ${where.join(' and ')}
       order by ${order.sql} ${direction}, l.id ${direction} limit ${size + 1} for share of l`,
      values,
    );
    const items = rows.slice(0, size);
    await logLooks(inner, 'LIST', items, asked);
    const [total]: { count: number }[] = await inner.em.query(count, counted);
    const last = items.at(-1);
    return {
      items,
      pageInfo: {
        endCursor: last ? encodeCursor(last._key, last.listingId) : null,
        hasNextPage: rows.length > size,
        ...countInfo(total?.count ?? 0),
      },
    };
  });
}

/** The page of one startup, or null when it is not, or no longer, open to this investor. */
export function listedStartup(ctx: Ctx, info: GraphQLResolveInfo, id: string): Promise<ListedStartup | null> {
  allow(ctx, 'listing.read');
  const asked = askedGroups(selectionAt(info));
  return inTransaction(ctx, (inner) => serveListed(inner, id, asked));
}

/** Serves and records in one transaction, or serves nothing. */
export async function serveListed(ctx: Ctx, id: string, asked: readonly ListingGroup[]): Promise<ShownStartup | null> {
  const { bind, values } = binder();
  const where = `s.id = ${bind(id)} and ${isOpenTo(ctx, bind)}`;
  const [shown]: ShownStartup[] = await ctx.em.query(
    `select ${shownColumns(`${bind(asked)}::text[]`)} from listing l join startup s on s.id = l.startup_id where ${where} for share of l`,
    values,
  );
  if (!shown) return null;
  await tellFirstView(ctx, shown, asked);
  await logLooks(ctx, 'PAGE', [shown], asked);
  return shown;
}

/** The rows of "who looked": the card, and the groups that were both asked for and consented to. */
export async function logLooks(
  ctx: Ctx,
  kind: LookKind,
  shown: readonly Pick<ShownStartup, 'id' | 'groups'>[],
  asked: readonly ListingGroup[],
): Promise<void> {
  if (shown.length === 0) return;
  const looks = shown.map(({ id, groups }) => ({
    id,
    groups: ['CARD', ...asked.filter((group) => groups.includes(group))].join(','),
  }));
  await ctx.em.query(
    `insert into data_access (at, actor_id, acting_for_id, subject_type, subject_id, field_groups, purpose, request_id)
     select $1, $2, $3, 'startup', x.id, string_to_array(x.groups, ','), $4, $5 from unnest($6::uuid[], $7::text[]) as x(id, groups)`,
    [
      ctx.now,
      ctx.actor.personId,
      await fundOf(ctx),
      `LISTING_${kind}`,
      ctx.request.requestId,
      looks.map(({ id }) => id),
      looks.map(({ groups }) => groups),
    ],
  );
}
