import { clock } from '../src/platform/clock.ts';
import { CreationGround } from './creations/creation.ts';
import { CREATIONS, creatingMutations, repeatCreation } from './creations/repeat-creation.ts';
import { TestProduct } from './harness.ts';

const ONCE = { rounds: 1, times: 5 } as const;

let product: TestProduct;
let ground: CreationGround;
beforeAll(async () => {
  product = await TestProduct.start();
  ground = await CreationGround.prepare(product, (persona) => product.as(persona));
});
afterEach(() => clock.reset());
afterAll(() => product.stop());

describe.each(creatingMutations())('$name', (mutation) => {
  it('asked five times at once with one key is done once and tells everybody the same', async () => {
    const seen = await repeatCreation(ground, mutation, { ...ONCE, keys: 'SHARED' });
    expect(seen).toEqual({ rows: 1, different: 0, undone: [] });
  });

  it('is seen to be done twice, or refused, where each has a key of its own', async () => {
    const { rows, different, undone } = await repeatCreation(ground, mutation, { ...ONCE, keys: 'OWN' });
    expect(undone).toEqual([]);
    expect(rows > 1 || different === 1).toBe(true);
  });
});

it('has an example of each creating mutation and of nothing else', () => {
  expect(Object.keys(CREATIONS).sort()).toEqual(
    creatingMutations()
      .map(({ name }) => name)
      .sort(),
  );
});

it('keeps what was answered for a month, and no longer', async () => {
  const count = async () => (await product.db.rows('select from idempotency_key')).length;
  const days = async (passed: number) => {
    clock.set(new Date(Date.now() + passed * 86_400_000));
    await product.runSchedule('forget-old-keys');
    return count();
  };
  const kept = await count();
  expect(kept).toBeGreaterThan(0);
  expect(await days(29)).toBe(kept);
  expect(await days(31)).toBe(0);
});
