import { citySpellings } from '@aim/domain/kernel/city';
import type { CentreFormat } from '@aim/domain/spaces/vocabulary';
import type { GraphQLResolveInfo } from 'graphql';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { notFound } from '../platform/errors.ts';
import {
  binder,
  column,
  derived,
  many,
  one,
  type Projection,
  projectMany,
  projectOne,
} from '../platform/projection.ts';
import type { Centre, CentreClosure, CentreHours, Resource } from './centre.types.ts';

/** A network has tens of centres, and a centre tens of rooms. */
const CENTRES_MOST = 200;
export const RESOURCES_MOST = 300;

export const resourceProjection: Projection = {
  table: 'resource',
  alias: 'r',
  fields: {
    id: column('r.id'),
    centreId: column('r.centre_id'),
    kind: column('r.kind'),
    name: column('r.name'),
    capacity: column('r.capacity'),
    units: column('r.units'),
    amenities: column('r.amenities'),
    access: column('r.access'),
    floor: column('r.floor'),
    plan: {
      kind: 'one',
      to: () => planProjection,
      where: 'p.id = r.id and p.plan_x is not null',
    },
    partNames: column(
      `array(select l.name from resource_leaf x join leaf l on l.id = x.leaf_id where x.resource_id = r.id
             and (select count(*) from resource_leaf y where y.resource_id = r.id) > 1 order by l.name)`,
    ),
    partIds: column(
      `array(select y.resource_id from resource_leaf x join resource_leaf y on y.leaf_id = x.leaf_id and y.resource_id <> x.resource_id
             where x.resource_id = r.id and (select count(*) from resource_leaf z where z.resource_id = r.id) > 1
               and (select count(*) from resource_leaf z where z.resource_id = y.resource_id) = 1 order by y.resource_id)`,
    ),
    hours: derived(),
    note: column('r.note'),
    isOpen: column('r.is_open'),
    version: column('r.version'),
    training: column(
      `(select s.params ->> 'code' from space_rule s where s.resource_id = r.id and s.type = 'TRAINING' and s.is_active order by s.id limit 1)`,
    ),
    photos: derived(),
    kindLabel: derived('kind'),
    amenityLabels: derived('amenities'),
    accessLabels: derived('access'),
    terms: derived('centreId', 'kind'),
    centre: one(() => centreProjection, 'c.id = r.centre_id'),
  },
};

const planProjection: Projection = {
  table: 'resource',
  alias: 'p',
  fields: {
    id: column('p.id'),
    x: column('p.plan_x'),
    y: column('p.plan_y'),
    width: column('p.plan_width'),
    height: column('p.plan_height'),
  },
};

export const centreProjection: Projection = {
  table: 'centre',
  alias: 'c',
  fields: {
    id: column('c.id'),
    slug: column('c.slug'),
    name: column('c.name'),
    format: column('c.format'),
    operator: column('c.operator'),
    country: column('c.country'),
    city: column('c.city'),
    address: column('c.address'),
    zone: column('c.zone'),
    latitude: column('c.latitude'),
    longitude: column('c.longitude'),
    phone: column('c.phone'),
    email: column('c.email'),
    isOpen: column('c.is_open'),
    version: column('c.version'),
    photos: derived(),
    aboutTexts: column('c.about'),
    resourceCount: column('(select count(*)::int from resource r where r.centre_id = c.id and r.is_open)'),
    formatLabel: derived('format'),
    cityLabel: derived('city'),
    about: derived('aboutTexts'),
    hours: derived(),
    closures: derived('zone'),
    staff: derived(),
    resources: many(() => resourceProjection, 'r.centre_id = c.id and r.is_open', 'r.position, r.id', {
      limit: RESOURCES_MOST,
    }),
    allowedActions: derived(),
  },
};

export interface CentreFilter {
  readonly city: string | null;
  readonly format: CentreFormat | null;
}

export function listCentres(ctx: Ctx, info: GraphQLResolveInfo, { city, format }: CentreFilter): Promise<Centre[]> {
  allow(ctx, 'centre.list');
  const { bind, values } = binder();
  const where = ['c.is_open'];
  if (city !== null) where.push(`fold(c.city) = any(${bind(citySpellings(city))})`);
  if (format !== null) where.push(`c.format = ${bind(format)}`);
  return projectMany(ctx, info, centreProjection, { where, values, orderBy: 'c.name, c.id', limit: CENTRES_MOST });
}

export function findCentre(ctx: Ctx, info: GraphQLResolveInfo, slug: string): Promise<Centre | null> {
  allow(ctx, 'centre.list');
  return projectOne(ctx, info, centreProjection, { where: ['c.slug = $1'], values: [slug] });
}

export function findResource(ctx: Ctx, info: GraphQLResolveInfo, id: string): Promise<Resource | null> {
  allow(ctx, 'centre.list');
  return projectOne(ctx, info, resourceProjection, { where: ['r.id = $1'], values: [id] });
}

/** Every room of a centre, for those who run it. */
export function roomsOf(ctx: Ctx, info: GraphQLResolveInfo, centreId: string): Promise<Resource[]> {
  allow(ctx, 'resource.save', { id: centreId });
  return projectMany(ctx, info, resourceProjection, {
    where: ['r.centre_id = $1'],
    values: [centreId],
    orderBy: 'r.position, r.id',
    limit: RESOURCES_MOST,
  });
}

/** Find: the centre, for commands of those who run it. */
export async function centreById(
  ctx: Ctx,
  id: string,
): Promise<{ id: string; zone: string; slug: string; name: string }> {
  const rows: { id: string; zone: string; slug: string; name: string }[] = await ctx.em.query(
    'select id, zone, slug, name from centre where id = $1',
    [id],
  );
  if (!rows[0]) throw notFound();
  return rows[0];
}

/** The week of a centre, or the one a room has of its own. */
export function hoursOf(ctx: Ctx, of: 'centre' | 'resource', id: string): Promise<CentreHours[]> {
  return ctx.loaders.batch(`${of}.hours`, id, (em, ids) => loadHours(em, of, ids), []);
}

async function loadHours(
  em: Ctx['em'],
  of: 'centre' | 'resource',
  ids: readonly string[],
): Promise<Map<string, CentreHours[]>> {
  const where = of === 'centre' ? 'centre_id = any($1) and resource_id is null' : 'resource_id = any($1)';
  const rows: { ownerId: string; weekday: number; opens: number; closes: number }[] = await em.query(
    `select ${of}_id as "ownerId", weekday, opens_minute as opens, closes_minute as closes from centre_hours
     where ${where} order by weekday, opens_minute`,
    [ids],
  );
  return grouped(
    rows.map(({ opens, closes, ...row }) => ({ ...row, opensAt: clock(opens), closesAt: clock(closes) })),
    'ownerId',
  );
}

export type ClosureRow = Omit<CentreClosure, 'name'> & { readonly centreId: string };

/** Closed days that are not over yet, and those of the last month for who looks back. */
export function closuresOf(ctx: Ctx, centreId: string): Promise<ClosureRow[]> {
  return ctx.loaders.batch('centre.closures', centreId, (em, ids) => loadClosures(ctx, em, ids), []);
}

async function loadClosures(ctx: Ctx, em: Ctx['em'], ids: readonly string[]): Promise<Map<string, ClosureRow[]>> {
  const rows: ClosureRow[] = await em.query(
    `select x.* from unnest($1::uuid[]) asked (id) cross join lateral (
       select id, centre_id as "centreId", kind, starts_on::text as "startsOn", ends_on::text as "endsOn", name as names
       from centre_closure where centre_id = asked.id and ends_on >= $2::timestamptz::date - 31 order by starts_on limit 60) x`,
    [ids, ctx.now],
  );
  return grouped(rows, 'centreId');
}

/** People of the desk: officers of this centre by name, or of all centres where it has none of its own. */
export async function staffOf(ctx: Ctx, centreId: string): Promise<{ id: string }[]> {
  return ctx.loaders.batch('centre.staff', centreId, loadStaff, []);
}

async function loadStaff(em: Ctx['em'], ids: readonly string[]): Promise<Map<string, { id: string }[]>> {
  const rows: { centreId: string; id: string }[] = await em.query(
    `select asked.id as "centreId", g.person_id as id from unnest($1::uuid[]) asked (id)
     join role_grant g on g.role = 'CENTRE_OFFICER' and g.revoked_at is null and (asked.id = any(g.scope_ids) or (g.scope_ids = '{}'
       and not exists (select from role_grant o where o.role = 'CENTRE_OFFICER' and o.revoked_at is null and asked.id = any(o.scope_ids))))
     group by asked.id, g.person_id order by g.person_id`,
    [ids],
  );
  return grouped(rows, 'centreId');
}

function grouped<Key extends string, Row extends Readonly<Record<Key, string>>>(
  rows: readonly Row[],
  by: Key,
): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) found.set(row[by], [...(found.get(row[by]) ?? []), row]);
  return found;
}

export function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
