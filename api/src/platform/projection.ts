import type { GraphQLResolveInfo } from 'graphql';
import type { QueryResultRow } from 'pg';
import type { Ctx } from './ctx.ts';
import { completed, flatReading } from './flat-rows.ts';
import { cappedCount, countInfo, decodeCursor, encodeCursor, type Page, pageSize } from './page.ts';
import { expressions, neededFields } from './projected-sql.ts';
import { type Selection, selectionAt } from './selection.ts';
import { type SensitiveField, serveSensitive } from './sensitive.ts';

/** A column, or an expression over the table's alias. */
export interface ColumnField {
  readonly kind: 'column';
  readonly sql: string;
  /** Other fields of the row by which its resolver puts the value into words. */
  readonly needs?: readonly string[];
  /** In lists it is a value of each of the row's children, which are read anyway. */
  readonly of?: { readonly of: string; readonly pick: string };
}

/** A value computed by the type's resolver from other fields, which are fetched for it. */
export interface DerivedField {
  readonly kind: 'derived';
  readonly from: readonly string[];
}

/** Another projection: one row by a condition, or many in an order. */
export interface RelatedField {
  readonly kind: 'one' | 'many';
  readonly to: () => Projection;
  readonly where: string;
  readonly orderBy?: string;
  /** Fields of the row itself by which its resolver decides whether it is served. */
  readonly needs?: readonly string[];
  /** Most rows; null for all, where they are few by nature. */
  readonly limit?: number | null;
  /** By the other's primary key, so that lists join it. */
  readonly isByKey?: boolean;
  /** In lists they are read for all rows at once: the column that names the row, and what else holds of them. */
  readonly children?: { readonly key: string; readonly where: string };
  /** In lists they stand ready on the row's card. */
  readonly ready?: Ready;
}

/** Children as JSON that is kept beside their row: a list asks for nothing else where it selects only what that holds. */
export interface Ready {
  /** A column of the card. */
  readonly sql: string;
  readonly holds: Selection;
}

export type ProjectedField = ColumnField | DerivedField | RelatedField | SensitiveField;

/** What a type's hot reads may select: each field by hand, nothing else leaves the database. */
export interface Projection {
  readonly table: string;
  readonly alias: string;
  /** How a row is joined with its card, which has none where nothing stands ready. */
  readonly card?: string;
  readonly fields: Readonly<Record<string, ProjectedField>>;
}

export const column = (sql: string, needs: readonly string[] = []): ColumnField => ({ kind: 'column', sql, needs });
export const derived = (...from: string[]): DerivedField => ({ kind: 'derived', from });
export const one = (to: () => Projection, where: string, needs: readonly string[] = []): RelatedField => ({
  kind: 'one',
  to,
  where,
  needs,
});
/** One row by its primary key: `oneByKey(() => plainPerson, 'p.id = f.person_id')`. */
export const oneByKey = (to: () => Projection, where: string, needs: readonly string[] = []): RelatedField => ({
  ...one(to, where, needs),
  isByKey: true,
});
export const many = (
  to: () => Projection,
  where: string,
  orderBy: string,
  { needs = [], limit = 100 }: Pick<RelatedField, 'needs' | 'limit'> = {},
): RelatedField => ({ kind: 'many', to, where, orderBy, needs, limit });

/** Rows that name their parent, as a row's relation and as that of a whole list. */
const ofParent = (key: string, parent: string, where: string) => ({
  where: `${key} = ${parent} and ${where}`,
  children: { key, where },
});
/** The first of a row's children, in an order. */
export const firstChild = (to: () => Projection, { key, parent, where, ...more }: ChildrenOf): RelatedField => ({
  kind: 'one',
  to,
  ...more,
  ...ofParent(key, parent, where),
});
/** All of a row's children. */
export const children = (to: () => Projection, { key, parent, where, ...more }: ChildrenOf): RelatedField => ({
  kind: 'many',
  to,
  limit: 100,
  ...more,
  ...ofParent(key, parent, where),
});

interface ChildrenOf extends Pick<RelatedField, 'needs' | 'limit' | 'ready'> {
  /** The child's column that names the parent, and the parent's id. */
  readonly key: string;
  readonly parent: string;
  readonly where: string;
  readonly orderBy: string;
}

function sensitiveFields(projection: Projection, selection: Selection): [string, SensitiveField][] {
  return [...neededFields(projection, selection).keys()]
    .map((name) => [name, projection.fields[name]] as const)
    .filter((entry): entry is [string, SensitiveField] => entry[1]?.kind === 'sensitive');
}

export interface ListQuery {
  /** Conditions over the alias, joined by and; parameters are numbered by `bind`. */
  readonly where: readonly string[];
  readonly values: readonly unknown[];
  readonly sort: {
    readonly sql: string;
    readonly type: 'text' | 'timestamptz' | 'date' | 'bigint';
    readonly descending: boolean;
  };
  readonly first: number;
  readonly after?: string | null;
}

/** Collects parameters: `bind('AZ')` → `$1`. */
export function binder(): { bind: (value: unknown) => string; values: unknown[] } {
  const values: unknown[] = [];
  return { values, bind: (value) => `$${values.push(value)}` };
}

/** A keyset page of exactly what the query selects, in one statement; the capped count comes with it when it is asked for. */
export async function projectPage<Row extends { id: string }>(
  ctx: Ctx,
  info: GraphQLResolveInfo,
  projection: Projection,
  query: ListQuery,
): Promise<Page<Row>> {
  const first = pageSize(query.first);
  const { where, values, sort } = query;
  const selection = selectionAt(info, ['items']);
  const after = decodeCursor(query.after);
  const asked = selectionAt(info, ['pageInfo']);
  const isCounted = 'count' in asked || 'countIsCapped' in asked;
  const limit = first + 1;
  const rows = await keysetRows<Row>(ctx, projection, selection, { where, values, sort, after, limit, isCounted });
  const items = rows.slice(0, first);
  const last = items.at(-1);
  // Beyond the last page no row tells how many there are.
  const count = rows[0]?._count ?? (isCounted && after ? await countRows(ctx, projection, query) : 0);
  return {
    items,
    pageInfo: {
      endCursor: last ? encodeCursor(last._key, last.id) : null,
      hasNextPage: rows.length > first,
      ...countInfo(count),
    },
  };
}

export interface KeysetQuery extends Pick<ListQuery, 'where' | 'values' | 'sort'> {
  readonly after: { readonly key: string | number | null; readonly id: string } | null;
  readonly limit: number;
  /** Each row says how many there are on all pages, counted once. */
  readonly isCounted?: boolean;
}

/** Rows after a key in the order of a column and the id, each with its key. */
export async function keysetRows<Row extends { id: string }>(
  ctx: Ctx,
  projection: Projection,
  selection: Selection,
  { sort, after, limit, isCounted = false, ...query }: KeysetQuery,
): Promise<(Row & { _key: string; _count?: number })[]> {
  const { alias, table } = projection;
  const values = [...query.values];
  const conditions = [...query.where];
  const count = isCounted ? `, (${countOf(projection, conditions)}) as "_count"` : '';
  if (after) {
    const direction = sort.descending ? '<' : '>';
    conditions.push(
      `(${sort.sql}, ${alias}.id) ${direction} ($${values.push(after.key)}::${sort.type}, $${values.push(after.id)}::uuid)`,
    );
  }
  const where = conditions.length > 0 ? `where ${conditions.join(' and ')}` : '';
  const order = sort.descending ? 'desc' : 'asc';
  const reading = flatReading(projection, selection);
  const text = `select ${reading.columns}, (${sort.sql})::text as "_key"${count} from ${table} ${alias} ${reading.joins} ${where}
    order by ${sort.sql} ${order}, ${alias}.id ${order} limit ${limit}`;
  const rows = await serve<Row & { _key: string; _count?: number }>(ctx, projection, selection, text, values);
  await completed(ctx, reading, rows);
  return rows;
}

/** What a selection of a type asks for. */
interface Reading {
  readonly columns: string;
  readonly sensitive: readonly [string, SensitiveField][];
}

const readings = new WeakMap<Selection, Map<Projection, Reading>>();

/** Worked out once for each selection of a document. */
function readingOf(projection: Projection, selection: Selection): Reading {
  const known = readings.get(selection) ?? new Map<Projection, Reading>();
  readings.set(selection, known);
  let reading = known.get(projection);
  if (!reading) {
    const columns = expressions(projection, selection)
      .map(([name, sql]) => `${sql} as "${name}"`)
      .join(', ');
    reading = { columns, sensitive: sensitiveFields(projection, selection) };
    known.set(projection, reading);
  }
  return reading;
}

/** The columns of a selection, each under its field's name. */
export function columnsOf(projection: Projection, selection: Selection): string {
  return readingOf(projection, selection).columns;
}

function countOf({ table, alias }: Projection, where: readonly string[]): string {
  return cappedCount(`from ${table} ${alias} ${where.length > 0 ? `where ${where.join(' and ')}` : ''}`);
}

export async function countRows(
  ctx: Ctx,
  projection: Projection,
  { where, values }: Pick<ListQuery, 'where' | 'values'>,
): Promise<number> {
  const [row] = await ctx.db.rows<{ count: number }>(countOf(projection, where), values);
  return row?.count ?? 0;
}

/** One object by its key, of exactly what the query selects, or null when it is not there for this actor. */
export async function projectOne<Row extends { id: string }>(
  ctx: Ctx,
  info: GraphQLResolveInfo,
  projection: Projection,
  query: { where: readonly string[]; values: readonly unknown[] },
): Promise<Row | null> {
  const selection = selectionAt(info);
  const text = `select ${columnsOf(projection, selection)} from ${projection.table} ${projection.alias} where ${query.where.join(' and ')} limit 1`;
  const [row] = await serve<Row>(ctx, projection, selection, text, query.values, true);
  return row ?? null;
}

/** A list that is small by nature: every object of exactly what the query selects, at most `limit`. */
export async function projectMany<Row extends { id: string }>(
  ctx: Ctx,
  info: GraphQLResolveInfo,
  projection: Projection,
  query: { where: readonly string[]; values: readonly unknown[]; orderBy: string; limit: number },
): Promise<Row[]> {
  const selection = selectionAt(info);
  const text = `select ${columnsOf(projection, selection)} from ${projection.table} ${projection.alias} where ${query.where.join(' and ')}
    order by ${query.orderBy} limit ${query.limit}`;
  return serve<Row>(ctx, projection, selection, text, query.values);
}

/** Plain rows open no transaction; sensitive ones are served in one, with their access rows, or not at all. */
export async function serve<Row extends QueryResultRow & { id: string }>(
  ctx: Ctx,
  projection: Projection,
  selection: Selection,
  text: string,
  values: readonly unknown[],
  isByKey = false,
): Promise<Row[]> {
  const { sensitive } = readingOf(projection, selection);
  if (sensitive.length > 0) return serveSensitive<Row>(ctx, projection.table, sensitive, text, values);
  return isByKey ? ctx.db.keyed<Row>(text, values) : ctx.db.rows<Row>(text, values);
}
