import { DAY, later } from '@aim/domain/kernel/instant';
import { dateOf, startOfDay } from '@aim/domain/kernel/zone';
import { OPENING_DAYS, openingSpans, type WeeklyHours } from '@aim/domain/spaces/opening';
import type { Ctx } from '../platform/ctx.ts';
import { rangeOf } from './range.ts';

interface CentreDays {
  readonly id: string;
  readonly zone: string;
  readonly openedUntil: Date | null;
  readonly hours: readonly (WeeklyHours & { readonly resourceId: string | null })[];
  readonly closures: readonly { readonly startsOn: string; readonly endsOn: string }[];
}

/** Works out the opening hours of every centre up to a year ahead: what is there already stays as it is. */
export async function openCentres(ctx: Ctx): Promise<void> {
  const centres: CentreDays[] = await ctx.em.query(
    `select c.id, c.zone, c.opened_until as "openedUntil",
       (select coalesce(json_agg(json_build_object('weekday', h.weekday, 'opensMinute', h.opens_minute, 'closesMinute', h.closes_minute,
          'resourceId', h.resource_id)), '[]') from centre_hours h where h.centre_id = c.id) as hours,
       (select coalesce(json_agg(json_build_object('startsOn', x.starts_on, 'endsOn', x.ends_on)), '[]')
          from centre_closure x where x.centre_id = c.id) as closures
     from centre c where c.opened_until is null or c.opened_until < $1 order by c.id for update`,
    [later(ctx.now, (OPENING_DAYS - 1) * DAY)],
  );
  for (const centre of centres) await openCentre(ctx, centre, later(ctx.now, -DAY));
}

/** From where the hours end so far, or from the given day. */
export async function openCentre(ctx: Ctx, centre: CentreDays, since: Date): Promise<void> {
  const from = dateOf(centre.openedUntil ?? since, centre.zone);
  const until = startOfDay(dateOf(later(ctx.now, OPENING_DAYS * DAY), centre.zone), centre.zone);
  const days = Math.round((until.getTime() - startOfDay(from, centre.zone).getTime()) / DAY);
  if (days <= 0) return;
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
  await ctx.em.query('update centre set opened_until = $2 where id = $1', [centre.id, until]);
}
