import { later, MINUTE } from '@aim/domain/kernel/instant';
import { addDays, dateOf, startOfDay } from '@aim/domain/kernel/zone';
import type { ResourceKind } from '@aim/domain/spaces/vocabulary';
import type { GraphQLResolveInfo } from 'graphql';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { AppError } from '../platform/errors.ts';
import { columnsOf } from '../platform/projection.ts';
import { selectionAt } from '../platform/selection.ts';
import type { Resource, TimeSpan } from './centre.types.ts';
import { RESOURCES_MOST, resourceProjection } from './centres.queries.ts';
import { sharedHours } from './open-centres.ts';

export const AVAILABILITY_DAYS_MAX = 31;

export interface AvailabilityAsk {
  readonly centreId: string;
  readonly from: string;
  readonly days: number;
  readonly kind: ResourceKind | null;
  readonly people: number | null;
}

export interface BusySpanRow extends TimeSpan {
  readonly kind: 'BOOKING' | 'EVENT' | 'BLACKOUT';
  readonly units: number;
  /** Only where they were asked for. */
  readonly unitNumbers?: number[];
  readonly isMine: boolean;
}
interface Row extends Resource {
  readonly zone: string;
  readonly open: TimeSpan[];
  readonly busy: BusySpanRow[];
}

interface Closure {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly names: Readonly<Record<string, string>>;
}

/** A week of a centre by one statement: every room with its hours and what is taken, whoever took it stays unnamed. */
export async function availabilityOf(ctx: Ctx, info: GraphQLResolveInfo, ask: AvailabilityAsk) {
  allow(ctx, 'centre.availability');
  const { centreId, from, days, kind, people } = ask;
  if (days < 1 || days > AVAILABILITY_DAYS_MAX)
    throw new AppError('BAD_REQUEST', `days is 1 to ${AVAILABILITY_DAYS_MAX}`);
  const [centre] = await ctx.db.point<{ zone: string; closures: Closure[] }>(
    'availability-centre',
    `select c.zone, (select coalesce(json_agg(json_build_object('startsOn', x.starts_on, 'endsOn', x.ends_on, 'names', x.name)
       order by x.starts_on), '[]') from centre_closure x where x.centre_id = c.id and x.starts_on <= $3::date and x.ends_on >= $2::date) as closures
     from centre c where c.id = $1 and c.is_open`,
    [centreId, from, addDays(from, days - 1)],
  );
  if (!centre) return null;
  const { zone, closures } = centre;
  const [begin, end] = [startOfDay(from, zone), startOfDay(addDays(from, days), zone)];
  const selection = selectionAt(info, ['resources', 'resource']);
  const numbers = 'unitNumbers' in selectionAt(info, ['resources', 'busy']);
  const rows = await ctx.db.keyed<Row & Record<string, unknown>>(
    `select ${columnsOf(resourceProjection, selection)},
       (select coalesce(json_agg(json_build_object('startsAt', lower(o.span), 'endsAt', upper(o.span)) order by o.span), '[]')
          from ${sharedHours('parts.leaves', 'tstzrange($2, $3)')} o) as open,
       (select coalesce(json_agg(json_build_object('startsAt', s.starts, 'endsAt', s.ends, 'kind', s.source, 'units', s.units, 'isMine', s.mine${numbers ? ", 'unitNumbers', s.numbers" : ''})
          order by s.starts), '[]')
        from (select lower(c.during) as starts, upper(c.during) as ends, c.source, count(distinct c.unit_no)::int as units,
                     ${numbers ? 'array_agg(distinct c.unit_no) as numbers,' : ''} coalesce(bool_or(b.owner_id = $6), false) as mine
              from resource_leaf x join claim c on c.leaf_id = x.leaf_id and c.during && tstzrange($2, $3)
              left join booking b on b.id = c.booking_id
              where x.resource_id = r.id and (b.id is null or b.state <> 'HELD' or b.hold_expires_at > $7)
              group by coalesce(c.booking_id, c.blackout_id, c.session_id), c.during, c.source) s) as busy
     from resource r cross join lateral (select array_agg(x.leaf_id order by x.leaf_id) as leaves from resource_leaf x where x.resource_id = r.id) parts
     where r.centre_id = $1 and r.is_open and ($4::text is null or r.kind = $4) and ($5::int is null or r.capacity >= $5)
     order by r.position, r.id limit ${RESOURCES_MOST}`,
    [centreId, begin, end, kind, people, ctx.actor.personId, ctx.now],
  );
  return {
    centreId,
    zone,
    from,
    days: 'days' in selectionAt(info) ? daysOf(ctx, ask, zone, closures, rows) : [],
    resources: rows.map((row) => ({ resource: row, open: row.open, busy: row.busy })),
  };
}

function daysOf(
  ctx: Ctx,
  { from, days }: AvailabilityAsk,
  zone: string,
  closures: readonly Closure[],
  rows: readonly Row[],
) {
  const windows = distinctWindows(rows, zone);
  return Array.from({ length: days }, (_, index) => {
    const on = addDays(from, index);
    const inDay = windows.filter((each) => each.firstOn === on || each.lastOn === on);
    const closure = closures.find(({ startsOn, endsOn }) => startsOn <= on && on <= endsOn);
    return {
      on,
      isClosed: inDay.length === 0,
      closureName: closure?.names[ctx.locale] ?? null,
      opensAt: inDay.length === 0 ? null : new Date(Math.min(...inDay.map((each) => each.startsAt.getTime()))),
      closesAt: inDay.length === 0 ? null : new Date(Math.max(...inDay.map((each) => each.endsAt.getTime()))),
    };
  });
}

/** Rooms of a centre mostly share their hours: each window is put on the calendar of the zone once. */
function distinctWindows(rows: readonly Row[], zone: string) {
  const windows = new Map(rows.flatMap(({ open }) => open.map((each) => [`${each.startsAt}/${each.endsAt}`, each])));
  return [...windows.values()].map((each) => {
    const [startsAt, endsAt] = [new Date(each.startsAt), new Date(each.endsAt)];
    return { startsAt, endsAt, firstOn: dateOf(startsAt, zone), lastOn: dateOf(later(endsAt, -MINUTE), zone) };
  });
}
