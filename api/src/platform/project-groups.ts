import type { GraphQLResolveInfo } from 'graphql';
import type { Ctx } from './ctx.ts';
import { completed, flatReading } from './flat-rows.ts';
import { cappedCount, countInfo, decodeCursor, encodeCursor, type Page, pageSize } from './page.ts';
import { countRows, keysetRows, type ListQuery, type Projection, serve } from './projection.ts';
import { selectionAt } from './selection.ts';

type Bind = (value: unknown) => string;

/** A list whose order is that of its parts and, within each, a keyset: relevance, for example. The parts exclude each other. */
export interface PartedQuery extends ListQuery {
  readonly parts: readonly ((bind: Bind) => string)[];
}

/** A page of a list in parts; a part is asked for only when those before it did not fill the page. */
export async function projectParts<Row extends { id: string }>(
  ctx: Ctx,
  info: GraphQLResolveInfo,
  projection: Projection,
  { parts, ...query }: PartedQuery,
): Promise<Page<Row>> {
  const first = pageSize(query.first);
  const selection = selectionAt(info, ['items']);
  const after = decodeCursor(query.after);
  const [start, key] = partKey(after?.key ?? null);
  const rows: (Row & { _key: string })[] = [];
  for (let part = start; part < parts.length && rows.length <= first; part++) {
    const values = [...query.values];
    const condition = (parts[part] as PartedQuery['parts'][number])((value) => `$${values.push(value)}`);
    const found = await keysetRows<Row>(ctx, projection, selection, {
      where: [...query.where, condition],
      values,
      sort: query.sort,
      limit: first + 1 - rows.length,
      after: after && part === start ? { key, id: after.id } : null,
    });
    rows.push(...found.map((row) => ({ ...row, _key: `${part}:${row._key}` })));
  }
  const items = rows.slice(0, first);
  const last = items.at(-1);
  const asked = selectionAt(info, ['pageInfo']);
  const count = 'count' in asked || 'countIsCapped' in asked ? await countRows(ctx, projection, query) : 0;
  return {
    items,
    pageInfo: {
      endCursor: last ? encodeCursor(last._key, last.id) : null,
      hasNextPage: rows.length > first,
      ...countInfo(count),
    },
  };
}

/** `2:name` → part 2, after that name. */
function partKey(key: string | number | null): [number, string] {
  const text = String(key ?? '0:');
  const part = Number.parseInt(text, 10);
  return [Number.isNaN(part) ? 0 : part, text.slice(text.indexOf(':') + 1)];
}

export interface Group<Row> {
  readonly key: string;
  readonly count: number;
  readonly countIsCapped: boolean;
  readonly items: Row[];
  readonly hasMore: boolean;
}

export interface GroupedQuery {
  readonly where: readonly string[];
  readonly values: readonly unknown[];
  /** The groups in their order, and the column that tells them apart. */
  readonly groups: { readonly keys: readonly string[]; readonly sql: string };
  readonly orderBy: string;
  readonly limit: number;
}

/** The first rows of every group and how many it has, in one statement: a board. */
export async function projectGroups<Row extends { id: string }>(
  ctx: Ctx,
  info: GraphQLResolveInfo,
  projection: Projection,
  { groups, orderBy, limit, ...query }: GroupedQuery,
): Promise<Group<Row>[]> {
  const selection = selectionAt(info, ['items']);
  const { table, alias } = projection;
  const values = [...query.values, groups.keys];
  const where = [...query.where, `${groups.sql} = g.key`].join(' and ');
  const reading = flatReading(projection, selection);
  const rows = await serve<Row & { _group: string; _count: number; _place: string | null }>(
    ctx,
    projection,
    selection,
    // The groups with their counts are made first: within the select list each row would be counted for anew.
    `with g as materialized (
       select g.key, g.place, (${cappedCount(`from ${table} ${alias} where ${where}`)}) as count
       from unnest($${values.length}::text[]) with ordinality g(key, place))
     select g.key as "_group", g.count as "_count", r.*
     from g left join lateral (select ${reading.columns}, row_number() over (order by ${orderBy}) as "_place"
                        from ${table} ${alias} ${reading.joins} where ${where} order by ${orderBy} limit ${limit + 1}) r on true
     order by g.place, r."_place"`,
    values,
  );
  await completed(
    ctx,
    reading,
    rows.filter(({ _place }) => _place !== null),
  );
  return groups.keys.map((key) => {
    const mine = rows.filter(({ _group }) => _group === key);
    const found = mine.filter(({ _place }) => _place !== null);
    return { key, ...countInfo(mine[0]?._count ?? 0), items: found.slice(0, limit), hasMore: found.length > limit };
  });
}
