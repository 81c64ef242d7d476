import { DAY, later } from '@aim/domain/kernel/instant';
import { addDays, dateOf, daysBetween, startOfDay, wallTimeOf, weekdayOf } from '@aim/domain/kernel/zone';
import { BOOKED_STATES, CHARGED_STATES } from '@aim/domain/spaces/booking';
import { In } from 'typeorm';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { AppError, notFound } from '../platform/errors.ts';
import { Booking } from './booking.entity.ts';
import { centreById } from './centres.queries.ts';

const ARRIVALS_MOST = 300;
export const USE_DAYS_MAX = 100;

export interface DeskNow {
  readonly resourceId: string;
  readonly bookingId: string | null;
  readonly blackoutId: string | null;
  readonly usedUnits: number;
  /** What hangs at the door: members type it to say that they have come. */
  readonly doorCode: string;
  readonly busyUntil: Date | null;
  readonly freeUntil: Date | null;
}

/** A day at the desk: who comes, what is taken at this moment, what waits for a decision, who did not come. */
export async function deskOf(ctx: Ctx, centreId: string, on: string | null) {
  const centre = await centreById(ctx, centreId);
  allow(ctx, 'centre.desk', { id: centreId });
  const day = on ?? dateOf(ctx.now, centre.zone);
  const window = [startOfDay(day, centre.zone), startOfDay(addDays(day, 1), centre.zone)] as const;
  const ids = [
    ...(await idsWhere(ctx, centreId, window, `state in ('CONFIRMED', 'CHECKED_IN', 'COMPLETED')`)),
    ...(await idsWhere(ctx, centreId, window, `state = 'NO_SHOW'`)),
    ...(await idsWhere(ctx, centreId, [ctx.now, later(ctx.now, 400 * DAY)], `state = 'PENDING'`)),
  ];
  const bookings = await ctx.em.find(Booking, {
    where: { id: In(ids) },
    order: { startsAt: 'ASC', id: 'ASC' },
  });
  const ofState = (...states: Booking['state'][]) => bookings.filter(({ state }) => states.includes(state));
  return {
    centreId,
    on: day,
    arrivals: ofState('CONFIRMED', 'CHECKED_IN', 'COMPLETED'),
    noShows: ofState('NO_SHOW'),
    toDecide: ofState('PENDING'),
    now: await nowIn(ctx, centreId),
  };
}

async function idsWhere(
  ctx: Ctx,
  centreId: string,
  [from, to]: readonly [Date, Date],
  condition: string,
): Promise<string[]> {
  const rows = await ctx.db.rows<{ id: string }>(
    `select id from booking where centre_id = $1 and starts_at >= $2 and starts_at < $3 and ${condition} order by starts_at, id limit ${ARRIVALS_MOST}`,
    [centreId, from, to],
  );
  return rows.map(({ id }) => id);
}

/** What each room is at this moment, for the plan of the floor. */
function nowIn(ctx: Ctx, centreId: string): Promise<DeskNow[]> {
  return ctx.db.rows<DeskNow & Record<string, unknown>>(
    `select r.id as "resourceId", r.door_code as "doorCode", n.booking_id as "bookingId", n.blackout_id as "blackoutId", coalesce(n.units, 0) as "usedUnits",
            n.until as "busyUntil",
            (select min(lower(c.use_during)) from resource_leaf x join claim c on c.leaf_id = x.leaf_id
             where x.resource_id = r.id and lower(c.use_during) > $2 and lower(c.use_during) < $2 + interval '1 day') as "freeUntil"
     from resource r left join lateral (
       select (array_agg(c.booking_id order by lower(c.use_during)) filter (where c.booking_id is not null))[1] as booking_id,
              (array_agg(c.blackout_id) filter (where c.blackout_id is not null))[1] as blackout_id,
              count(distinct c.unit_no)::int as units, max(upper(c.use_during)) as until
       from resource_leaf x join claim c on c.leaf_id = x.leaf_id and c.use_during @> $2::timestamptz where x.resource_id = r.id) n on true
     where r.centre_id = $1 and r.is_open order by r.position, r.id`,
    [centreId, ctx.now],
  );
}

export interface UseCell {
  readonly weekday: number;
  readonly hour: number;
  bookedMinutes: number;
  openMinutes: number;
}

/** How a centre was used: by hour of the week, by room, what did not come, what it brought. */
export async function useOf(ctx: Ctx, centreId: string, from: string, to: string) {
  const { zone } = await centreById(ctx, centreId);
  allow(ctx, 'centre.use', { id: centreId });
  const days = daysBetween(from, to) + 1;
  if (days < 1 || days > USE_DAYS_MAX) throw new AppError('BAD_REQUEST', `1 to ${USE_DAYS_MAX} days`);
  const values = [centreId, startOfDay(from, zone), startOfDay(addDays(to, 1), zone), BOOKED_STATES];
  const [stays, open, rooms, [sum]] = await Promise.all([
    spansOf(
      ctx,
      `select starts_at as "startsAt", ends_at as "endsAt", 1 as weight from booking
       where centre_id = $1 and ends_at > $2 and starts_at < $3 and state = any($4::text[]) and state <> 'NO_SHOW'`,
      values,
    ),
    spansOf(
      ctx,
      `select lower(w.during) as "startsAt", upper(w.during) as "endsAt", sum(r.units)::int as weight
       from resource r join resource_leaf x on x.resource_id = r.id join open_window w on w.leaf_id = x.leaf_id
       where r.centre_id = $1 and r.is_open and w.during && tstzrange($2, $3)
         and (select count(*) from resource_leaf y where y.resource_id = r.id) = 1 and cardinality($4::text[]) > 0
       group by w.during`,
      values,
    ),
    ctx.db.rows<{ resourceId: string; bookings: number; bookedMinutes: number; openMinutes: number }>(
      `select r.id as "resourceId", count(b.id)::int as bookings,
         coalesce(sum(extract(epoch from b.ends_at - b.starts_at) / 60) filter (where b.state <> 'NO_SHOW'), 0)::int as "bookedMinutes",
         coalesce((select sum(extract(epoch from upper(w.during) - lower(w.during)) / 60) from open_window w
           where w.leaf_id = (select min(x.leaf_id::text)::uuid from resource_leaf x where x.resource_id = r.id)
             and w.during && tstzrange($2, $3)), 0)::int * r.units as "openMinutes"
       from resource r left join booking b on b.resource_id = r.id and b.ends_at > $2 and b.starts_at < $3 and b.state = any($4::text[])
       where r.centre_id = $1 and r.is_open group by r.id order by "bookedMinutes" desc, r.id`,
      values,
    ),
    ctx.db.rows<{ bookings: number; noShows: number; qepik: string; credits: number; bookedMinutes: number }>(
      `select count(*) filter (where booked)::int as bookings, count(*) filter (where state = 'NO_SHOW')::int as "noShows",
         coalesce(sum(qepik) filter (where charged), 0)::text as qepik, coalesce(sum(credits) filter (where charged), 0)::int as credits,
         coalesce(sum(extract(epoch from ends_at - starts_at) / 60) filter (where booked and state <> 'NO_SHOW'), 0)::int as "bookedMinutes"
       from (select *, state = any($4::text[]) as booked, state = any($5::text[]) or (state = 'CANCELLED' and is_late) as charged
         from booking where centre_id = $1 and ends_at > $2 and starts_at < $3) b`,
      [...values, CHARGED_STATES],
    ),
  ]);
  if (!sum) throw notFound();
  return {
    centreId,
    from,
    to,
    ...sum,
    noShowBps: sum.bookings === 0 ? 0 : Math.round((sum.noShows * 10_000) / sum.bookings),
    cells: heat(stays, open, zone),
    byResource: rooms,
  };
}

interface Weighted {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly weight: number;
}

function spansOf(ctx: Ctx, text: string, values: readonly unknown[]): Promise<Weighted[]> {
  return ctx.db.rows<Weighted & Record<string, unknown>>(text, values);
}

const QUARTER = 15 * 60_000;

/** Quarter by quarter on the clock of the centre: an hour that comes twice counts twice. */
function heat(stays: readonly Weighted[], open: readonly Weighted[], zone: string): UseCell[] {
  const cells = new Map<string, UseCell>();
  const wall = new Map<number, { weekday: number; hour: number }>();
  const at = (instant: number) => {
    const known = wall.get(instant);
    if (known) return known;
    const { date, time } = wallTimeOf(new Date(instant), zone);
    const found = { weekday: weekdayOf(date), hour: Number(time.slice(0, 2)) };
    wall.set(instant, found);
    return found;
  };
  const add = (spans: readonly Weighted[], key: 'bookedMinutes' | 'openMinutes') => {
    for (const { startsAt, endsAt, weight } of spans)
      for (let instant = startsAt.getTime(); instant < endsAt.getTime(); instant += QUARTER) {
        const { weekday, hour } = at(instant);
        const cell = cells.get(`${weekday}/${hour}`) ?? { weekday, hour, bookedMinutes: 0, openMinutes: 0 };
        cell[key] += 15 * weight;
        cells.set(`${weekday}/${hour}`, cell);
      }
  };
  add(open, 'openMinutes');
  add(stays, 'bookedMinutes');
  return [...cells.values()].toSorted((one, other) => one.weekday - other.weekday || one.hour - other.hour);
}
