import { randomUUID } from 'node:crypto';
import { addDays, dateOf, instantOf } from '@aim/domain/kernel/zone';
import { ask } from './sign-in.ts';
import { asOwner } from './time.ts';
import type { Visitor } from './visitors.ts';

export interface Space {
  readonly id: string;
  readonly slug: string;
  /** Rooms by their names. */
  readonly rooms: Readonly<Record<string, string>>;
  readonly doors: Readonly<Record<string, string>>;
}

const ZONE = 'Asia/Baku';

/** A centre that never closes, in a city of its own, so that one sentence finds its rooms and no others. */
export function openSpace(
  city: string,
  names: readonly string[],
  rules: readonly (readonly [string, object])[] = [],
): Promise<Space> {
  const slug = `e2e-${randomUUID().slice(0, 8)}`;
  return asOwner(async (client) => {
    const one = async (text: string, values: readonly unknown[]): Promise<string> =>
      (await client.query(`${text} returning id`, [...values])).rows[0].id;
    const id = await one(
      `insert into centre (slug, name, format, operator, country, city, address, zone, latitude, longitude, about, opened_until)
       values ($1, $2 || ' mərkəzi', 'AGENCY', 'Yoxlama', 'AZ', $2, 'Küçə 1', $3, 40, 49, '{"az": "", "en": "", "ru": ""}', now() + interval '400 days')`,
      [slug, city, ZONE],
    );
    await client.query(
      'insert into centre_hours (centre_id, weekday, opens_minute, closes_minute) select $1, n, 0, 1440 from generate_series(1, 7) n',
      [id],
    );
    const rooms: Record<string, string> = {};
    const doors: Record<string, string> = {};
    for (const name of names) {
      const door = randomUUID().slice(0, 8).toUpperCase();
      const room = await one(
        `insert into resource (centre_id, kind, name, capacity, door_code) values ($1, 'MEETING_ROOM', $2, 6, $3)`,
        [id, name, door],
      );
      const leaf = await one('insert into leaf (centre_id, name) values ($1, $2)', [id, name]);
      await client.query('insert into resource_leaf (resource_id, leaf_id) values ($1, $2)', [room, leaf]);
      await client.query(
        `insert into open_window (leaf_id, during) select $1, tstzrange(d at time zone $2, (d + interval '1 day') at time zone $2)
         from generate_series(date_trunc('day', now() at time zone $2) - interval '2 days', now() at time zone $2 + interval '200 days', '1 day') d`,
        [leaf, ZONE],
      );
      Object.assign(rooms, { [name]: room });
      Object.assign(doors, { [name]: door });
    }
    for (const [type, params] of rules)
      await client.query('insert into space_rule (centre_id, type, params, saved_at) values ($1, $2, $3, now())', [
        id,
        type,
        params,
      ]);
    return { id, slug, rooms, doors };
  });
}

/** The day so many days from today, at the centre. */
export const dayAhead = (days: number): string => addDays(dateOf(new Date(), ZONE), days);

/** Books a room as somebody who is no part of what the journey shows. */
export async function bookRoom(
  visitor: Visitor,
  resourceId: string | undefined,
  on: string,
  [from, to]: readonly [string, string],
): Promise<string> {
  const { requestBooking } = await ask<{ requestBooking: { booking: { id: string } } }>(
    visitor,
    'mutation($input: RequestBookingInput!) { requestBooking(input: $input) { booking { id } problems { message } } }',
    {
      input: {
        resourceId,
        startsAt: instantOf(on, from, ZONE).toISOString(),
        endsAt: instantOf(on, to, ZONE).toISOString(),
        people: 2,
        title: 'Görüş',
        idempotencyKey: randomUUID(),
      },
    },
  );
  return requestBooking.booking.id;
}

/** As if a booking, and who waits for its time, had been of today: it began a quarter of an hour ago and nobody has come. */
export async function letNobodyCome(bookingId: string): Promise<void> {
  await asOwner(async (client) => {
    const by = `(date_bin('15 minutes', now() - interval '11 minutes', '2000-01-01Z') - (select starts_at from booking where id = '${bookingId}'))`;
    const { rows } = await client.query(`select ${by}::text as by`);
    const shift = `interval '${rows[0].by}'`;
    const moved = (range: string) => `tstzrange(lower(${range}) + ${shift}, upper(${range}) + ${shift})`;
    await client.query(`
      begin;
      update slot_wait set wants = ${moved('wants')} where resource_id = (select resource_id from booking where id = '${bookingId}');
      update claim set during = ${moved('during')}, use_during = ${moved('use_during')} where booking_id = '${bookingId}';
      update booking set use_during = ${moved('use_during')}, check_in_from = check_in_from + ${shift},
        check_in_until = check_in_until + ${shift} where id = '${bookingId}';
      commit;`);
  });
}
