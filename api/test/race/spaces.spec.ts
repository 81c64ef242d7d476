import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { TestProduct } from '../harness.ts';
import { SpaceRace } from '../space-race.ts';
import { makeCentre, request } from '../spaces.ts';

const CROWD = 12;
const SIZES = { clients: 16, attempts: 160, days: 3 };

let product: TestProduct;
beforeAll(async () => {
  product = await TestProduct.start();
});
afterAll(() => product.stop());

it('no two stays overlap, none is without its time, and quotas are exact, whatever is booked and cancelled at once', async () => {
  const race = await SpaceRace.prepare(product, SIZES);
  const { booked, refused, cancelled } = await race.run();
  expect(Math.min(booked, refused, cancelled)).toBeGreaterThan(0);
  expect(await race.faults()).toEqual({ overlaps: 0, ghosts: 0, quotas: 0 });
}, 60_000);

it('of many who want the same 26 weeks at the same moment one has all of them and nobody else any', async () => {
  const race = await SpaceRace.prepare(product, { ...SIZES, clients: 24 });
  const [first, ...others] = await race.runSeries(26);
  expect([first, Math.max(...others)]).toEqual([26, 0]);
  expect(await race.faults()).toEqual({ overlaps: 0, ghosts: 0, quotas: 0 });
}, 60_000);

it.each([
  ['a room', [{ name: 'Otaq' }], 1],
  ['a hall of two parts', [{ name: 'AB', kind: 'HALL', parts: ['A', 'B'] }], 1],
  ['desks that are alike', [{ name: 'Masalar', kind: 'HOT_DESK', units: 3 }], 3],
] as const)(
  'of many who want %s at the same moment the late are answered, and no error tells it',
  async (_, rooms, places) => {
    const [room] = rooms;
    const centre = await makeCentre(product, rooms);
    const client = await product.as('founder');
    const resourceId = centre.rooms[room.name]?.id;
    const heard = jest.spyOn(pg.Connection.prototype, 'emit');
    const ask = (hour: number) => {
      const [startsAt, endsAt] = [centre.at(3, `${hour}:00`), centre.at(3, `${hour + 1}:00`)];
      return request(client, { resourceId, startsAt, endsAt, people: 1, idempotencyKey: randomUUID() });
    };
    for (const hour of [10, 11, 12]) {
      const answers = await Promise.all(Array.from({ length: CROWD }, () => ask(hour)));
      const codes = answers.map(({ data }) => data.requestBooking.problems[0]?.code ?? 'BOOKED');
      expect(codes.toSorted()).toEqual([...Array(places).fill('BOOKED'), ...Array(CROWD - places).fill('SLOT_TAKEN')]);
    }
    const complaints = heard.mock.calls.filter(([name]) => ['errorMessage', 'notice'].includes(String(name)));
    heard.mockRestore();
    expect(complaints.map(([, message]) => String(message))).toEqual([]);
    // Whoever was late has left nothing: no stay, no history, no event, no key.
    const [left] = await product.db.rows(
      `select (select count(*)::int from booking where resource_id = $1) as stays,
       (select count(*)::int from state_transition t join booking b on b.id = t.subject_id where b.resource_id = $1) as steps,
       (select count(*)::int from event_log where event = 'booking.confirmed' and payload ->> 'resourceId' = $1::text) as events,
       (select count(*)::int from idempotency_key where result -> 'booking' ->> 'resourceId' = $1::text) as kept,
       (select count(*)::int from idempotency_key where result is null) as unanswered`,
      [resourceId],
    );
    const made = 3 * places;
    expect(left).toEqual({ stays: made, steps: made, events: made, kept: made, unanswered: 0 });
  },
  60_000,
);

it('the same count finds the fault of who looks first and writes then', async () => {
  const race = await SpaceRace.prepare(product, { ...SIZES, days: 1 });
  await race.runUnguarded();
  expect((await race.faults()).overlaps).toBeGreaterThan(0);
}, 60_000);
