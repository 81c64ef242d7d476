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
