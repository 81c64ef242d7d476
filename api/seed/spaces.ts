import { DAY, HOUR, later, MINUTE } from '@aim/domain/kernel/instant';
import { SYSTEM } from '@aim/domain/kernel/policy';
import { addDays, dateOf, instantOf, weekdayOf } from '@aim/domain/kernel/zone';
import { isCharged } from '@aim/domain/spaces/booking';
import { type Ctx, type CtxSeed, inTransaction } from '../src/platform/ctx.ts';
import { randomText } from '../src/platform/secrets.ts';
import { openCentre } from '../src/spaces/open-centres.ts';
import { rangeOf } from '../src/spaces/range.ts';
import { requestBooking } from '../src/spaces/request-booking.ts';
import { joinSlotWaitlist } from '../src/spaces/slot-waits.ts';
import { Dice } from './dice.ts';
import { as, type DemoCast, type DemoPerson } from './organisations.ts';
import { type Place, places } from './space-places.ts';
import {
  closuresAround,
  DAYS_BEHIND,
  isClosedOn,
  type PlacedRoom,
  type SeededRoom,
  type Stay,
  staysOf,
} from './space-stays.ts';

const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** Centres with their rooms, rules, plans and two months of fictional bookings. */
export async function seedSpaces(base: CtxSeed, cast: DemoCast): Promise<number> {
  const rooms: PlacedRoom[] = [];
  await inTransaction({ ...base, actor: SYSTEM }, async (ctx) => {
    await seedPlans(ctx, cast);
    for (const place of places) rooms.push(...(await seedPlace(ctx, place)).map((room) => ({ ...room, place })));
  });
  const dice = new Dice(20_261_128);
  const made = rooms.flatMap((room) => staysOf(base.now, cast, dice, room));
  await inTransaction({ ...base, actor: SYSTEM }, (ctx) => writeStays(ctx, made));
  await seedPersonas(base, cast, rooms);
  return made.length;
}

async function seedPlans(ctx: Ctx, cast: DemoCast): Promise<void> {
  await ctx.em.query(
    `insert into space_plan (code, name) values
      ('FLEX', '{"az": "Sərbəst plan", "en": "Flex plan", "ru": "Гибкий план"}'),
      ('TEAM', '{"az": "Komanda planı", "en": "Team plan", "ru": "Командный план"}')`,
  );
  const holders = [
    cast.persona('founder').id,
    cast.persona('founder-two').id,
    ...cast.crowd.slice(0, 40).map(({ id }) => id),
  ];
  await ctx.em.query(
    `insert into space_membership (person_id, plan, starts_on, ends_on, credits_granted)
     select x, case when n % 3 = 0 then 'TEAM' else 'FLEX' end, $2::timestamptz::date - 200, $2::timestamptz::date + 200, 120
     from unnest($1::uuid[]) with ordinality as u (x, n)`,
    [holders, ctx.now],
  );
  await ctx.em.query(
    `insert into space_training (person_id, code, completed_on) select x, 'LAB_SAFETY', $2::timestamptz::date - 100 from unnest($1::uuid[]) x`,
    [[cast.persona('founder-two').id, ...cast.crowd.slice(20, 45).map(({ id }) => id)], ctx.now],
  );
}

async function seedPlace(ctx: Ctx, place: Place): Promise<SeededRoom[]> {
  const [centre]: { id: string }[] = await ctx.em.query(
    `insert into centre (slug, name, format, operator, country, city, address, zone, latitude, longitude, phone, email, about)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) returning id`,
    [
      place.slug,
      place.name,
      place.format,
      place.operator,
      place.country,
      place.city,
      place.address,
      place.zone,
      ...place.at,
      place.phone,
      place.email,
      place.about,
    ],
  );
  const centreId = centre?.id as string;
  const hours = place.hours.flatMap(([days, opensMinute, closesMinute]) =>
    days.map((weekday) => ({ weekday, opensMinute, closesMinute, resourceId: null })),
  );
  await ctx.em.query(
    `insert into centre_hours (centre_id, weekday, opens_minute, closes_minute)
     select $1, x.* from unnest($2::int[], $3::int[], $4::int[]) x`,
    [
      centreId,
      hours.map(({ weekday }) => weekday),
      hours.map(({ opensMinute }) => opensMinute),
      hours.map(({ closesMinute }) => closesMinute),
    ],
  );
  const closures = closuresAround(ctx.now, place.zone);
  await ctx.em.query(
    `insert into centre_closure (centre_id, kind, starts_on, ends_on, name)
     select $1, 'HOLIDAY', x.*, $4 from unnest($2::date[], $3::date[]) x`,
    [
      centreId,
      closures.map(({ startsOn }) => startsOn),
      closures.map(({ endsOn }) => endsOn),
      { az: 'Yeni il', en: 'New Year', ru: 'Новый год' },
    ],
  );
  const rooms = await seedRooms(ctx, centreId, place);
  await openCentre(
    ctx,
    { id: centreId, zone: place.zone, openedUntil: null, hours, closures },
    later(ctx.now, -(DAYS_BEHIND + 5) * DAY),
  );
  await ctx.em.query(
    `insert into space_rule (centre_id, type, params, kind, saved_at)
     select $1, x.type, x.params, x.kind, $5 from unnest($2::text[], $3::jsonb[], $4::text[]) as x (type, params, kind)`,
    [
      centreId,
      place.rules.map(([type]) => type),
      place.rules.map(([, params]) => JSON.stringify(params)),
      place.rules.map(([, , kind]) => kind),
      later(ctx.now, -90 * DAY),
    ],
  );
  return rooms;
}

async function seedRooms(ctx: Ctx, centreId: string, place: Place): Promise<SeededRoom[]> {
  const leaves = new Map<string, string>();
  const rooms: SeededRoom[] = [];
  for (const [position, room] of place.rooms.entries()) {
    const [made]: { id: string }[] = await ctx.em.query(
      `insert into resource (centre_id, kind, name, capacity, units, amenities, access, floor, plan_x, plan_y, plan_width, plan_height, door_code, position)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) returning id`,
      [
        centreId,
        room.kind,
        room.name,
        room.capacity,
        room.units ?? 1,
        room.amenities,
        room.access,
        room.floor,
        ...room.plan,
        randomText(ALPHABET, 10),
        position,
      ],
    );
    const id = made?.id as string;
    for (const part of room.parts ?? [room.name]) {
      if (!leaves.has(part)) {
        const [leaf]: { id: string }[] = await ctx.em.query(
          'insert into leaf (centre_id, name) values ($1, $2) returning id',
          [centreId, part],
        );
        leaves.set(part, leaf?.id as string);
      }
      await ctx.em.query('insert into resource_leaf (resource_id, leaf_id) values ($1, $2)', [id, leaves.get(part)]);
    }
    const leafIds = (room.parts ?? [room.name]).map((part) => leaves.get(part) as string);
    rooms.push({ ...room, id, centreId, leafIds });
  }
  return rooms;
}

/** Bookings and the claims of those that live, as a day at the desk would have left them. */
async function writeStays(ctx: Ctx, stays: readonly Stay[]): Promise<void> {
  const made = stays.map((stay) => ({
    ...stay,
    madeAt: stay.madeAt.getTime() > ctx.now.getTime() ? later(ctx.now, -HOUR) : stay.madeAt,
  }));
  const price = ({ room, startsAt, endsAt }: Stay) =>
    room.kind === 'HALL' ? (4000 * (endsAt.getTime() - startsAt.getTime())) / HOUR : 0;
  await ctx.em.query(
    `insert into booking (id, reference, resource_id, centre_id, use_during, state, owner_id, title, people, qepik, cancel_minutes,
       check_in_from, check_in_until, made_at, changed_at, checked_in_at, ended_at, reminded_at, version)
     select x.id, 'B-' || upper(substr(md5(x.id::text), 1, 8)), x.resource_id, x.centre_id, x.use_during, x.state, x.owner_id, x.title, x.people,
       x.qepik, 120, lower(x.use_during) - interval '15 minutes', case when x.until then lower(x.use_during) + interval '15 minutes' end,
       x.made_at, x.made_at, case when x.state in ('CHECKED_IN', 'COMPLETED') then lower(x.use_during) + interval '2 minutes' end,
       case when x.state in ('COMPLETED', 'NO_SHOW', 'CANCELLED') then least(upper(x.use_during), $13::timestamptz) end,
       case when lower(x.use_during) < $13::timestamptz + interval '2 hours' then $13::timestamptz end, 2
     from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::tstzrange[], $5::text[], $6::uuid[], $7::text[], $8::int[], $9::bigint[], $10::timestamptz[],
       $11::boolean[], $12::int[]) as x (id, resource_id, centre_id, use_during, state, owner_id, title, people, qepik, made_at, until, unit_no)`,
    [
      made.map(({ id }) => id),
      made.map(({ room }) => room.id),
      made.map(({ room }) => room.centreId),
      made.map(rangeOf),
      made.map(({ state }) => state),
      made.map(({ ownerId }) => ownerId),
      made.map(({ title }) => title),
      made.map(({ people }) => people),
      made.map(price),
      made.map(({ madeAt }) => madeAt),
      made.map(({ room, startsAt }) => room.kind === 'MEETING_ROOM' && startsAt.getTime() > ctx.now.getTime()),
      made.map(({ unit }) => unit),
      ctx.now,
    ],
  );
  const owing = made.filter((stay) => isCharged({ ...stay, isLate: false }) && price(stay) > 0);
  await ctx.em.query(
    `insert into space_charge (booking_id, centre_id, person_id, qepik, reason, actor_id, at)
     select b.id, b.centre_id, b.owner_id, b.qepik, 'BOOKED', b.owner_id, b.made_at from booking b where b.id = any($1::uuid[])
     order by b.made_at, b.id`,
    [owing.map(({ id }) => id)],
  );
  const live = made.filter(({ state }) => ['CONFIRMED', 'PENDING', 'CHECKED_IN'].includes(state));
  const buffer = ({ room }: Stay) => (room.kind === 'HALL' ? 30 : 0);
  await ctx.em.query(
    `insert into claim (leaf_id, unit_no, during, use_during, source, booking_id, booking_live)
     select x.leaf_id, x.unit_no, x.during, x.use_during, 'BOOKING', x.id, true
     from unnest($1::uuid[], $2::uuid[], $3::int[], $4::tstzrange[], $5::tstzrange[]) as x (id, leaf_id, unit_no, use_during, during)
     order by x.leaf_id, x.during`,
    [
      live.map(({ id }) => id),
      live.map(({ room }) => room.leafIds[0]),
      live.map(({ unit }) => unit),
      live.map(rangeOf),
      live.map((stay) =>
        rangeOf({
          startsAt: later(stay.startsAt, -buffer(stay) * MINUTE),
          endsAt: later(stay.endsAt, (buffer(stay) || (stay.room.kind === 'EQUIPMENT' ? 15 : 0)) * MINUTE),
        }),
      ),
    ],
  );
}

/** What the people one signs in as see of their own: a room next week, a hall that waits for the desk, a place in a line. */
async function seedPersonas(base: CtxSeed, cast: DemoCast, rooms: readonly SeededRoom[]): Promise<void> {
  const founder = cast.persona('founder');
  const named = (name: string) => rooms.find((room) => room.name === name) as SeededRoom;
  const today = dateOf(base.now, 'Asia/Baku');
  const book = async (person: DemoPerson, room: SeededRoom, hour: number, hours: number, title: string) => {
    for (let ahead = 3; ahead < 30; ahead++) {
      const on = addDays(today, ahead);
      if (weekdayOf(on) > 5 || isClosedOn(on)) continue;
      const startsAt = instantOf(on, `${String(hour).padStart(2, '0')}:00`, 'Asia/Baku');
      const span = { resourceId: room.id, startsAt, endsAt: later(startsAt, hours * HOUR), people: 1 };
      const isTaken = await base.db.rows(
        'select 1 from claim where leaf_id = any($1::uuid[]) and during && $2::tstzrange limit 1',
        [room.leafIds, rangeOf({ startsAt: later(startsAt, -HOUR / 2), endsAt: later(span.endsAt, HOUR / 2) })],
      );
      if (isTaken.length > 0) continue;
      return as(base, person, base.now, (ctx) =>
        requestBooking(ctx, { ...span, title, idempotencyKey: `demo-space-${room.id}-${title}` }),
      );
    }
    return null;
  };
  await book(founder, named('Xəzər'), 11, 1, 'İnvestora hazırlıq');
  await book(founder, named('Kür'), 15, 2, 'Sprint planlaması');
  await book(founder, named('Böyük zal (A + B)'), 12, 3, 'Məhsulun təqdimatı');
  await book(cast.persona('founder-two'), named('Robototexnika laboratoriyası'), 10, 2, 'Prototip sınağı');
  const [taken] = await base.db.rows<{ resourceId: string; startsAt: Date; endsAt: Date }>(
    `select b.resource_id as "resourceId", b.starts_at as "startsAt", b.ends_at as "endsAt" from booking b join resource r on r.id = b.resource_id
     where r.name = 'Araz' and b.state = 'CONFIRMED' and b.starts_at > $1 and b.starts_at < $2 and b.owner_id <> $3 order by b.starts_at limit 1`,
    [later(base.now, 2 * DAY), later(base.now, 40 * DAY), founder.id],
  );
  if (taken)
    await as(base, founder, base.now, (ctx) =>
      joinSlotWaitlist(ctx, { ...taken, people: 4, idempotencyKey: 'demo-space-wait' }),
    );
}
