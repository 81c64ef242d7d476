import { randomUUID } from 'node:crypto';
import { DAY, later } from '@aim/domain/kernel/instant';
import { addDays, dateOf, instantOf } from '@aim/domain/kernel/zone';
import type { SpaceRuleType } from '@aim/domain/spaces/space-rule';
import type { ResourceKind } from '@aim/domain/spaces/vocabulary';
import { inTransaction, type Locator } from '../src/platform/ctx.ts';
import type { Database } from '../src/platform/database.ts';
import { systemSeed } from '../src/platform/run-reaction.ts';
import { openCentre } from '../src/spaces/open-centres.ts';
import type { Client } from './harness.ts';

export interface TestRoom {
  readonly kind?: ResourceKind;
  readonly name: string;
  readonly capacity?: number;
  readonly units?: number;
  readonly parts?: readonly string[];
}
export interface TestCentre {
  readonly id: string;
  readonly slug: string;
  readonly zone: string;
  readonly rooms: Readonly<Record<string, { readonly id: string; readonly doorCode: string }>>;
  /** A wall time of the centre, so many days from today. */
  at(days: number, time: string): Date;
}

/** A centre that is open from eight to eight every day, with just these rooms and rules. */
export async function makeCentre(
  product: { readonly db: Database; readonly get: Locator },
  rooms: readonly TestRoom[],
  rules: readonly (readonly [SpaceRuleType, object, ResourceKind?])[] = [],
  zone = 'Asia/Baku',
): Promise<TestCentre> {
  const slug = `spec-${randomUUID().slice(0, 8)}`;
  const seed = systemSeed(product.db, product.get, 'spec');
  return inTransaction(seed, async (ctx) => {
    const [centre]: { id: string }[] = await ctx.em.query(
      `insert into centre (slug, name, format, operator, country, city, address, zone, latitude, longitude, about)
       values ($1, $1, 'AGENCY', 'Spec', 'AZ', 'Şuşa', 'Küçə 1', $2, 40, 49, '{"az": "a", "en": "b", "ru": "c"}') returning id`,
      [slug, zone],
    );
    const id = centre?.id as string;
    const hours = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
      weekday,
      opensMinute: 480,
      closesMinute: 1200,
      resourceId: null,
    }));
    await ctx.em.query(
      'insert into centre_hours (centre_id, weekday, opens_minute, closes_minute) select $1, n, 480, 1200 from generate_series(1, 7) n',
      [id],
    );
    const leaves = new Map<string, string>();
    const made: Record<string, { id: string; doorCode: string }> = {};
    for (const { kind = 'MEETING_ROOM', name, capacity = 8, units = 1, parts = [name] } of rooms) {
      const [room]: { id: string; doorCode: string }[] = await ctx.em.query(
        `insert into resource (centre_id, kind, name, capacity, units, door_code) values ($1, $2, $3, $4, $5, $6)
         returning id, door_code as "doorCode"`,
        [id, kind, name, capacity, units, randomUUID().toUpperCase()],
      );
      if (!room) throw new Error('no room');
      made[name] = room;
      for (const part of parts) {
        if (!leaves.has(part)) {
          const [leaf]: { id: string }[] = await ctx.em.query(
            'insert into leaf (centre_id, name) values ($1, $2) returning id',
            [id, part],
          );
          leaves.set(part, leaf?.id as string);
        }
        await ctx.em.query('insert into resource_leaf (resource_id, leaf_id) values ($1, $2)', [
          room.id,
          leaves.get(part),
        ]);
      }
    }
    await openCentre(ctx, { id, zone, openedUntil: null, hours, closures: [] }, later(ctx.now, -2 * DAY));
    for (const [type, params, kind] of rules)
      await ctx.em.query(
        'insert into space_rule (centre_id, type, params, kind, saved_at) values ($1, $2, $3, $4, now())',
        [id, type, JSON.stringify(params), kind ?? null],
      );
    const today = dateOf(ctx.now, zone);
    return { id, slug, zone, rooms: made, at: (days, time) => instantOf(addDays(today, days), time, zone) };
  });
}

const BOOKING =
  'id state reference version startsAt endsAt holdExpiresAt isLate allowedActions resource { name } price { amount } seriesId';

/** Books for a client. */
export const request = (client: Client, input: object) =>
  client.run(
    `mutation ($input: RequestBookingInput!) { requestBooking(input: $input) { booking { ${BOOKING} } series { id summary bookings { id state startsAt } } problems { code path message params } } }`,
    { input: { title: 'Görüş', ...input } },
  );
/** Any other act; answers the booking unless something else is asked for. */
export const act = (client: Client, name: string, type: string, input: object, more = `booking { ${BOOKING} }`) =>
  client.run(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${more} problems { code path message params } } }`,
    { input },
  );

export const ROOMS: readonly TestRoom[] = [
  { name: 'Ağ', capacity: 6 },
  { name: 'Boz', capacity: 8 },
  { name: 'Göy', capacity: 8 },
  { name: 'Zal A', kind: 'HALL', capacity: 40 },
  { name: 'Zal B', kind: 'HALL', capacity: 60 },
  { name: 'Zal AB', kind: 'HALL', capacity: 100, parts: ['Zal A', 'Zal B'] },
  { name: 'Masalar', kind: 'HOT_DESK', capacity: 1, units: 2 },
  { name: 'Lab', kind: 'LAB', capacity: 4 },
];

export const RULES: Parameters<typeof makeCentre>[2] = [
  ['APPROVAL', {}, 'HALL'],
  ['CHECK_IN', { beforeMinutes: 15, graceMinutes: 10 }, 'MEETING_ROOM'],
  ['CANCELLATION', { minutes: 60 }, 'MEETING_ROOM'],
  ['QUOTA', { period: 'DAY', minutes: 180 }, 'LAB'],
  ['TRAINING', { code: 'SPEC_LAB' }, 'LAB'],
  ['LENGTH', { minMinutes: 30, maxMinutes: 240 }],
  ['PRICE', { qepikPerHour: 1000, creditsPerHour: 0 }, 'HALL'],
];
