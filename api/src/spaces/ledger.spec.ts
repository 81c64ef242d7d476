import { randomUUID } from 'node:crypto';
import { HOUR, later } from '@aim/domain/kernel/instant';
import { TestProduct } from '../../test/harness.ts';
import { makeCentre, type TestCentre } from '../../test/spaces.ts';
import { rangeOf } from './range.ts';

/** What the database itself refuses, whoever writes: no command and no rule of ours stands before these statements. */
let product: TestProduct;
let centre: TestCentre;
let personId: string;
let day = 2;

beforeAll(async () => {
  product = await TestProduct.start();
  centre = await makeCentre(
    product,
    [
      { name: 'A', kind: 'HALL' },
      { name: 'B', kind: 'HALL' },
      { name: 'AB', kind: 'HALL', parts: ['A', 'B'] },
    ],
    [['QUOTA', { period: 'DAY', minutes: 60 }]],
  );
  const [person] = await product.db.rows<{ id: string }>('select id from person order by id limit 1');
  personId = person?.id as string;
});
afterAll(() => product.stop());

const nextDay = () => ++day;
const hours = (on: number, from: string, count = 1) => {
  const startsAt = centre.at(on, from);
  return rangeOf({ startsAt, endsAt: later(startsAt, count * HOUR) });
};

/** A stay with a claim on every part of its room, or on those that are named, by one statement. */
function stay(room: string, during: string, parts: readonly string[] | null = null): Promise<{ id: string }[]> {
  return product.db.rows(
    `with b as (insert into booking (reference, resource_id, centre_id, use_during, state, owner_id, title, people, made_at, changed_at)
       values ($1, $2, $3, $4, 'CONFIRMED', $5, 'SQL', 1, now(), now()) returning id),
     c as (insert into claim (leaf_id, during, use_during, source, booking_id, booking_live)
       select l.id, $4, $4, 'BOOKING', b.id, true from b, resource_leaf x join leaf l on l.id = x.leaf_id
       where x.resource_id = $2 and ($6::text[] is null or l.name = any($6)))
     select id from b`,
    [`B-${randomUUID()}`, centre.rooms[room]?.id, centre.id, during, personId, parts],
  );
}
const refusedBy = (constraint: string) => expect.objectContaining({ constraint });

it.each([
  ['the whole hall after a part', 'A', 'AB'],
  ['a part after the whole hall', 'AB', 'B'],
  ['the same part twice', 'A', 'A'],
])('AB is A and B: %s at one time is refused', async (_, first, second) => {
  const on = nextDay();
  await stay(first, hours(on, '10:00', 2));
  await expect(stay(second, hours(on, '11:00'))).rejects.toEqual(refusedBy('ex_claim_overlap'));
  await expect(stay(second, hours(on, '12:00'))).resolves.toHaveLength(1);
});

it('both parts stand beside each other', async () => {
  const on = nextDay();
  await stay('A', hours(on, '10:00'));
  await expect(stay('B', hours(on, '10:00'))).resolves.toHaveLength(1);
});

it.each(['07:30', '19:30', '02:00'])('a stay from %s is outside the opening hours', async (from) => {
  await expect(stay('A', hours(nextDay(), from))).rejects.toEqual(refusedBy('fk_claim_opening'));
});

it('hours cannot be taken away under a stay', async () => {
  const on = nextDay();
  await stay('A', hours(on, '10:00'));
  const away = product.db.rows(
    `delete from open_window w using resource_leaf x where x.leaf_id = w.leaf_id and x.resource_id = $1 and w.during && $2::tstzrange`,
    [centre.rooms['A']?.id, hours(on, '10:00')],
  );
  await expect(away).rejects.toEqual(refusedBy('fk_claim_opening'));
});

it('a living stay holds all of its room, a dead one nothing', async () => {
  const on = nextDay();
  await expect(stay('AB', hours(on, '10:00'), ['A'])).rejects.toEqual(refusedBy('ck_booking_claims'));
  await expect(stay('AB', hours(on, '10:00'), [])).rejects.toEqual(refusedBy('ck_booking_claims'));
  const [made] = await stay('AB', hours(on, '10:00'));
  await expect(product.db.rows('delete from claim where booking_id = $1', [made?.id])).rejects.toEqual(
    refusedBy('ck_booking_claims'),
  );
  await expect(product.db.rows(`update booking set state = 'CANCELLED' where id = $1`, [made?.id])).rejects.toEqual(
    refusedBy('fk_claim_booking'),
  );
});

it('a quota counts by itself and ends where it ends', async () => {
  const [period] = await product.db.rows<{ id: string }>(
    `insert into quota_period (person_id, rule_id, during, limit_minutes)
     select $1, id, $2, 60 from space_rule where centre_id = $3 returning id`,
    [personId, hours(nextDay(), '00:00', 24), centre.id],
  );
  const count = async (minutes: number) => {
    const [made] = await stay('A', hours(nextDay(), '10:00'));
    return product.db.rows('insert into quota_entry (booking_id, period_id, minutes) values ($1, $2, $3) returning 1', [
      made?.id,
      period?.id,
      minutes,
    ]);
  };
  const used = async () =>
    (
      await product.db.rows<{ used: number }>('select used_minutes as used from quota_period where id = $1', [
        period?.id,
      ])
    )[0]?.used;
  await count(45);
  await expect(count(30)).rejects.toEqual(refusedBy('ck_quota_period_used'));
  expect(await used()).toBe(45);
  await count(15);
  expect(await used()).toBe(60);
  await product.db.rows('delete from quota_entry where period_id = $1 and minutes = 45', [period?.id]);
  expect(await used()).toBe(15);
  await expect(
    product.db.rows('update quota_period set limit_minutes = 10 where id = $1', [period?.id]),
  ).rejects.toEqual(refusedBy('ck_quota_period_used'));
});

it('credits cannot be spent twice', async () => {
  const [membership] = await product.db.rows<{ id: string }>(
    `insert into space_membership (person_id, centre_id, plan, starts_on, credits_granted)
     select $1, $2, code, current_date, 3 from space_plan limit 1 returning id`,
    [personId, centre.id],
  );
  const spend = async (credits: number) => {
    const [made] = await stay('A', hours(nextDay(), '10:00'));
    return product.db.rows(
      'insert into credit_entry (booking_id, membership_id, credits) values ($1, $2, $3) returning 1',
      [made?.id, membership?.id, credits],
    );
  };
  await spend(2);
  await expect(spend(2)).rejects.toEqual(refusedBy('ck_space_membership_credits'));
  await expect(spend(1)).resolves.toHaveLength(1);
});
