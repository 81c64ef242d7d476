import { randomUUID } from 'node:crypto';
import { type Actor, ANONYMOUS } from '@aim/domain/kernel/policy';
import { listingMachine } from '@aim/domain/pipeline/listing';
import { serveListed } from '../../src/pipeline/listings/listed-startups.queries.ts';
import { Listing } from '../../src/pipeline/listings/listing.entity.ts';
import { type CtxSeed, inTransaction } from '../../src/platform/ctx.ts';
import { systemSeed } from '../../src/platform/run-reaction.ts';
import { transition } from '../../src/platform/transition.ts';
import { TestProduct } from '../harness.ts';

let product: TestProduct;
let investor: Actor;
let startupId: string;

const ROUNDS = 25;
const READERS = 4;

beforeAll(async () => {
  product = await TestProduct.start();
  const [person] = await product.db.rows<{ id: string }>(
    "select person_id as id from role_grant where role = 'INVESTOR' and revoked_at is null limit 1",
  );
  investor = { ...ANONYMOUS, kind: 'PERSON', personId: person?.id ?? '', roles: [{ role: 'INVESTOR', scopeIds: [] }] };
  const [startup] = await product.db.rows<{ id: string }>(
    `insert into startup (reference, name, problem, sector, country, stage_on, intake_on, state, origin, registered_at, last_update_at)
     values ('ST-RACE00', 'Yarış', 'secret', 'OTHER', 'DE', '2026-01-01', '2026-01-01', 'ACTIVE', 'STAFF', now(), now()) returning id`,
  );
  startupId = startup?.id as string;
});
afterAll(() => product.stop());

const seed = (actor?: Actor): CtxSeed => {
  const base = systemSeed(product.db, product.get, randomUUID());
  return actor ? { ...base, actor, request: { ...base.request, requestId: `race-${randomUUID()}` } } : base;
};

async function publish(): Promise<string> {
  const [row] = await product.db.rows<{ id: string }>(
    `insert into listing (startup_id, code, level, groups, audience, expires_on, consent_version, consent, published_by_id, published_at)
     select $1, 'T-' || upper(substr(translate(md5(random()::text), 'ilou', 'abcd'), 1, 6)), 'LISTED', '{PROFILE}', 'ALL_INVESTORS', current_date + 100, 'race',
            '{"subject":"","operator":"","purpose":"","scope":"","validity":"","deletion":""}', $2, now() returning id`,
    [startupId, investor.personId],
  );
  return row?.id as string;
}

const revoke = (listingId: string) =>
  inTransaction(seed(), async (ctx) => {
    const listing = await ctx.em.findOneOrFail(Listing, {
      where: { id: listingId },
      lock: { mode: 'pessimistic_write' },
    });
    await transition(ctx, listingMachine, listing, 'revoke', { payload: { startupId, listingId } });
  });

interface Tally {
  late: number;
  served: number;
  unlogged: number;
}

type Read = (ctx: CtxSeed) => Promise<boolean>;

/** Investors read while the founder revokes: what began after the revocation was confirmed must find nothing. */
async function race(read: Read): Promise<Tally> {
  const tally: Tally = { late: 0, served: 0, unlogged: 0 };
  const requests: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const listingId = await publish();
    let isRevoked = false;
    const attempt = async () => {
      const beganAfter = isRevoked;
      const ctx = seed(investor);
      if (!(await read(ctx))) return;
      requests.push(ctx.request.requestId);
      tally.served++;
      if (beganAfter) tally.late++;
    };
    const reader = async (revoked: Promise<void>) => {
      for (let tries = 0; tries < 3; tries++) await attempt();
      await revoked;
      for (let tries = 0; tries < 2; tries++) await attempt();
    };
    const revoked = revoke(listingId).then(() => {
      isRevoked = true;
    });
    await Promise.all(Array.from({ length: READERS }, () => reader(revoked)));
  }
  const logged = await product.db.rows<{ id: string }>(
    "select distinct request_id as id from data_access where subject_type = 'startup' and request_id = any($1)",
    [requests],
  );
  tally.unlogged = requests.length - logged.length;
  return tally;
}

it('no read that begins after a revocation is served, and none is served without its row in the log', async () => {
  const { served, late, unlogged } = await race((ctx) =>
    inTransaction(ctx, async (inner) => (await serveListed(inner, startupId, ['PROFILE'])) !== null),
  );
  expect(served).toBeGreaterThan(0);
  expect({ late, unlogged }).toEqual({ late: 0, unlogged: 0 });
}, 60_000);

it('the same race finds the fault of readers that remember a consent and log afterwards', async () => {
  let remembered = { isOpen: false, reads: 0 };
  const { late, unlogged } = await race(async (ctx) => {
    // A consent that is asked for only now and then, as a cache would.
    if (remembered.reads++ % 3 === 0) {
      const rows = await ctx.db.rows("select 1 from listing where startup_id = $1 and state = 'ACTIVE'", [startupId]);
      remembered = { ...remembered, isOpen: rows.length > 0 };
    }
    if (!remembered.isOpen) return false;
    const rows = await ctx.db.rows<{ problem: string }>('select problem from startup where id = $1', [startupId]);
    return rows[0]?.problem === 'secret';
  });
  expect(late).toBeGreaterThan(0);
  expect(unlogged).toBeGreaterThan(0);
}, 60_000);
