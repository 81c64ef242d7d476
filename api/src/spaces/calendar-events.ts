import { DAY, later } from '@aim/domain/kernel/instant';
import type { BookingState } from '@aim/domain/spaces/booking';
import type { CalendarEvent } from '@aim/domain/spaces/ical';
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
  readonly resource: string;
  readonly centre: string;
  readonly address: string;
  readonly zone: string;
}

/** A feed looks so far back; what was cancelled stays in it for as long, so that every program learns of it. */
const BACK_DAYS = 60;
const MOST = 2000;
/** Only what was agreed at some time: a hold or a request that came to nothing was never in a calendar. */
const SHOWN = `(b.state in ('PENDING', 'CONFIRMED', 'CHECKED_IN', 'COMPLETED', 'NO_SHOW')
  or (b.state in ('CANCELLED', 'REJECTED') and b.sequence > 0 and b.title <> ''))`;

/** Stays as calendars know them: the same identity for ever, a sequence that grows, cancellations told. */
export async function calendarEvents(
  ctx: Ctx,
  condition: string,
  values: readonly unknown[],
  { isPublic }: { readonly isPublic: boolean },
): Promise<CalendarEvent[]> {
  const { publicUrl } = ctx.get<Config>(CONFIG);
  const rows = await ctx.db.rows<Row>(
    `select b.id, b.reference, b.starts_at as "startsAt", b.ends_at as "endsAt", b.state, b.title, b.sequence, b.changed_at as "changedAt",
            r.name as resource, c.name as centre, c.address, c.zone
     from booking b join resource r on r.id = b.resource_id join centre c on c.id = b.centre_id
     where ${condition} and b.ends_at > $${values.length + 1} and ${SHOWN} order by b.starts_at, b.id limit ${MOST}`,
    [...values, later(ctx.now, -BACK_DAYS * DAY)],
  );
  return rows.map((row) => ({
    uid: `${row.id}@${new URL(publicUrl).hostname}`,
    sequence: row.sequence,
    state:
      row.state === 'PENDING'
        ? 'TENTATIVE'
        : row.state === 'CANCELLED' || row.state === 'REJECTED'
          ? 'CANCELLED'
          : 'CONFIRMED',
    summary: isPublic ? `${row.resource}: ${row.title}` : row.title || row.resource,
    location: `${row.resource}, ${row.centre}, ${row.address}`,
    description: row.reference,
    zone: row.zone,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    changedAt: row.changedAt,
    url: isPublic ? null : `${publicUrl}/app/bookings/${row.id}`,
  }));
}
