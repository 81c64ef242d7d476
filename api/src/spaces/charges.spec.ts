import { randomUUID } from 'node:crypto';
import { HOUR, later, MINUTE } from '@aim/domain/kernel/instant';
import { dateOf } from '@aim/domain/kernel/zone';
import { type Client, expectDone, expectError, TestProduct } from '../../test/harness.ts';
import { act, makeCentre, request, type TestCentre } from '../../test/spaces.ts';
import { clock } from '../platform/clock.ts';

let product: TestProduct;
let founder: Client;
let officer: Client;
let centre: TestCentre;

beforeAll(async () => {
  product = await TestProduct.start();
  founder = await product.signIn('founder');
  officer = await product.signIn('centre-officer');
  centre = await makeCentre(
    product,
    [
      { name: 'Otaq' },
      { name: 'Dar', kind: 'OFFICE' },
      { name: 'Zal', kind: 'HALL' },
      { name: 'Pulsuz', kind: 'LAB' },
      { name: 'Dəzgah', kind: 'EQUIPMENT' },
    ],
    [
      ['PRICE', { qepikPerHour: 1000, creditsPerHour: 0 }, 'MEETING_ROOM'],
      ['PRICE', { qepikPerHour: 2500, creditsPerHour: 0 }, 'HALL'],
      ['PRICE', { qepikPerHour: 0, creditsPerHour: 2 }, 'OFFICE'],
      ['PRICE', { qepikPerHour: 500, creditsPerHour: 4 }, 'EQUIPMENT'],
      ['APPROVAL', {}, 'HALL'],
      ['CANCELLATION', { minutes: 60 }],
      ['CHECK_IN', { beforeMinutes: 15, graceMinutes: 10 }, 'MEETING_ROOM'],
    ],
  );
});
afterAll(() => product.stop());
afterEach(() => clock.reset());

const slot = (name: string, days: number, from: string, to: string) => ({
  resourceId: centre.rooms[name]?.id as string,
  startsAt: centre.at(days, from).toISOString(),
  endsAt: centre.at(days, to).toISOString(),
  people: 1,
  idempotencyKey: randomUUID(),
});
const booked = async (...of: Parameters<typeof slot>) => {
  const answer = await request(founder, slot(...of));
  expectDone(answer);
  return answer.data.requestBooking.booking as { id: string; version: number };
};
const cancel = async (id: string) => expectDone(await act(founder, 'cancelBooking', 'CancelBookingInput', { id }));
/** The entries of a booking as its owner reads them. */
const entries = async (id: string): Promise<string[]> => {
  const { data } = await founder.run(
    'query ($id: ID!) { booking(id: $id) { charges { kind reasonLabel credits amount { amount } } } }',
    { id },
  );
  return data.booking.charges.map(
    ({ kind, credits, amount }: { kind: string; credits: number; amount: { amount: string } | null }) =>
      `${kind} ${amount?.amount ?? `${credits} credits`}`,
  );
};

it('a booking is charged once it is agreed, and given back when it is cancelled in time', async () => {
  const now = await booked('Otaq', 3, '10:00', '12:00');
  expect(await entries(now.id)).toEqual(['CHARGE 2000']);
  await cancel(now.id);
  expect(await entries(now.id)).toEqual(['CHARGE 2000', 'REFUND -2000']);
  const asked = await booked('Zal', 3, '10:00', '11:00');
  expect(await entries(asked.id)).toEqual([]);
  expectDone(await act(officer, 'confirmBooking', 'CancelBookingInput', { id: asked.id }));
  expect(await entries(asked.id)).toEqual(['CHARGE 2500']);
  expect(await entries((await booked('Pulsuz', 3, '10:00', '11:00')).id)).toEqual([]);
});

it('too late, it stays charged, as it does when nobody comes; a request that nobody answered costs nothing', async () => {
  const late = await booked('Otaq', 4, '10:00', '11:00');
  const waiting = await booked('Zal', 4, '10:00', '11:00');
  const missed = await booked('Otaq', 4, '12:00', '13:00');
  clock.set(later(centre.at(4, '10:00'), -30 * MINUTE));
  founder = await product.signIn('founder');
  await cancel(late.id);
  await cancel(waiting.id);
  clock.set(later(centre.at(4, '12:00'), HOUR));
  await product.runSchedule('release-no-shows');
  clock.reset();
  founder = await product.signIn('founder');
  expect(await entries(late.id)).toEqual(['CHARGE 1000']);
  expect(await entries(waiting.id)).toEqual([]);
  expect(await entries(missed.id)).toEqual(['CHARGE 1000']);
});

it('a change writes the difference; a series each of its dates; credits are entries of their own', async () => {
  const moved = await booked('Otaq', 5, '10:00', '11:00');
  const { resourceId, startsAt, endsAt } = slot('Otaq', 5, '14:00', '16:00');
  expectDone(
    await act(founder, 'changeBooking', 'ChangeBookingInput', {
      ...{ id: moved.id, version: moved.version, resourceId, startsAt, endsAt, people: 1, title: 'Görüş' },
    }),
  );
  expect(await entries(moved.id)).toEqual(['CHARGE 1000', 'CHARGE 1000']);
  const series = await request(founder, {
    ...slot('Otaq', 6, '08:00', '09:00'),
    series: { rule: 'FREQ=DAILY;COUNT=3' },
  });
  for (const { id } of series.data.requestBooking.series.bookings) expect(await entries(id)).toEqual(['CHARGE 1000']);
  const { id: personId } = (await founder.run('{ me { person { id } } }')).data.me.person;
  await product.db.rows(
    `insert into space_membership (person_id, centre_id, plan, starts_on, credits_granted)
     select $1, $2, code, '2026-01-01', 10 from space_plan limit 1`,
    [personId, centre.id],
  );
  const paid = await booked('Dar', 5, '10:00', '12:00');
  expect(await entries(paid.id)).toEqual(['CHARGE 4 credits']);
  await cancel(paid.id);
  expect(await entries(paid.id)).toEqual(['CHARGE 4 credits', 'REFUND -4 credits']);
  expect(await entries((await booked('Dəzgah', 5, '10:00', '12:00')).id)).toEqual(['CHARGE 8 credits']);
  const investor = await product.signIn('investor');
  const withoutPlan = await request(investor, slot('Dəzgah', 5, '12:00', '13:00'));
  expect(withoutPlan.data.requestBooking.booking).toMatchObject({ state: 'CONFIRMED', price: { amount: '500' } });
});

it('its owner and the desk read the account; the desk sums it by days and takes it away', async () => {
  const mine = await founder.run(
    '{ mySpaceAccount { charged { amount } refunded { amount } net { amount } creditsCharged creditsRefunded } myCharges(first: 3) { items { kindLabel reasonLabel person { fullName } booking { reference } } pageInfo { count } } }',
  );
  expect(mine.errors).toEqual([]);
  const [written] = await product.db.rows<{ charged: string; refunded: string; count: number }>(
    `select (sum(c.qepik) filter (where c.qepik > 0))::text as charged, (-sum(c.qepik) filter (where c.qepik < 0))::text as refunded, count(*)::int as count
     from space_charge c join booking b on b.id = c.booking_id where b.owner_id = (select person_id from demo_persona where key = 'founder')`,
  );
  expect(mine.data.mySpaceAccount).toMatchObject({
    charged: { amount: written?.charged },
    refunded: { amount: written?.refunded },
    creditsCharged: 12,
    creditsRefunded: 4,
  });
  expect(mine.data.myCharges.pageInfo.count).toBe(written?.count);
  const today = dateOf(clock.now(), centre.zone);
  const asked =
    'query ($id: ID!, $on: Date!) { spaceAccount(centreId: $id, from: "2026-11-20", to: $on) { net { amount } periods { to net { amount } } } spaceCharges(filter: { centreId: $id, from: $on }, first: 100) { items { amount { amount } booking { reference } } } }';
  const desk = await officer.run(asked, { id: centre.id, on: today });
  const [sum] = await product.db.rows<{ net: string }>(
    'select sum(qepik)::text as net from space_charge where centre_id = $1',
    [centre.id],
  );
  expect(desk.data.spaceAccount.net.amount).toBe(sum?.net);
  expect(desk.data.spaceAccount.periods.at(-1)).toMatchObject({ to: today });
  expectError(await founder.run(asked, { id: centre.id, on: today }), 'FORBIDDEN');
  const address = `/exports/space-charges.csv?filter=${encodeURIComponent(JSON.stringify({ centreId: centre.id }))}`;
  const csv = await (await officer.fetch(address)).text();
  expect(csv.split('\n')).toHaveLength(desk.data.spaceCharges.items.length + 2);
  expect((await founder.fetch(address)).status).toBe(403);
});

it('entries never change, and the database refuses an account that does not say what is owed', async () => {
  const { id } = await booked('Otaq', 9, '10:00', '11:00');
  const sql = (text: string) => product.db.rows(text, [id]);
  await expect(sql('update space_charge set qepik = 1 where booking_id = $1')).rejects.toThrow('append-only');
  await expect(sql('delete from space_charge where booking_id = $1')).rejects.toThrow('append-only');
  await expect(sql('update booking set qepik = 5 where id = $1')).rejects.toThrow('does not say what it owes');
  await expect(
    sql(
      `insert into space_charge (booking_id, centre_id, person_id, qepik, reason, at)
       select id, centre_id, owner_id, -1000, 'CANCELLED', now() from booking where id = $1`,
    ),
  ).rejects.toThrow('does not say what it owes');
});
