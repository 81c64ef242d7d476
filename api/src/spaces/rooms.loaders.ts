import type { Ctx } from '../platform/ctx.ts';
import type { Projection } from '../platform/projection.ts';
import { columnsOf } from '../platform/projection.ts';
import type { Selection } from '../platform/selection.ts';
import type { Centre, Resource } from './centre.types.ts';
import { centreProjection, resourceProjection } from './centres.queries.ts';

/** Everything a room, centre or booking shows of itself, for cold reads; hot lists select what they ask for. */
export function plainFields({ fields }: Projection, also: Selection = {}): Selection {
  const columns = Object.entries(fields).filter(([, { kind }]) => kind === 'column');
  return { ...Object.fromEntries(columns.map(([name]) => [name, null])), ...also };
}
const RESOURCE = plainFields(resourceProjection, { plan: { x: null, y: null, width: null, height: null } });
const CENTRE = plainFields(centreProjection);

export function resourceOf(ctx: Ctx, id: string): Promise<Resource | null> {
  return ctx.loaders.batch(
    'space.resource',
    id,
    (em, ids) => load<Resource>(em, resourceProjection, RESOURCE, ids),
    null,
  );
}

export function centreOf(ctx: Ctx, id: string): Promise<Centre | null> {
  return ctx.loaders.batch('space.centre', id, (em, ids) => load<Centre>(em, centreProjection, CENTRE, ids), null);
}

async function load<Row extends { id: string }>(
  em: Ctx['em'],
  projection: Projection,
  selection: Selection,
  ids: readonly string[],
): Promise<Map<string, Row | null>> {
  const { table, alias } = projection;
  const rows: Row[] = await em.query(
    `select ${columnsOf(projection, selection)} from ${table} ${alias} where ${alias}.id = any($1)`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
