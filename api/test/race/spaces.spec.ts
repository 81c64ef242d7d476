import { TestProduct } from '../harness.ts';
import { SpaceRace } from '../space-race.ts';

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

it('the same count finds the fault of who looks first and writes then', async () => {
  const race = await SpaceRace.prepare(product, { ...SIZES, days: 1 });
  await race.runUnguarded();
  expect((await race.faults()).overlaps).toBeGreaterThan(0);
}, 60_000);
