import { randomUUID } from 'node:crypto';
import { eventsFrom, rowFor } from '@aim/domain/kernel/machine';
import { type OrganisationState, organisationMachine } from '@aim/domain/organisations/organisation';
import { Organisation } from '../../src/organisations/organisation.entity.ts';
import { type Ctx, createCtx, inTransaction } from '../../src/platform/ctx.ts';
import { systemSeed } from '../../src/platform/run-reaction.ts';
import { transition } from '../../src/platform/transition.ts';
import { TestProduct } from '../harness.ts';

let product: TestProduct;
beforeAll(async () => {
  product = await TestProduct.start();
});
afterAll(() => product.stop());

const OBJECTS = 25;
const ATTEMPTS = 500;
const CLIENTS = 16;

async function makeOrganisations(): Promise<string[]> {
  const [person] = await product.db.rows<{ id: string }>('select id from person limit 1');
  const rows = await product.db.rows<{ id: string }>(
    `insert into organisation (name, legal_form, country, registered_at, registered_by_id)
     select 'Yarış ' || n, 'OTHER', 'AZ', now(), $1 from generate_series(1, $2) n returning id`,
    [person?.id, OBJECTS],
  );
  return rows.map(({ id }) => id);
}

type Attempt = (id: string, event: 'verify' | 'dissolve') => Promise<boolean>;

/** Many clients try random events at once, legal or not. */
async function race(ids: readonly string[], attempt: Attempt): Promise<void> {
  let next = 0;
  const random = mulberry(7);
  const client = async () => {
    while (next++ < ATTEMPTS)
      await attempt(ids[Math.floor(random() * ids.length)] as string, random() < 0.5 ? 'verify' : 'dissolve').catch(
        () => false,
      );
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
}

/** Objects whose history does not lead, by rows of the table only, from the first state to the present one. */
async function broken(ids: readonly string[]): Promise<string[]> {
  const rows = await product.db.rows<{
    id: string;
    state: OrganisationState;
    version: number;
    steps: { from_state: OrganisationState; to_state: OrganisationState; event: 'verify' }[];
  }>(
    `select o.id, o.state, o.version, coalesce(json_agg(t order by t.id) filter (where t.id is not null), '[]') as steps
     from organisation o left join state_transition t on t.subject_id = o.id where o.id = any($1) group by o.id`,
    [ids],
  );
  return rows
    .filter(({ state, version, steps }) => {
      let at: OrganisationState = organisationMachine.initial;
      for (const step of steps) {
        if (step.from_state !== at || rowFor(organisationMachine, at, step.event)?.to !== step.to_state) return true;
        at = step.to_state;
      }
      return at !== state || version !== steps.length + 1;
    })
    .map(({ id }) => id);
}

const seed = () => ({ ...systemSeed(product.db, product.get, randomUUID()) });

it('every history leads by the table to the present state, whatever is tried at once', async () => {
  const ids = await makeOrganisations();
  await race(ids, async (id, event) => {
    await inTransaction(seed(), async (ctx) => {
      const organisation = await ctx.em.findOneByOrFail(Organisation, { id });
      await transition(ctx, organisationMachine, organisation, event, { payload: { organisationId: id } });
    });
    return true;
  });
  expect(await broken(ids)).toEqual([]);
  const ended = await product.db.rows('select 1 from organisation where id = any($1) and state = $2', [
    ids,
    'DISSOLVED',
  ]);
  expect(ended.length).toBe(OBJECTS);
});

it('the same race finds the fault of a door that does not look at the version', async () => {
  const ids = await makeOrganisations();
  await race(ids, async (id, event) => {
    const ctx: Ctx = createCtx(seed());
    const organisation = await ctx.em.findOneByOrFail(Organisation, { id });
    if (!eventsFrom(organisationMachine, organisation.state).includes(event)) return false;
    const to = rowFor(organisationMachine, organisation.state, event)?.to;
    await ctx.em.query('update organisation set state = $2, version = version + 1 where id = $1', [id, to]);
    await ctx.em.query(
      "insert into state_transition (machine, subject_id, event, from_state, to_state, at) values ('organisation', $1, $2, $3, $4, now())",
      [id, event, organisation.state, to],
    );
    return true;
  });
  expect((await broken(ids)).length).toBeGreaterThan(0);
});

/** A small seeded generator: the same race on every machine. */
function mulberry(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
