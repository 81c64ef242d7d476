import { TestProduct } from '../harness.ts';
import { LifecycleRace } from '../lifecycle-race.ts';

const SIZES = { objects: 25, attempts: 500, clients: 16 };

let product: TestProduct;
let race: LifecycleRace;
beforeAll(async () => {
  product = await TestProduct.start();
  race = new LifecycleRace(product.db, product.get, SIZES);
});
afterAll(() => product.stop());

it('every history leads by the table to the present state, whatever is tried at once', async () => {
  const ids = await race.makeOrganisations();
  await race.run(ids, race.byTransition);
  expect(await race.broken(ids)).toEqual([]);
  const ended = await product.db.rows('select 1 from organisation where id = any($1) and state = $2', [
    ids,
    'DISSOLVED',
  ]);
  expect(ended.length).toBe(SIZES.objects);
});

it('the same race finds the fault of a door that does not look at the version', async () => {
  const ids = await race.makeOrganisations();
  await race.run(ids, race.withoutVersion);
  expect((await race.broken(ids)).length).toBeGreaterThan(0);
});
