import { randomUUID } from 'node:crypto';
import { expectDone, TestProduct } from '../../test/harness.ts';
import { act, makeCentre, request, type TestCentre } from '../../test/spaces.ts';
import { clock } from '../platform/clock.ts';

let product: TestProduct;
let centre: TestCentre;
const room = (name: string): string => centre.rooms[name]?.id as string;
const span = (from: string, to: string) => ({ startsAt: centre.at(1, from), endsAt: centre.at(1, to) });

beforeAll(async () => {
  product = await TestProduct.start();
  centre = await makeCentre(product, [
    { name: 'Zal A', kind: 'HALL' },
    { name: 'Zal AB', kind: 'HALL', parts: ['Zal A', 'Zal B'] },
    { name: 'Masalar', kind: 'HOT_DESK', units: 2 },
    { name: 'Təmirdə' },
  ]);
  const stay = { people: 1, idempotencyKey: randomUUID() };
  const [member, other] = [await product.as('founder'), await product.as('founder-two')];
  expectDone(await request(member, { ...stay, ...span('10:00', '12:00'), resourceId: room('Zal AB') }));
  expectDone(
    await request(member, {
      ...stay,
      ...span('10:00', '12:00'),
      resourceId: room('Masalar'),
      idempotencyKey: randomUUID(),
    }),
  );
  expectDone(await request(other, { ...stay, ...span('11:00', '13:00'), resourceId: room('Masalar') }));
  const closing = { resourceIds: [room('Təmirdə')], kind: 'MAINTENANCE', reason: 'işıq', idempotencyKey: randomUUID() };
  const officer = await product.as('centre-officer');
  const until = { startsAt: centre.at(1, '15:00'), endsAt: centre.at(3, '09:00') };
  expectDone(await act(officer, 'blockResource', 'BlockResourceInput', { ...closing, ...until }, 'blackouts { id }'));
});
afterEach(() => clock.reset());
afterAll(() => product.stop());

const DOOR =
  'query ($id: ID!) { doorScreen(resourceId: $id) { state stateLabel until untilOn next { startsAt } resource { name } } }';
async function seenAt(time: string, name: string) {
  clock.set(centre.at(1, time));
  const { data, errors } = await product.anonymous().run(DOOR, { id: room(name) });
  expect(errors).toEqual([]);
  return data.doorScreen;
}

it.each([
  ['07:30', 'Zal A', 'CLOSED', 1, '08:00', 1],
  ['09:00', 'Zal A', 'FREE', 1, '10:00', 1],
  ['09:50', 'Zal A', 'SOON', 1, '10:00', 1],
  ['10:00', 'Zal A', 'BUSY', 1, '12:00', 0],
  ['12:00', 'Zal A', 'FREE', 1, '20:00', 0],
  ['20:00', 'Zal A', 'CLOSED', 2, '08:00', 0],
  ['10:30', 'Masalar', 'FREE', 1, '11:00', 0],
  ['11:30', 'Masalar', 'BUSY', 1, '12:00', 0],
  ['16:00', 'Təmirdə', 'BLOCKED', 3, '09:00', 0],
])('at %s the door of "%s" says %s', async (time, name, state, day, until, coming) => {
  const seen = await seenAt(time, name);
  const at = centre.at(day, until);
  expect(seen).toMatchObject({ state, until: at.toISOString(), resource: { name } });
  expect(seen.untilOn === null).toBe(day === 1);
  expect(seen.next).toHaveLength(coming);
});
