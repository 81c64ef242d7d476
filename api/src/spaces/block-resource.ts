import { DAY, earliest, later, MINUTE } from '@aim/domain/kernel/instant';
import { parseInput, problem, refuseIf } from '@aim/domain/kernel/problem';
import { blockResourceInput, unblockResourceInput } from '@aim/domain/spaces/blackout';
import { DISPLACED_OFFER_MINUTES } from '@aim/domain/spaces/booking';
import type { Span } from '@aim/domain/spaces/slot';
import type { BlackoutKind } from '@aim/domain/spaces/vocabulary';
import { actorOfPerson } from '../identity/index.ts';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { notFound } from '../platform/errors.ts';
import { emit } from '../platform/event-log.ts';
import { hint } from '../platform/live.ts';
import { Booking } from './booking.entity.ts';
import { askedStay } from './check-slot.ts';
import { endBooking } from './free-bookings.ts';
import { freeRoomsFor } from './free-rooms.ts';
import { placeBookings } from './place-bookings.ts';
import { rangeOf } from './range.ts';
import { type RoomFacts, roomOf } from './rooms.ts';

export interface BlackoutRow {
  readonly id: string;
  readonly resourceId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly kind: BlackoutKind;
  readonly reason: string;
}
export interface Displaced {
  readonly booking: Booking;
  readonly offer: Booking | null;
}

/** Somebody may be faster than a closure a few times, not for ever. */
const TURNS = 4;

/** Closes rooms for a while. Whoever had booked them is told, and another room is held for them where one is free. */
export async function blockResource(
  ctx: Ctx,
  raw: unknown,
): Promise<{ blackouts: BlackoutRow[]; affected: Displaced[] }> {
  const { resourceIds, startsAt, endsAt, kind, reason } = parseInput(blockResourceInput, raw);
  const span = { startsAt, endsAt };
  const rooms: RoomFacts[] = [];
  for (const id of [...new Set(resourceIds)].sort()) {
    const room = await roomOf(ctx, id);
    allow(ctx, 'resource.block', { id: room.centreId });
    rooms.push(room);
  }
  const blackouts: BlackoutRow[] = [];
  const ended: Booking[] = [];
  for (const room of rooms) {
    const { blackout, displaced } = await closeRoom(ctx, room, span, { kind, reason, importedUid: null });
    blackouts.push(blackout);
    ended.push(...displaced);
  }
  const affected: Displaced[] = [];
  for (const booking of ended) affected.push(await displace(ctx, booking, reason));
  return { blackouts, affected };
}

/** The closure takes the room; bookings in its way are locked and let go of their claims first. */
export async function closeRoom(
  ctx: Ctx,
  room: RoomFacts,
  span: Span,
  { kind, reason, importedUid }: { kind: BlackoutKind; reason: string; importedUid: string | null },
): Promise<{ blackout: BlackoutRow; displaced: Booking[] }> {
  const [made]: { id: string }[] = await ctx.em.query(
    `insert into blackout (centre_id, resource_id, during, kind, reason, imported_uid, made_by_id, made_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
    [room.centreId, room.id, rangeOf(span), kind, reason, importedUid, ctx.actor.personId, ctx.now],
  );
  const id = made?.id as string;
  const displaced: Booking[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    const found: { id: string }[] = await ctx.em.query(
      `select b.id from booking b where b.live and exists (
         select from claim c where c.booking_id = b.id and c.leaf_id = any($1::uuid[]) and c.during && $2::tstzrange)
       order by b.id for update`,
      [room.leafIds, rangeOf(span)],
    );
    for (const each of found) {
      displaced.push(await ctx.em.findOneByOrFail(Booking, { id: each.id }));
      await ctx.em.query('delete from claim where booking_id = $1', [each.id]);
    }
    const claimed: unknown[] = await ctx.em.query(
      `insert into claim (leaf_id, unit_no, during, use_during, source, blackout_id)
       select l, n, $2::tstzrange, $2::tstzrange, 'BLACKOUT', $3 from unnest($1::uuid[]) l cross join generate_series(1, $4::int) n
       order by l, n on conflict do nothing returning 1`,
      [room.leafIds, rangeOf(span), id, room.units],
    );
    if (claimed.length === room.leafIds.length * room.units) {
      await emit(
        ctx,
        'resource.blocked',
        { type: 'resource', id: room.id },
        { blackoutId: id, resourceId: room.id, centreId: room.centreId, kind, affected: displaced.length },
      );
      hint(ctx, { type: 'resource', id: room.id });
      return { blackout: { id, resourceId: room.id, ...span, kind, reason }, displaced };
    }
    await ctx.em.query('delete from claim where blackout_id = $1', [id]);
  }
  // An event or an earlier closure stands there: nobody is moved for it.
  refuseIf([problem('SLOT_TAKEN', { path: ['startsAt'], params: { rule: '' } })]);
  throw new Error('unreachable');
}

/** The booking ends for no fault of its owner, and the best free room is held for them for a day. */
export async function displace(ctx: Ctx, booking: Booking, reason: string): Promise<Displaced> {
  const offer =
    booking.state === 'HELD' || booking.startsAt.getTime() <= ctx.now.getTime()
      ? null
      : await holdAnother(ctx, booking);
  if (booking.state === 'CHECKED_IN') {
    await endBooking(ctx, booking, 'complete', { reason, givesBack: false });
    return { booking, offer: null };
  }
  await endBooking(ctx, booking, 'displace', { reason, givesBack: true, offerId: offer?.id ?? null });
  return { booking, offer };
}

async function holdAnother(ctx: Ctx, booking: Booking): Promise<Booking | null> {
  const owner = await actorOfPerson(ctx, booking.ownerId);
  const span = { startsAt: booking.startsAt, endsAt: booking.endsAt };
  for (const resourceId of await freeRoomsFor(ctx, booking, span)) {
    const stay = await askedStay(ctx, { resourceId, ...span, people: booking.people }, owner, booking.id);
    const [offer] = (
      await placeBookings(ctx, {
        ...stay,
        spans: [span],
        state: 'HELD',
        holdExpiresAt: earliest(later(ctx.now, DISPLACED_OFFER_MINUTES * MINUTE), booking.startsAt),
        ownerId: booking.ownerId,
        organisationId: booking.organisationId,
        title: booking.title,
        seriesId: null,
      })
    ).bookings;
    if (offer !== undefined) return offer;
  }
  return null;
}

/** Opens a room again before its closure is over. */
export async function unblockResource(ctx: Ctx, raw: unknown): Promise<BlackoutRow> {
  const { id } = parseInput(unblockResourceInput, raw);
  const [row]: (BlackoutRow & { centreId: string; liftedAt: Date | null })[] = await ctx.em.query(
    `select id, centre_id as "centreId", resource_id as "resourceId", lower(during) as "startsAt", upper(during) as "endsAt", kind, reason,
            lifted_at as "liftedAt" from blackout where id = $1 for update`,
    [id],
  );
  if (!row) throw notFound();
  allow(ctx, 'resource.unblock', { id: row.centreId });
  refuseIf(row.liftedAt === null ? [] : [problem('STATE_HAS_MOVED_ON')]);
  await ctx.em.query('delete from claim where blackout_id = $1', [id]);
  await ctx.em.query('update blackout set lifted_at = $2 where id = $1', [id, ctx.now]);
  const { centreId, resourceId } = row;
  await emit(ctx, 'resource.unblocked', { type: 'resource', id: resourceId }, { blackoutId: id, resourceId, centreId });
  hint(ctx, { type: 'resource', id: resourceId });
  return row;
}

/** Closures of a centre that are not over, or were within a window. */
export function blackoutsOf(ctx: Ctx, centreId: string, from: Date, to: Date): Promise<BlackoutRow[]> {
  allow(ctx, 'resource.block', { id: centreId });
  const last = to.getTime() - from.getTime() > 400 * DAY ? later(from, 400 * DAY) : to;
  return ctx.db.rows<BlackoutRow & Record<string, unknown>>(
    `select id, resource_id as "resourceId", lower(during) as "startsAt", upper(during) as "endsAt", kind, reason from blackout
     where centre_id = $1 and lifted_at is null and during && tstzrange($2, $3) order by lower(during), id limit 500`,
    [centreId, from, last],
  );
}
