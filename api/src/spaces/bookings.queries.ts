import { fold } from '@aim/domain/kernel/fold';
import { type Actor, hasRole } from '@aim/domain/kernel/policy';
import { addDays, startOfDay } from '@aim/domain/kernel/zone';
import { may } from '@aim/domain/policies';
import { BOOKED_STATES, type BookingState } from '@aim/domain/spaces/booking';
import type { ResourceKind } from '@aim/domain/spaces/vocabulary';
import type { GraphQLResolveInfo } from 'graphql';
import { allow, lock } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { notFound } from '../platform/errors.ts';
import type { Page } from '../platform/page.ts';
import { binder, column, derived, one, type Projection, projectOne, projectPage } from '../platform/projection.ts';
import { containing } from '../platform/search.ts';
import { Booking } from './booking.entity.ts';
import { centreProjection, resourceProjection } from './centres.queries.ts';
import type { BookingSort, BookingTime } from './spaces.enums.ts';

type Bind = (value: unknown) => string;

export const bookingProjection: Projection = {
  table: 'booking',
  alias: 'b',
  fields: {
    id: column('b.id'),
    reference: column('b.reference'),
    resourceId: column('b.resource_id'),
    centreId: column('b.centre_id'),
    seriesId: column('b.series_id'),
    startsAt: column('b.starts_at'),
    endsAt: column('b.ends_at'),
    state: column('b.state'),
    holdExpiresAt: column('b.hold_expires_at'),
    ownerId: column('b.owner_id'),
    title: column('b.title'),
    people: column('b.people'),
    qepik: column('b.qepik::text'),
    credits: column('b.credits'),
    cancelMinutes: column('b.cancel_minutes'),
    checkInFrom: column('b.check_in_from'),
    checkInUntil: column('b.check_in_until'),
    isLate: column('b.is_late'),
    madeAt: column('b.made_at'),
    decidedReason: column('b.decided_reason'),
    checkedInAt: column('b.checked_in_at'),
    version: column('b.version'),
    stateLabel: derived('state'),
    price: derived('qepik'),
    isCharged: derived('state', 'isLate'),
    owner: derived('ownerId'),
    guests: derived('ownerId', 'centreId'),
    series: derived('seriesId'),
    history: derived(),
    charges: derived(),
    freeCancelUntil: derived('startsAt', 'cancelMinutes'),
    icsUrl: derived(),
    allowedActions: derived('state', 'ownerId', 'centreId'),
    resource: one(() => resourceProjection, 'r.id = b.resource_id'),
    centre: one(() => centreProjection, 'c.id = b.centre_id'),
  },
};

/** Centres whose desk the actor runs: null for all. */
export function centresRun(actor: Actor): readonly string[] | null {
  if (hasRole(actor, 'ADMIN')) return null;
  const grants = actor.roles.filter(({ role }) => role === 'CENTRE_OFFICER');
  return grants.some(({ scopeIds }) => scopeIds.length === 0) ? null : grants.flatMap(({ scopeIds }) => scopeIds);
}

/** The SQL twin of `booking.read`. */
export function bookingVisibleTo(actor: Actor, bind: Bind): string {
  const centres = centresRun(actor);
  return centres === null
    ? 'true'
    : `(b.owner_id = ${bind(actor.personId)}::uuid or b.centre_id = any(${bind(centres)}::uuid[]))`;
}

export function findBooking(ctx: Ctx, info: GraphQLResolveInfo, id: string): Promise<Booking | null> {
  allow(ctx, 'booking.find');
  const { bind, values } = binder();
  return projectOne(ctx, info, bookingProjection, {
    where: [`b.id = ${bind(id)}`, bookingVisibleTo(ctx.actor, bind)],
    values,
  });
}

export interface MyBookings {
  readonly when: BookingTime;
  readonly first: number;
  readonly after: string | null;
}

/** What somebody booked: coming ones soonest first, with what is held for them; past ones latest first. */
export function listMyBookings(
  ctx: Ctx,
  info: GraphQLResolveInfo,
  { when, ...page }: MyBookings,
): Promise<Page<Booking>> {
  allow(ctx, 'booking.listOwn');
  const { bind, values } = binder();
  const where = [`b.owner_id = ${bind(ctx.actor.personId)}`];
  if (when === 'COMING')
    where.push(
      `b.ends_at > ${bind(ctx.now)} and (b.state in ('PENDING', 'CONFIRMED', 'CHECKED_IN') or (b.state = 'HELD' and b.hold_expires_at > ${bind(ctx.now)}))`,
    );
  else
    where.push(
      `((b.ends_at <= ${bind(ctx.now)} and b.state in ('PENDING', 'CONFIRMED', 'CHECKED_IN')) or b.state in ('COMPLETED', 'NO_SHOW', 'CANCELLED', 'REJECTED')
        or (b.state = 'EXPIRED' and b.title <> ''))`,
    );
  return projectPage(ctx, info, bookingProjection, {
    where,
    values,
    sort: { sql: 'b.starts_at', type: 'timestamptz', descending: when === 'PAST' },
    ...page,
  });
}

export interface BookingFilter {
  readonly centreId?: string | null;
  readonly resourceId?: string | null;
  readonly kind?: ResourceKind | null;
  readonly state?: readonly BookingState[] | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly search?: string | null;
}

export interface BookingList {
  readonly filter: BookingFilter;
  readonly sort: BookingSort;
  readonly first: number;
  readonly after: string | null;
}

/** Conditions of the desk’s list, shared with its export. Days are those of the centre, of Baku where none is named. */
export function bookingConditions(
  ctx: Ctx,
  filter: BookingFilter,
  zone: string,
): { where: string[]; values: unknown[] } {
  const { bind, values } = binder();
  const centres = centresRun(ctx.actor);
  const where = [centres === null ? 'true' : `b.centre_id = any(${bind(centres)}::uuid[])`];
  const states = filter.state?.length ? filter.state : [...BOOKED_STATES, 'CANCELLED', 'REJECTED'];
  where.push(`b.state = any(${bind(states)}::text[])`);
  if (filter.centreId) where.push(`b.centre_id = ${bind(filter.centreId)}`);
  if (filter.resourceId) where.push(`b.resource_id = ${bind(filter.resourceId)}`);
  if (filter.kind)
    where.push(`exists (select from resource r where r.id = b.resource_id and r.kind = ${bind(filter.kind)})`);
  if (filter.from) where.push(`b.ends_at > ${bind(startOfDay(filter.from, zone))}`);
  if (filter.to) where.push(`b.starts_at < ${bind(startOfDay(addDays(filter.to, 1), zone))}`);
  const words = filter.search?.trim();
  if (words) {
    const like = bind(containing(fold(words)));
    where.push(
      `(fold(b.title) like ${like} or lower(b.reference) like ${like} or exists (select from person p where p.id = b.owner_id and fold(p.full_name) like ${like}))`,
    );
  }
  return { where, values };
}

export async function listBookings(
  ctx: Ctx,
  info: GraphQLResolveInfo,
  { filter, sort, ...page }: BookingList,
): Promise<Page<Booking>> {
  allow(ctx, 'booking.list');
  return projectPage(ctx, info, bookingProjection, {
    ...bookingConditions(ctx, filter, await zoneOf(ctx, filter.centreId ?? null)),
    sort: { sql: 'b.starts_at', type: 'timestamptz', descending: sort === 'LATEST' },
    ...page,
  });
}

export async function zoneOf(ctx: Ctx, centreId: string | null): Promise<string> {
  if (centreId === null) return 'Asia/Baku';
  const [row] = await ctx.db.point<{ zone: string }>('centre-zone', 'select zone from centre where id = $1', [
    centreId,
  ]);
  return row?.zone ?? 'Asia/Baku';
}

/** Find: locks a booking this actor may see, or NOT_FOUND. */
export async function lockBooking(ctx: Ctx, id: string): Promise<Booking> {
  const found = await lock(ctx, Booking, { id });
  if (ctx.actor.kind !== 'SYSTEM' && !may(ctx.actor, 'booking.read', found)) throw notFound();
  return found;
}
