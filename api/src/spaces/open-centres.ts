import type { CalendarDate } from '@aim/domain/kernel/calendar-date';
import { DAY, later } from '@aim/domain/kernel/instant';
import { problem, refuseIf } from '@aim/domain/kernel/problem';
import { dateOf, startOfDay } from '@aim/domain/kernel/zone';
import { OPENING_DAYS, openingSpans, type WeeklyHours } from '@aim/domain/spaces/opening';
import type { Ctx } from '../platform/ctx.ts';
import { notFound } from '../platform/errors.ts';
import { rangeOf } from './range.ts';

interface CentreDays {
  readonly id: string;
  readonly zone: string;
  readonly openedUntil: Date | null;
  readonly hours: readonly (WeeklyHours & { readonly resourceId: string | null })[];
  readonly closures: readonly { readonly startsOn: string; readonly endsOn: string }[];
}

/**
 * SQL: spans in which all of these parts are open, within a window. A room that stands by itself, as nearly all do, has its own hours
 * as they are.
 */
export function sharedHours(leaves: string, window: string): string {
  return `(select unnest(case when cardinality(${leaves}) = 1 then tstzmultirange(w.during)
      else tstzmultirange(w.during) * (select range_intersect_agg(p.hours) from (
        select coalesce(range_agg(o.during), '{}') as hours from unnest(${leaves}) l (id)
        left join open_window o on o.leaf_id = l.id and o.during && ${window} group by l.id) p) end) as span
    from open_window w where w.leaf_id = (${leaves})[1] and w.during && ${window})`;
}

/** Centres with everything that decides when they are open, locked. */
function centreDays(ctx: Ctx, where: string, values: readonly unknown[]): Promise<CentreDays[]> {
  return ctx.em.query(
    `select c.id, c.zone, c.opened_until as "openedUntil",
       (select coalesce(json_agg(json_build_object('weekday', h.weekday, 'opensMinute', h.opens_minute, 'closesMinute', h.closes_minute,
          'resourceId', h.resource_id)), '[]') from centre_hours h where h.centre_id = c.id) as hours,
       (select coalesce(json_agg(json_build_object('startsOn', x.starts_on, 'endsOn', x.ends_on)), '[]')
          from centre_closure x where x.centre_id = c.id) as closures
     from centre c where ${where} order by c.id for update`,
    [...values],
  );
}

/** Works out the opening hours of every centre up to a year ahead: what is there already stays as it is. */
export async function openCentres(ctx: Ctx): Promise<void> {
  const centres = await centreDays(ctx, 'c.opened_until is null or c.opened_until < $1', [
    later(ctx.now, (OPENING_DAYS - 1) * DAY),
  ]);
  for (const centre of centres) await openCentre(ctx, centre, later(ctx.now, -DAY));
}

/** From where the hours end so far, or from the given day. */
export async function openCentre(ctx: Ctx, centre: CentreDays, since: Date): Promise<void> {
  const until = await openFrom(ctx, centre, dateOf(centre.openedUntil ?? since, centre.zone));
  await ctx.em.query('update centre set opened_until = $2 where id = $1', [centre.id, until]);
}

/** Adds what is missing of a centre's hours from a day on; answers up to where they are worked out now. */
async function openFrom(ctx: Ctx, centre: CentreDays, from: CalendarDate): Promise<Date> {
  const until = startOfDay(dateOf(later(ctx.now, OPENING_DAYS * DAY), centre.zone), centre.zone);
  const days = Math.round((until.getTime() - startOfDay(from, centre.zone).getTime()) / DAY);
  if (days <= 0) return centre.openedUntil ?? until;
  const leaves: { id: string; resourceId: string | null }[] = await ctx.em.query(
    `select l.id, (select x.resource_id from resource_leaf x join centre_hours h on h.resource_id = x.resource_id
                   where x.leaf_id = l.id limit 1) as "resourceId"
     from leaf l where l.centre_id = $1`,
    [centre.id],
  );
  for (const own of new Set(leaves.map(({ resourceId }) => resourceId))) {
    const hours = centre.hours.filter(({ resourceId }) => resourceId === own);
    const spans = openingSpans(hours, centre.closures, centre.zone, from, days);
    await ctx.em.query(
      `insert into open_window (leaf_id, during) select l, x from unnest($1::uuid[]) l cross join unnest($2::tstzrange[]) x
       on conflict do nothing`,
      [leaves.filter(({ resourceId }) => resourceId === own).map(({ id }) => id), spans.map(rangeOf)],
    );
  }
  return until;
}

/**
 * Hours or closed days have changed: what is worked out from a day on is worked out anew. Bookings that would stand outside refuse it,
 * with how many they are and where the first is.
 */
export async function reopenCentre(ctx: Ctx, centreId: string, from: CalendarDate, field: string): Promise<void> {
  const [centre] = await centreDays(ctx, 'c.id = $1', [centreId]);
  if (!centre) throw notFound();
  const begin = startOfDay(from, centre.zone);
  await ctx.em.query('set constraints fk_claim_opening deferred');
  await ctx.em.query(
    'delete from open_window w using leaf l where l.id = w.leaf_id and l.centre_id = $1 and lower(w.during) >= $2',
    [centreId, begin],
  );
  await openFrom(ctx, centre, from);
  const [outside]: { count: number; first: Date | null }[] = await ctx.em.query(
    `select count(distinct coalesce(c.booking_id, c.session_id))::int as count, min(lower(c.use_during)) as first
     from claim c join leaf l on l.id = c.leaf_id
     where l.centre_id = $1 and c.open_leaf is not null and upper(c.use_during) > $2 and not coalesce(
       c.use_during <@ (select range_agg(w.during) from open_window w where w.leaf_id = c.leaf_id and w.during && c.use_during), false)`,
    [centreId, begin],
  );
  refuseIf(
    outside?.first
      ? [
          problem('BOOKINGS_IN_THE_WAY', {
            path: [field],
            params: { count: outside.count, date: dateOf(outside.first, centre.zone) },
          }),
        ]
      : [],
  );
  await ctx.em.query('set constraints fk_claim_opening immediate');
}

/** A new room has the hours of its centre from today. */
export async function openLeaf(ctx: Ctx, centreId: string): Promise<void> {
  const [centre] = await centreDays(ctx, 'c.id = $1', [centreId]);
  if (centre) await openFrom(ctx, centre, dateOf(ctx.now, centre.zone));
}
