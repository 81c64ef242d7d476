import { randomUUID } from 'node:crypto';
import { rowFor } from '@aim/domain/kernel/machine';
import { type JourneyEvent, journeyMachine } from '@aim/domain/pipeline/journey';
import type { Stage } from '@aim/domain/pipeline/vocabulary';
import { moveAlong } from '../../src/pipeline/move-along.ts';
import { Startup } from '../../src/pipeline/startup.entity.ts';
import { createCtx, inTransaction } from '../../src/platform/ctx.ts';
import { systemSeed } from '../../src/platform/run-reaction.ts';
import { TestProduct } from '../harness.ts';
import { day, makeStartup } from '../startups.ts';

let product: TestProduct;
beforeAll(async () => {
  product = await TestProduct.start();
});
afterAll(() => product.stop());

const OBJECTS = 20;
const AT_ONCE = 6;
const seed = () => systemSeed(product.db, product.get, randomUUID());

type Attempt = (id: string) => Promise<void>;

/** All try the same step at the same moment; how many succeeded, for each startup. */
async function race(attempt: Attempt): Promise<{ ids: string[]; wins: number[] }> {
  const made = await Promise.all(Array.from({ length: OBJECTS }, () => makeStartup(product)));
  const wins = await Promise.all(
    made.map(async ({ id }) => {
      const tries = Array.from({ length: AT_ONCE }, () =>
        attempt(id).then(
          () => 1,
          () => 0,
        ),
      );
      return (await Promise.all(tries)).reduce((sum: number, done) => sum + done, 0);
    }),
  );
  return { ids: made.map(({ id }) => id), wins };
}

const EVENT: JourneyEvent = 'verifyMvp';
const TO: Stage = 'MVP';

it('of those who advance a startup at once, one wins', async () => {
  const { ids, wins } = await race((id) =>
    inTransaction(seed(), async (ctx) => {
      const startup = await ctx.em.findOneByOrFail(Startup, { id });
      const payload = { startupId: id, entryId: randomUUID(), from: startup.stage, to: TO, enteredOn: day(0) };
      await moveAlong(ctx, startup, EVENT, { payload, set: { stage_on: day(0) } });
    }),
  );
  expect(wins).toEqual(Array(OBJECTS).fill(1));
  const [row] = await product.db.rows<{ steps: number }>(
    "select count(*)::int as steps from state_transition where machine = 'journey' and subject_id = any($1)",
    [ids],
  );
  expect(row?.steps).toBe(OBJECTS);
});

it('the same race finds the fault of a door that only looks before it writes', async () => {
  const { wins } = await race(async (id) => {
    const ctx = createCtx(seed());
    const startup = await ctx.em.findOneByOrFail(Startup, { id });
    const to = rowFor(journeyMachine, startup.stage, EVENT)?.to;
    if (to === undefined) throw new Error('no such step');
    await ctx.em.query('update startup set stage = $2, version = version + 1 where id = $1', [id, to]);
  });
  expect(wins.some((count) => count > 1)).toBe(true);
});
