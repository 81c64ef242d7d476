import { TestProduct } from '../harness.ts';
import { RegisterWalk } from '../register-walk.ts';

const SIZES = { residents: 8, steps: 80, clients: 4 };

let product: TestProduct;
let walk: RegisterWalk;
beforeAll(async () => {
  product = await TestProduct.start();
  walk = new RegisterWalk(product.db, product.get, SIZES);
});
afterAll(() => product.stop());

it('register, certificates, status lists, history and notices say the same after random decisions', async () => {
  const ids = await walk.makeResidents();
  const before = await walk.lists();
  expect(await walk.run(ids, walk.byActs)).toBeGreaterThanOrEqual(SIZES.steps);
  expect(await walk.broken(ids, await walk.lists())).toEqual([]);
  // The same look finds a list that was fetched before the decisions.
  expect(await walk.broken(ids, before)).not.toEqual([]);
});

it('the same look finds decisions that were taken past the one way there is', async () => {
  const ids = await walk.makeResidents();
  await walk.run(ids, walk.pastTheDoor);
  expect(await walk.broken(ids, await walk.lists())).not.toEqual([]);
});
