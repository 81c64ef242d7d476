import { type BookingState, bookingMachine } from '@aim/domain/spaces/booking';
import type { Ctx } from '../platform/ctx.ts';
import { columnsOf } from '../platform/projection.ts';
import type { Booking } from './booking.entity.ts';
import { bookingProjection } from './bookings.queries.ts';
import { plainFields } from './rooms.loaders.ts';
import type { BookingGuest, BookingSeries, BookingStep } from './spaces.types.ts';

export function guestsOf(ctx: Ctx, bookingId: string): Promise<BookingGuest[]> {
  return ctx.loaders.batch('booking.guests', bookingId, loadGuests, []);
}

async function loadGuests(em: Ctx['em'], ids: readonly string[]): Promise<Map<string, BookingGuest[]>> {
  const rows: { bookingId: string; email: string }[] = await em.query(
    'select booking_id as "bookingId", email from booking_guest where booking_id = any($1) order by email',
    [ids],
  );
  const found = new Map<string, BookingGuest[]>();
  for (const { bookingId, email } of rows) found.set(bookingId, [...(found.get(bookingId) ?? []), { email }]);
  return found;
}

export function seriesById(ctx: Ctx, seriesId: string | null): Promise<BookingSeries | null> | null {
  return seriesId === null ? null : ctx.loaders.batch('booking.series', seriesId, loadSeries, null);
}

async function loadSeries(em: Ctx['em'], ids: readonly string[]): Promise<Map<string, BookingSeries | null>> {
  const rows: BookingSeries[] = await em.query(
    'select id, owner_id as "ownerId", rule from booking_series where id = any($1)',
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

const BOOKING = plainFields(bookingProjection);

/** All dates of a series: two hundred at most by its grammar. */
export function seriesBookings(ctx: Ctx, seriesId: string): Promise<Booking[]> {
  return ctx.loaders.batch('booking.seriesDates', seriesId, loadDates, []);
}

async function loadDates(em: Ctx['em'], ids: readonly string[]): Promise<Map<string, Booking[]>> {
  const rows: Booking[] = await em.query(
    `select ${columnsOf(bookingProjection, BOOKING)} from booking b where b.series_id = any($1) order by b.starts_at`,
    [ids],
  );
  const found = new Map<string, Booking[]>();
  for (const row of rows) found.set(row.seriesId as string, [...(found.get(row.seriesId as string) ?? []), row]);
  return found;
}

export function historyOf(ctx: Ctx, bookingId: string): Promise<BookingStep[]> {
  return ctx.loaders.batch('booking.history', bookingId, (em, ids) => loadHistory(ctx, em, ids), []);
}

async function loadHistory(ctx: Ctx, em: Ctx['em'], ids: readonly string[]): Promise<Map<string, BookingStep[]>> {
  const rows: { bookingId: string; at: Date; state: BookingState; actor: string | null; reason: string | null }[] =
    await em.query(
      `select t.subject_id as "bookingId", t.at, t.to_state as state, p.full_name as actor, t.reason
     from state_transition t left join person p on p.id = t.actor_id
     where t.subject_id = any($1) and t.machine = $2 order by t.id`,
      [ids, bookingMachine.name],
    );
  const found = new Map<string, BookingStep[]>();
  for (const { bookingId, state, ...step } of rows)
    found.set(bookingId, [
      ...(found.get(bookingId) ?? []),
      { ...step, stateLabel: bookingMachine.states[state].label[ctx.locale] },
    ]);
  return found;
}
