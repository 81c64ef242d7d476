import { nameCity } from '@aim/domain/kernel/city';
import type { Locale } from '@aim/domain/kernel/locale';
import { dateOf, wallTimeOf } from '@aim/domain/kernel/zone';
import type { BookingState } from '@aim/domain/spaces/booking';
import type { CalendarEvent } from '@aim/domain/spaces/ical';
import { placeLine } from '@aim/domain/spaces/place';
import { CONFIG, type Config } from '../platform/config.ts';
import type { Ctx } from '../platform/ctx.ts';
import { dayInWords } from '../platform/day-in-words.ts';
import { notFound } from '../platform/errors.ts';

interface Row {
  readonly id: string;
  readonly ownerId: string;
  readonly locale: Locale;
  readonly title: string;
  readonly reason: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly holdExpiresAt: Date | null;
  readonly sequence: number;
  readonly state: BookingState;
  readonly room: string;
  readonly centre: string;
  readonly slug: string;
  readonly address: string;
  readonly city: string;
  readonly zone: string;
}

/** What letters say about one stay: times as the clock of the centre shows them. */
export interface StayWords {
  readonly ownerId: string;
  /** The language of the owner, for those whose own is not known. */
  readonly locale: Locale;
  readonly room: string;
  readonly title: string;
  place(locale: Locale): string;
  readonly slug: string;
  readonly on: string;
  readonly reason: string | null;
  readonly isAgreed: boolean;
  when(locale: Locale): string;
  until(locale: Locale): string;
  event(method: 'REQUEST' | 'CANCEL', locale: Locale): CalendarEvent;
}

export async function stayWords(ctx: Ctx, bookingId: string): Promise<StayWords> {
  const [row]: Row[] = await ctx.em.query(
    `select b.id, b.owner_id as "ownerId", p.locale, b.title, b.decided_reason as reason, b.starts_at as "startsAt", b.ends_at as "endsAt",
            b.hold_expires_at as "holdExpiresAt", b.sequence, b.state, r.name as room, c.name as centre, c.slug, c.address, c.city, c.zone
     from booking b join person p on p.id = b.owner_id join resource r on r.id = b.resource_id join centre c on c.id = b.centre_id
     where b.id = $1`,
    [bookingId],
  );
  if (!row) throw notFound();
  const { publicUrl } = ctx.get<Config>(CONFIG);
  const { room, centre, address, city, zone, startsAt, endsAt } = row;
  const clock = (instant: Date): string => wallTimeOf(instant, zone).time;
  const moment = (instant: Date, locale: Locale): string =>
    `${dayInWords(dateOf(instant, zone), locale)}, ${clock(instant)}`;
  return {
    ownerId: row.ownerId,
    locale: row.locale,
    room: `${room}, ${centre}`,
    title: row.title || room,
    place: (locale) => `${nameCity(city, locale)}, ${address}`,
    slug: row.slug,
    on: dateOf(startsAt, zone),
    reason: row.reason,
    isAgreed: row.state === 'CONFIRMED' || row.state === 'CHECKED_IN',
    when: (locale) =>
      dateOf(startsAt, zone) === dateOf(endsAt, zone)
        ? `${moment(startsAt, locale)}–${clock(endsAt)}`
        : `${moment(startsAt, locale)} – ${moment(endsAt, locale)}`,
    until: (locale) => moment(row.holdExpiresAt ?? startsAt, locale),
    event: (method, locale) => ({
      uid: `${row.id}@${new URL(publicUrl).hostname}`,
      sequence: row.sequence,
      state: method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED',
      summary: row.title || room,
      location: placeLine(row, locale),
      description: '',
      zone,
      startsAt,
      endsAt,
      changedAt: ctx.now,
      url: null,
    }),
  };
}
