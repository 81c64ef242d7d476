import { randomUUID } from 'node:crypto';
import { MINUTE } from '@aim/domain/kernel/instant';
import { bookingMachine, checkInWindow } from '@aim/domain/spaces/booking';
import { quotaParts } from '@aim/domain/spaces/quota';
import { type Span, withBuffers } from '@aim/domain/spaces/slot';
import { priceOf, type Terms } from '@aim/domain/spaces/terms';
import { byChance, tellChance } from '../platform/chance.ts';
import type { Ctx } from '../platform/ctx.ts';
import { commandClient } from '../platform/database.ts';
import { randomText } from '../platform/secrets.ts';
import { leave } from '../platform/trail.ts';
import { stepBy } from '../platform/transition.ts';
import type { Booking } from './booking.entity.ts';
import { freeStaleHolds } from './free-bookings.ts';
import { isPriced, keepAccount } from './keep-account.ts';
import { rangeOf } from './range.ts';
import type { GuestFacts, RoomFacts } from './rooms.ts';

const REFERENCE_ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** What is to be put into the ledger. */
export interface Placement {
  readonly room: RoomFacts;
  readonly terms: Terms;
  readonly spans: readonly Span[];
  readonly state: 'HELD' | 'PENDING' | 'CONFIRMED';
  readonly holdExpiresAt: Date | null;
  readonly ownerId: string;
  readonly organisationId: string | null;
  readonly title: string;
  readonly people: number;
  readonly seriesId: string | null;
}

export interface Placed {
  /** As they stand in the database; nobody needs to read them again. */
  readonly bookings: readonly Booking[];
  /** The stays that were taken by somebody else; nothing at all was placed when there is one. */
  readonly clashes: readonly Span[];
}

/**
 * Puts stays and their claims into the ledger by one statement, sorted, and lets the constraint decide: what it refuses is a clash,
 * never an error (DECISIONS 17). All or nothing: with a clash everything is taken out again.
 */
export async function placeBookings(ctx: Ctx, placement: Placement): Promise<Placed> {
  const first = await tryToPlace(ctx, placement);
  if (first.clashes.length === 0) return first;
  // What stands in the way may be holds whose time is over: they go, and it is tried once more.
  const freed = await freeStaleHolds(ctx, placement.room.leafIds, first.clashes);
  return freed > 0 ? tryToPlace(ctx, placement) : first;
}

/**
 * Most find their time free: the stay and its claim travel with what comes next, the commit at the latest. Where somebody was faster the
 * claim finds no place and the stay is not made. Parts of a room are claimed one by one, so a room of several waits for its answer.
 */
export async function placeAtOnce(ctx: Ctx, placement: Placement, span: Span): Promise<Booking> {
  const booking = newBooking(ctx, placement, span);
  const values = placeValues(ctx, placement, [booking], [withBuffers(span, placement.terms)]);
  (await commandClient(ctx.em))?.sendWithNext(byChance({ text: PLACE_AT_ONCE, values }));
  await leaveSteps(ctx, [booking], placement.state);
  await chargeFor(ctx, [booking]);
  return booking;
}

async function tryToPlace(ctx: Ctx, placement: Placement): Promise<Placed> {
  const { room, spans, terms } = placement;
  const bookings = spans.map((span) => newBooking(ctx, placement, span));
  const around = spans.map((span) => withBuffers(span, terms));
  // A pool may lose its free unit to somebody who was faster while another is still free.
  for (let turn = 0; turn < (room.units > 1 ? room.units : 1); turn++) {
    const claimed: { id: string; parts: number }[] = await ctx.em.query(
      PLACE,
      placeValues(ctx, placement, bookings, around),
    );
    const whole = new Set(claimed.filter(({ parts }) => parts === room.leafIds.length).map(({ id }) => id));
    const clashes = spans.filter((_, index) => !whole.has(bookings[index]?.id as string));
    if (clashes.length === 0) {
      await leaveSteps(ctx, bookings, placement.state);
      await chargeFor(ctx, bookings);
      return { bookings, clashes };
    }
    const ids = bookings.map(({ id }) => id);
    await ctx.em.query(TAKE_OUT, [ids]);
    if (room.units === 1 || !(await hasFreeUnit(ctx, room, around))) return { bookings: [], clashes };
  }
  return { bookings: [], clashes: spans };
}

/** What a hold is after its step, whoever books at once has behind them. */
function newBooking({ now }: Ctx, { room, terms, ...asked }: Placement, span: Span): Booking {
  const window = checkInWindow({ ...span, bookedAt: now }, terms.checkIn);
  const { qepik, credits } = priceOf(terms, (span.endsAt.getTime() - span.startsAt.getTime()) / MINUTE);
  return {
    id: randomUUID(),
    reference: `B-${randomText(REFERENCE_ALPHABET, 8)}`,
    resourceId: room.id,
    centreId: room.centreId,
    seriesId: asked.seriesId,
    startsAt: span.startsAt,
    endsAt: span.endsAt,
    state: asked.state,
    holdExpiresAt: asked.holdExpiresAt,
    ownerId: asked.ownerId,
    organisationId: asked.organisationId,
    title: asked.title,
    people: asked.people,
    qepik: String(qepik),
    credits,
    cancelMinutes: terms.cancelMinutes,
    checkInFrom: window.from,
    checkInUntil: window.until,
    isLate: false,
    madeAt: now,
    decidedReason: null,
    checkedInAt: null,
    sequence: 0,
    version: asked.state === 'HELD' ? 1 : 2,
  };
}

function placeValues(
  ctx: Ctx,
  { room, terms, ...of }: Placement,
  bookings: readonly Booking[],
  around: readonly Span[],
): unknown[] {
  return [
    bookings.map(({ id }) => id),
    bookings.map(({ reference }) => reference),
    bookings.map(rangeOf),
    around.map(rangeOf),
    bookings.map(({ checkInFrom }) => checkInFrom),
    bookings.map(({ checkInUntil }) => checkInUntil),
    bookings.map(({ qepik }) => qepik),
    bookings.map(({ credits }) => credits),
    ...[room.id, room.centreId, of.seriesId, of.state, of.holdExpiresAt, of.ownerId, of.organisationId],
    ...[of.title, of.people, terms.cancelMinutes, ctx.now, room.leafIds, room.units],
  ];
}

const placing = (where = ''): string => `
  with asked as (
    select * from unnest($1::uuid[], $2::text[], $3::tstzrange[], $4::tstzrange[], $5::timestamptz[], $6::timestamptz[], $7::bigint[], $8::int[])
      as x (id, reference, use_during, during, check_in_from, check_in_until, qepik, credits)
  ), claimed as (
    insert into claim (leaf_id, unit_no, during, use_during, source, booking_id, booking_live)
    select l.leaf_id, u.unit_no, x.during, x.use_during, 'BOOKING', x.id, true
    from asked x cross join unnest($20::uuid[]) l (leaf_id)
    cross join lateral (select case when $21::int = 1 then 1 else (
      select min(n) from generate_series(1, $21::int) n
      where not exists (select from claim c where c.leaf_id = l.leaf_id and c.unit_no = n and c.during && x.during)) end as unit_no) u
    where u.unit_no is not null
    order by l.leaf_id, x.during
    on conflict do nothing returning booking_id
  ), made as (
    insert into booking (id, reference, resource_id, centre_id, series_id, recurrence_at, use_during, state, hold_expires_at, owner_id,
      organisation_id, title, people, qepik, credits, cancel_minutes, check_in_from, check_in_until, made_at, changed_at, version)
    select x.id, x.reference, $9, $10, $11, case when $11::uuid is null then null else lower(x.use_during) end, x.use_during, $12, $13, $14,
      $15, $16, $17, x.qepik, x.credits, $18, x.check_in_from, x.check_in_until, $19, $19, case when $12 = 'HELD' then 1 else 2 end
    from asked x ${where}
  )`;

/** Answers how many parts each of them got. */
const PLACE = `${placing()}
  select booking_id as id, count(*)::int as parts from claimed group by booking_id`;

/** The stay of one part, made where its claim is. */
const PLACE_AT_ONCE = `${placing('where exists (select from claimed)')}
  select ${tellChance('exists (select from claimed)')}`;

const TAKE_OUT = `
  with freed as (delete from claim where booking_id = any($1::uuid[]))
  delete from booking where id = any($1::uuid[])`;

async function hasFreeUnit(ctx: Ctx, room: RoomFacts, around: readonly Span[]): Promise<boolean> {
  const full: unknown[] = await ctx.em.query(
    `select 1 from unnest($1::tstzrange[]) x (during) cross join unnest($2::uuid[]) l (leaf_id)
     where not exists (select from generate_series(1, $3::int) n where not exists (
       select from claim c where c.leaf_id = l.leaf_id and c.unit_no = n and c.during && x.during)) limit 1`,
    [around.map(rangeOf), room.leafIds, room.units],
  );
  return full.length === 0;
}

/** The history of what was booked without a hold: the same row of the table that a hold takes. */
async function leaveSteps(ctx: Ctx, bookings: readonly Booking[], state: Placement['state']): Promise<void> {
  if (state === 'HELD') return;
  const { name: machine, initial: from } = bookingMachine;
  const event = state === 'PENDING' ? 'submit' : 'book';
  const steps = bookings.map(({ id }) => stepBy(ctx, { machine, subjectId: id, event, from, to: state }));
  await leave(ctx, { steps });
}

/** What is confirmed at once is owed at once. */
function chargeFor(ctx: Ctx, bookings: readonly Booking[]): Promise<void> {
  return keepAccount(
    ctx,
    bookings.filter((each) => each.state === 'CONFIRMED' && isPriced(each)),
    'BOOKED',
  );
}

/** Counts stays against the quotas and credits of their owner; the counters are the database's, which refuses beyond them. */
export async function countUse(
  ctx: Ctx,
  {
    room,
    terms,
    guest,
    ownerId,
    stays,
  }: {
    readonly room: Pick<RoomFacts, 'zone'>;
    readonly terms: Terms;
    readonly guest: GuestFacts;
    readonly ownerId: string;
    readonly stays: readonly { readonly id: string; readonly span: Span }[];
  },
): Promise<void> {
  const parts = terms.quotas.flatMap(({ ruleId, period, minutes: limit }) =>
    stays.flatMap(({ id, span }) =>
      quotaParts(span, period, room.zone).map((part) => ({ ...part, id, ruleId, limit })),
    ),
  );
  if (parts.length > 0) {
    const values = [
      ownerId,
      parts.map(({ ruleId }) => ruleId),
      parts.map(({ period }) => rangeOf(period)),
      parts.map(({ limit }) => limit),
    ];
    await ctx.em.query(
      `insert into quota_period (person_id, rule_id, during, limit_minutes)
       select distinct $1::uuid, x.rule_id, x.during, x.most
       from unnest($2::uuid[], $3::tstzrange[], $4::int[]) x (rule_id, during, most) order by x.rule_id, x.during
       on conflict do nothing`,
      values,
    );
    await ctx.em.query(
      `insert into quota_entry (booking_id, period_id, minutes)
       select x.booking_id, p.id, x.minutes
       from unnest($2::uuid[], $3::tstzrange[], $4::uuid[], $5::int[]) x (rule_id, during, booking_id, minutes)
       join quota_period p on p.person_id = $1 and p.rule_id = x.rule_id and p.during = x.during
       order by p.id, x.booking_id`,
      [ownerId, values[1], values[2], parts.map(({ id }) => id), parts.map(({ minutes }) => minutes)],
    );
  }
  const credits = stays.map(
    ({ span }) => priceOf(terms, (span.endsAt.getTime() - span.startsAt.getTime()) / MINUTE).credits,
  );
  if (guest.membershipId !== null && credits.some((each) => each > 0))
    await ctx.em.query(
      `insert into credit_entry (booking_id, membership_id, credits)
       select b.id, $1, x.credits from unnest($2::uuid[], $3::int[]) x (booking_id, credits) join booking b on b.id = x.booking_id
       where x.credits > 0`,
      [guest.membershipId, stays.map(({ id }) => id), credits],
    );
}
