import { DAY, later } from '@aim/domain/kernel/instant';
import type { Locale } from '@aim/domain/kernel/locale';
import type { BookingState } from '@aim/domain/spaces/booking';
import type { CalendarEvent } from '@aim/domain/spaces/ical';
import { placeLine } from '@aim/domain/spaces/place';
import { type SeriesStay, seriesEvents } from '@aim/domain/spaces/series-events';
import { CONFIG, type Config } from '../platform/config.ts';
import type { Ctx } from '../platform/ctx.ts';

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly reference: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly state: BookingState;
  readonly title: string;
  readonly sequence: number;
  readonly changedAt: Date;
  readonly room: string;
  readonly centre: string;
  readonly address: string;
  readonly city: string;
  readonly zone: string;
  readonly seriesId: string | null;
  readonly recurrenceAt: Date | null;
  readonly rule: string | null;
}

/** A feed looks so far back; what was cancelled stays in it for as long, so that every program learns of it. */
const BACK_DAYS = 60;
const MOST = 2000;
/** Only what was agreed at some time: a hold or a request that came to nothing was never in a calendar. */
const SHOWN = `(b.state in ('PENDING', 'CONFIRMED', 'CHECKED_IN', 'COMPLETED', 'NO_SHOW')
  or (b.state in ('CANCELLED', 'REJECTED') and b.sequence > 0 and b.title <> ''))`;

/** What a feed shows: of a series that is not over also the dates that are, so that its rule is told from its beginning. */
const IN_FEED = (condition: string, since: string): string => `
  with near as (select b.id, b.series_id from booking b where ${condition} and b.ends_at > ${since} and ${SHOWN} order by b.starts_at, b.id limit ${MOST})
  select id from near union
  select b.id from booking b where ${condition} and b.series_id in (select series_id from near) and ${SHOWN}`;

interface Audience {
  readonly isPublic: boolean;
  /** Of who reads it. */
  readonly locale: Locale;
}

/** Stays as calendars know them: the same identity for ever, a sequence that grows, cancellations told. */
async function stays(ctx: Ctx, which: string, values: readonly unknown[], { isPublic, locale }: Audience) {
  const { publicUrl } = ctx.get<Config>(CONFIG);
  const host = new URL(publicUrl).hostname;
  const rows = await ctx.db.rows<Row>(
    `select b.id, b.reference, b.starts_at as "startsAt", b.ends_at as "endsAt", b.state, b.title, b.sequence, b.changed_at as "changedAt",
            r.name as room, c.name as centre, c.address, c.city, c.zone, b.series_id as "seriesId", b.recurrence_at as "recurrenceAt", s.rule
     from booking b join resource r on r.id = b.resource_id join centre c on c.id = b.centre_id left join booking_series s on s.id = b.series_id
     where b.id in (${which}) order by b.starts_at, b.id`,
    values,
  );
  return rows.map((row) => ({
    row,
    host,
    event: eventOf(row, host, isPublic ? null : `${publicUrl}/app/bookings/${row.id}`, locale),
  }));
}

function eventOf(row: Row, host: string, url: string | null, locale: Locale): CalendarEvent {
  return {
    uid: `${row.id}@${host}`,
    sequence: row.sequence,
    state:
      row.state === 'PENDING'
        ? 'TENTATIVE'
        : row.state === 'CANCELLED' || row.state === 'REJECTED'
          ? 'CANCELLED'
          : 'CONFIRMED',
    summary: url === null ? `${row.room}: ${row.title}` : row.title || row.room,
    location: placeLine(row, locale),
    description: row.reference,
    zone: row.zone,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    changedAt: row.changedAt,
    url,
  };
}

/** One stay, told as if it stood alone. */
export async function stayEvents(ctx: Ctx, id: string): Promise<CalendarEvent[]> {
  return (await stays(ctx, '$1', [id], { isPublic: false, locale: ctx.locale })).map(({ event }) => event);
}

/** Everything of a person, a room or a centre; the dates of a series are one event that repeats. */
export async function feedEvents(
  ctx: Ctx,
  condition: string,
  id: string,
  audience: Audience,
): Promise<CalendarEvent[]> {
  const since = later(ctx.now, -BACK_DAYS * DAY);
  const events: CalendarEvent[] = [];
  const series = new Map<string, { rule: string; uid: string; stays: SeriesStay[] }>();
  for (const { row, host, event } of await stays(ctx, IN_FEED(condition, '$2'), [id, since], audience)) {
    const { seriesId, recurrenceAt, rule } = row;
    if (seriesId === null || recurrenceAt === null || rule === null) events.push(event);
    else {
      const known = series.get(seriesId) ?? { rule, uid: `${seriesId}@${host}`, stays: [] };
      known.stays.push({ event, recurrenceAt });
      series.set(seriesId, known);
    }
  }
  return [...events, ...[...series.values()].flatMap((each) => seriesEvents(each, each.stays))];
}
