import type { Projection } from './projection.ts';
import type { Selection } from './selection.ts';

/** Fields needed for a selection; `id` always, derived ones by what they are computed from. */
export function neededFields(projection: Projection, selection: Selection): Map<string, Selection | null> {
  const needed = new Map<string, Selection | null>([['id', null]]);
  for (const [name, sub] of Object.entries(selection)) {
    const field = projection.fields[name];
    if (field?.kind === 'derived') for (const each of field.from) needed.set(each, null);
    else if (field) {
      needed.set(name, sub);
      if ('needs' in field) for (const each of field.needs ?? []) needed.set(each, null);
    }
  }
  return needed;
}

/** `"name", expression` pairs of a selection. */
export function expressions(projection: Projection, selection: Selection): [string, string][] {
  return [...neededFields(projection, selection)].map(([name, sub]) => [name, expression(projection, name, sub ?? {})]);
}

/** A field as a column of its row: other projections within it are JSON. */
export function expression(projection: Projection, name: string, selection: Selection): string {
  const field = projection.fields[name];
  if (!field || field.kind === 'derived') throw new Error(`${projection.table}.${name} is no column`);
  if (field.kind === 'column' || field.kind === 'sensitive') return field.sql;
  const to = field.to();
  const object = `json_build_object(${expressions(to, selection)
    .map(([key, sql]) => `'${key}', ${sql}`)
    .join(', ')})`;
  const from = `from ${to.table} ${to.alias} where ${field.where}`;
  const order = field.orderBy ? `order by ${field.orderBy}` : '';
  return field.kind === 'one'
    ? `(select ${object} ${from} ${order} limit 1)`
    : `(select coalesce(json_agg(o), '[]') from (select ${object} as o ${from} ${order} limit ${field.limit ?? 'all'}) m)`;
}
