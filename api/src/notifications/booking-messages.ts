import type { Locale } from '@aim/domain/kernel/locale';
import type { TemplateKind, TemplateParams } from '@aim/domain/notifications/template';
import { calendarText } from '@aim/domain/spaces/ical';
import { Person } from '../identity/index.ts';
import { CONFIG, type Config } from '../platform/config.ts';
import type { Ctx } from '../platform/ctx.ts';
import type { LoggedEvent } from '../platform/event-log.ts';
import { type StayWords, stayWords } from './booking-words.ts';
import { notify } from './notify.ts';
import { queueMail } from './queue-mail.ts';
import { personOfAddress, staffWho } from './recipients.queries.ts';

type BookingNews = LoggedEvent<
  | 'booking.requested'
  | 'booking.confirmed'
  | 'booking.rejected'
  | 'booking.lapsed'
  | 'booking.changed'
  | 'booking.cancelled'
  | 'booking.missed'
  | 'booking.displaced'
  | 'booking.neared'
>;
type StayKind = 'BOOKING_CONFIRMED' | 'BOOKING_LAPSED' | 'BOOKING_CHANGED' | 'BOOKING_MISSED' | 'BOOKING_NEARED';

const bookingHref = ({ bookingId }: { bookingId: string }): string => `/app/bookings/${bookingId}`;

/** The owner is told, unless they did it themself. */
export function tellOwnerThat(kind: StayKind) {
  return async (ctx: Ctx, event: BookingNews): Promise<void> => {
    const stay = await stayWords(ctx, event.payload.bookingId);
    await notify(ctx, event, [event.payload.ownerId], {
      kind,
      params: (locale) => ({ room: stay.room, when: stay.when(locale) }),
      href: bookingHref(event.payload),
    });
  };
}

/** The same with the reasons of who decided. */
export function tellOwnerWhy(kind: 'BOOKING_REJECTED' | 'BOOKING_CANCELLED') {
  return async (ctx: Ctx, event: BookingNews): Promise<void> => {
    const stay = await stayWords(ctx, event.payload.bookingId);
    await notify(ctx, event, [event.payload.ownerId], {
      kind,
      params: (locale) => ({ room: stay.room, when: stay.when(locale), reasons: stay.reason ?? '—' }),
      href: findAgain(stay),
    });
  };
}

const findAgain = ({ slug, on }: StayWords): string => `/app/book?centre=${slug}&on=${on}`;

/** The desk decides on what a rule sends to it. */
export async function askDesk(ctx: Ctx, event: LoggedEvent<'booking.requested'>): Promise<void> {
  const { bookingId, ownerId, centreId } = event.payload;
  const stay = await stayWords(ctx, bookingId);
  const person = await nameOf(ctx, ownerId);
  await notify(ctx, event, await staffWho(ctx, 'booking.confirm', { state: 'PENDING', ownerId, centreId }), {
    kind: 'BOOKING_TO_DECIDE',
    params: (locale) => ({ room: stay.room, when: stay.when(locale), person }),
    href: `/staff/spaces/${stay.slug}`,
  });
}

async function nameOf(ctx: Ctx, personId: string): Promise<string> {
  return (await ctx.em.findOneBy(Person, { id: personId }))?.fullName ?? 'AIM';
}

/** A series in which dates wait for a decision. */
export async function askDeskOfSeries(ctx: Ctx, event: LoggedEvent<'bookingSeries.booked'>): Promise<void> {
  const { seriesId, ownerId, centreId, count } = event.payload;
  const [first]: { id: string; state: string }[] = await ctx.em.query(
    'select id, state from booking where series_id = $1 order by starts_at limit 1',
    [seriesId],
  );
  if (first?.state !== 'PENDING') return;
  const stay = await stayWords(ctx, first.id);
  const person = await nameOf(ctx, ownerId);
  await notify(ctx, event, await staffWho(ctx, 'booking.confirm', { state: 'PENDING', ownerId, centreId }), {
    kind: 'SERIES_TO_DECIDE',
    params: () => ({ room: stay.room, person, count }),
    href: `/staff/spaces/${stay.slug}`,
  });
}

export async function tellOwnerOfSeriesEnd(ctx: Ctx, event: LoggedEvent<'bookingSeries.cancelled'>): Promise<void> {
  const { resourceId, ownerId, count } = event.payload;
  const [room]: { name: string; slug: string }[] = await ctx.em.query(
    'select r.name, c.slug from resource r join centre c on c.id = r.centre_id where r.id = $1',
    [resourceId],
  );
  await notify(ctx, event, [ownerId], {
    kind: 'SERIES_CANCELLED',
    params: () => ({ room: room?.name ?? '', count }),
    href: `/app/book?centre=${room?.slug ?? ''}`,
  });
}

/** A closure moved the booking: what is held instead, or that nothing was. */
export async function tellOwnerOfClosure(ctx: Ctx, event: LoggedEvent<'booking.displaced'>): Promise<void> {
  const { bookingId, ownerId, offerId } = event.payload;
  const stay = await stayWords(ctx, bookingId);
  const reasons = stay.reason ?? '—';
  if (offerId === null)
    return notify(ctx, event, [ownerId], {
      kind: 'BOOKING_DISPLACED',
      params: (locale) => ({ room: stay.room, when: stay.when(locale), reasons }),
      href: findAgain(stay),
    });
  const offer = await stayWords(ctx, offerId);
  await notify(ctx, event, [ownerId], {
    kind: 'BOOKING_OFFERED_INSTEAD',
    params: (locale) => ({
      room: stay.room,
      when: stay.when(locale),
      reasons,
      instead: offer.room,
      until: offer.until(locale),
    }),
    href: bookingHref({ bookingId: offerId }),
  });
}

export async function tellWaiting(ctx: Ctx, event: LoggedEvent<'slotWait.offered'>): Promise<void> {
  const { bookingId, personId } = event.payload;
  if (bookingId === null) return;
  const stay = await stayWords(ctx, bookingId);
  await notify(ctx, event, [personId], {
    kind: 'SLOT_OFFERED',
    params: (locale) => ({ room: stay.room, when: stay.when(locale), until: stay.until(locale) }),
    href: bookingHref({ bookingId }),
  });
}

/** Guests of a confirmed booking get an invitation that calendars understand, each one alone: nobody sees the others. */
export async function inviteGuests(
  ctx: Ctx,
  event: LoggedEvent<'booking.confirmed' | 'booking.changed'>,
): Promise<void> {
  await mailGuests(ctx, event, [event.payload.bookingId], 'REQUEST');
}

/** A booking that had been agreed and does not take place: its guests had been invited. */
export async function uninviteGuests(
  ctx: Ctx,
  event: LoggedEvent<
    'booking.rejected' | 'booking.lapsed' | 'booking.cancelled' | 'booking.displaced' | 'booking.missed'
  >,
): Promise<void> {
  const { bookingId } = event.payload;
  const agreed: unknown[] = await ctx.em.query(
    "select 1 from state_transition where machine = 'booking' and subject_id = $1 and to_state = 'CONFIRMED' limit 1",
    [bookingId],
  );
  if (agreed.length > 0) await mailGuests(ctx, event, [bookingId], 'CANCEL');
}

export async function writeToGuestsOfSeries(ctx: Ctx, event: LoggedEvent<'bookingSeries.booked'>): Promise<void> {
  const rows: { id: string }[] = await ctx.em.query(
    "select id from booking where series_id = $1 and state = 'CONFIRMED' order by starts_at",
    [event.payload.seriesId],
  );
  if (rows.length > 0)
    await mailGuests(
      ctx,
      event,
      rows.map(({ id }) => id),
      'REQUEST',
    );
}

async function mailGuests(
  ctx: Ctx,
  event: LoggedEvent,
  bookingIds: readonly string[],
  method: 'REQUEST' | 'CANCEL',
): Promise<void> {
  const stays: StayWords[] = [];
  for (const id of bookingIds) stays.push(await stayWords(ctx, id));
  // What was agreed and is not any more, or waits to be agreed again, invites nobody: what follows tells them.
  const told = method === 'CANCEL' ? stays : stays.filter(({ isAgreed }) => isAgreed);
  const [first] = told;
  if (first === undefined) return;
  const guests: { email: string }[] = await ctx.em.query(
    'select distinct email from booking_guest where booking_id = any($1) order by email',
    [bookingIds],
  );
  if (guests.length === 0) return;
  const person = await nameOf(ctx, first.ownerId);
  const kind: TemplateKind = method === 'REQUEST' ? 'GUEST_INVITED' : 'GUEST_UNINVITED';
  const params = (locale: Locale): TemplateParams['GUEST_INVITED'] => ({
    room: first.room,
    when: first.when(locale),
    person,
    title: first.title,
    place: first.place(locale),
  });
  const organiser = { name: person, email: addressIn(ctx.get<Config>(CONFIG).mailFrom) };
  for (const { email } of guests) {
    // Who is known here reads it in their own language, everybody else in that of who invites.
    const { locale } = (await personOfAddress(ctx, email)) ?? first;
    await queueMail(ctx, event, {
      to: email,
      personId: null,
      locale,
      kind,
      params: params(locale),
      href: null,
      calendar: {
        method,
        text: calendarText({
          name: 'AIM',
          method,
          now: ctx.now,
          events: told.map((stay) => stay.event(method, locale)),
          organiser,
          attendee: email,
        }),
      },
    });
  }
}

/** `AIM <no-reply@example.az>` → the address alone. */
function addressIn(from: string): string {
  return /<([^>]+)>/.exec(from)?.[1] ?? from;
}
