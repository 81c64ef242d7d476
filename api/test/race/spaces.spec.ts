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

it('of many who want the same 26 weeks at the same moment one has all of them and nobody else any', async () => {
  const race = await SpaceRace.prepare(product, { ...SIZES, clients: 24 });
  const [first, ...others] = await race.runSeries(26);
  expect([first, Math.max(...others)]).toEqual([26, 0]);
  expect(await race.faults()).toEqual({ overlaps: 0, ghosts: 0, quotas: 0 });
}, 60_000);

it('the same count finds the fault of who looks first and writes then', async () => {
  const race = await SpaceRace.prepare(product, { ...SIZES, days: 1 });
  await race.runUnguarded();
  expect((await race.faults()).overlaps).toBeGreaterThan(0);
}, 60_000);
