import type { QueryResultRow } from 'pg';
import type { Ctx } from './ctx.ts';
import { expression, neededFields } from './projected-sql.ts';
import type { Projection, RelatedField } from './projection.ts';
import type { Selection } from './selection.ts';

/** What stands beside a row by its key comes with it, under names with a dot. */
interface Beside {
  readonly name: string;
  readonly prefix: string;
  readonly fields: readonly string[];
  readonly beside: readonly Beside[];
}

/** Children of all rows of a list, by a statement of their own. */
interface Children {
  readonly name: string;
  readonly isMany: boolean;
  readonly limit: number;
  readonly text: string;
  readonly beside: readonly Beside[];
}

/** Children that came with their row. */
interface ReadyChildren {
  readonly name: string;
  readonly isMany: boolean;
}

/** A value of each child, in their order. */
interface Picked {
  readonly name: string;
  readonly of: string;
  readonly pick: string;
}

interface Flat {
  readonly columns: string[];
  readonly joins: string[];
  readonly beside: Beside[];
}

/**
 * How a list reads its rows. Within one statement PostgreSQL would begin anew for every row and write JSON, which is read again: that
 * costs more than everything else of a page. So its rows come first, flat, then the children of all of them, each kind at once; what stands
 * ready on a row's card comes with the row.
 */
export interface FlatReading {
  readonly columns: string;
  /** What the list's table is joined with; each row stays one. */
  readonly joins: string;
  readonly beside: readonly Beside[];
  readonly ready: readonly ReadyChildren[];
  readonly children: readonly Children[];
  readonly picked: readonly Picked[];
}

const readings = new WeakMap<Selection, Map<Projection, FlatReading>>();

/** Worked out once for each selection of a document. */
export function flatReading(projection: Projection, selection: Selection): FlatReading {
  const known = readings.get(selection) ?? new Map<Projection, FlatReading>();
  readings.set(selection, known);
  const reading = known.get(projection) ?? workedOut(projection, selection);
  known.set(projection, reading);
  return reading;
}

function workedOut(projection: Projection, selection: Selection): FlatReading {
  const own: Record<string, Selection | null> = {};
  const apart: Record<string, Selection> = {};
  const picked: Picked[] = [];
  for (const [name, sub] of neededFields(projection, selection)) {
    const field = projection.fields[name];
    if (field?.kind === 'column' && field.of) {
      picked.push({ name, ...field.of });
      apart[field.of.of] = { ...apart[field.of.of], [field.of.pick]: null };
    } else if (isApart(field)) apart[name] = { ...apart[name], ...sub };
    else own[name] = sub;
  }
  const { columns, joins, beside } = flat(projection, new Map(Object.entries(own)), '');
  const ready: ReadyChildren[] = [];
  const children: Children[] = [];
  for (const [name, sub] of Object.entries(apart)) {
    const field = projection.fields[name] as RelatedField;
    if (!holds(field, sub)) children.push(childrenOf(projection, name, sub));
    else {
      columns.push(`${field.ready?.sql} as "${name}"`);
      ready.push({ name, isMany: field.kind === 'many' });
    }
  }
  if (ready.length > 0 && projection.card) joins.push(projection.card);
  return { columns: columns.join(', '), joins: joins.join(' '), beside, ready, children, picked };
}

/** Whether everything that is selected of children stands ready. */
function holds({ to, ready }: RelatedField, selection: Selection): boolean {
  return ready !== undefined && isWithin(to(), selection, ready.holds);
}

function isWithin(projection: Projection, selection: Selection, held: Selection): boolean {
  return [...neededFields(projection, selection)].every(([name, sub]) => {
    const field = projection.fields[name];
    const inner = held[name];
    return sub && inner && field && 'to' in field ? isWithin(field.to(), sub, inner) : inner !== undefined;
  });
}

function isApart(field: Projection['fields'][string] | undefined): boolean {
  return (field?.kind === 'one' || field?.kind === 'many') && field.children !== undefined;
}

function flat(projection: Projection, needed: ReadonlyMap<string, Selection | null>, prefix: string): Flat {
  const made: Flat = { columns: [], joins: [], beside: [] };
  for (const [name, sub] of needed) {
    const field = projection.fields[name];
    if (field?.kind === 'one' && field.isByKey) {
      const to = field.to();
      const inner = neededFields(to, sub ?? {});
      const { columns, joins, beside } = flat(to, inner, `${prefix}${name}.`);
      made.columns.push(...columns);
      made.joins.push(`left join ${to.table} ${to.alias} on ${field.where}`, ...joins);
      const nested = new Set(beside.map((each) => each.name));
      const fields = [...inner.keys()].filter((each) => !nested.has(each));
      made.beside.push({ name, prefix: `${prefix}${name}.`, fields, beside });
    } else made.columns.push(`${expression(projection, name, sub ?? {})} as "${prefix}${name}"`);
  }
  return made;
}

function childrenOf(parent: Projection, name: string, selection: Selection): Children {
  const { kind, to, children, orderBy, limit } = parent.fields[name] as RelatedField & {
    children: NonNullable<RelatedField['children']>;
  };
  const { table, alias } = to();
  const { columns, joins, beside } = flat(to(), neededFields(to(), selection), '');
  const { key, where } = children;
  const from = (is: string) =>
    `from ${table} ${alias} ${joins.join(' ')} where ${key} ${is} and ${where} order by ${orderBy}`;
  const text =
    kind === 'many'
      ? `select ${key} as "_of", ${columns.join(', ')} ${from('= any($1::uuid[])')}`
      : `select k.id as "_of", m.* from unnest($1::uuid[]) k(id) cross join lateral (select ${columns.join(', ')} ${from('= k.id')} limit 1) m`;
  return { name, isMany: kind === 'many', limit: limit ?? Number.POSITIVE_INFINITY, text, beside };
}

/** Puts beside each row what came with it, and below it its children. */
export async function completed<Row extends { id: string }>(
  ctx: Pick<Ctx, 'db'>,
  { beside, ready, children, picked }: FlatReading,
  rows: readonly Row[],
): Promise<void> {
  for (const row of rows as readonly Loose[]) {
    for (const each of beside) row[each.name] = built(row, each);
    for (const { name, isMany } of ready) row[name] ??= isMany ? [] : null;
  }
  if (rows.length > 0 && children.length > 0) await bring(ctx, children, rows);
  for (const row of rows as readonly Loose[])
    for (const { name, of, pick } of picked) row[name] = (row[of] as readonly Loose[]).map((child) => child[pick]);
}

async function bring(ctx: Pick<Ctx, 'db'>, children: readonly Children[], rows: readonly Loose[]): Promise<void> {
  const ids = rows.map(({ id }) => id);
  const found = await Promise.all(children.map(({ text }) => ctx.db.keyed<Loose & { _of: string }>(text, [ids])));
  for (const [index, kind] of children.entries()) give(rows, kind, found[index] ?? []);
}

type Loose = QueryResultRow;

function give(rows: readonly Loose[], { name, isMany, limit, beside }: Children, found: readonly Loose[]): void {
  const byParent = new Map<string, Loose[]>();
  for (const child of found) {
    for (const each of beside) child[each.name] = built(child, each);
    const mine = byParent.get(child['_of']);
    if (!mine) byParent.set(child['_of'], [child]);
    else if (mine.length < limit) mine.push(child);
  }
  for (const row of rows) {
    const mine = byParent.get(row['id']);
    row[name] = isMany ? (mine ?? []) : (mine?.[0] ?? null);
  }
}

function built(row: Loose, { prefix, fields, beside }: Beside): Loose | null {
  if (row[`${prefix}id`] === null) return null;
  const made: Loose = {};
  for (const field of fields) made[field] = row[prefix + field];
  for (const each of beside) made[each.name] = built(row, each);
  return made;
}
