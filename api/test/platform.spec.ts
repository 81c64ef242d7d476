import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { trace } from '@opentelemetry/api';
import pg from 'pg';
import { createCtx, inTransaction } from '../src/platform/ctx.ts';
import { DocumentStore } from '../src/platform/document-store.ts';
import { hint } from '../src/platform/live.ts';
import { limitRate } from '../src/platform/rate-limit.ts';
import { systemSeed } from '../src/platform/run-reaction.ts';
import { startTracing, traced } from '../src/platform/tracing.ts';
import { withActor } from '../src/platform/with-actor.ts';
import { expectError, TestProduct } from './harness.ts';

let product: TestProduct;
beforeAll(async () => {
  product = await TestProduct.start();
});
afterAll(() => product.stop());

const systemCtx = () => createCtx(systemSeed(product.db, product.get, 'spec'));

describe('row-level security', () => {
  let serving: pg.Client;
  beforeAll(async () => {
    serving = new pg.Client({ connectionString: product.config.databaseUrl });
    await serving.connect();
  });
  afterAll(() => serving.end());

  const count = async (table: string) =>
    (await serving.query(`select count(*)::int as count from ${table}`)).rows[0].count as number;

  it('shows the serving role nothing without an actor, whatever it asks', async () => {
    for (const table of ['person_contact', 'person_identity']) expect(await count(table)).toBe(0);
  });

  it('shows a person only their own contact, and staff all', async () => {
    const { rows } = await serving.query('select id from person limit 1');
    await serving.query('begin');
    await serving.query("select set_config('app.person_id', $1, true), set_config('app.kind', 'PERSON', true)", [
      rows[0].id,
    ]);
    expect(await count('person_contact')).toBe(1);
    await serving.query("select set_config('app.kind', 'STAFF', true)");
    expect(await count('person_contact')).toBeGreaterThan(100);
    await serving.query('commit');
  });

  it('forgets the actor with the transaction, so that a pooled connection carries nobody on', async () => {
    expect(await count('person_contact')).toBe(0);
    await withActor(systemCtx(), (em) => em.query('select 1'));
    expect(await product.db.rows('select 1 from person_contact')).toEqual([]);
  });

  it('is not open to a role that would bypass it', async () => {
    const { rows } = await serving.query('select rolsuper, rolbypassrls from pg_roles where rolname = current_user');
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false }]);
  });
});

describe('rates', () => {
  it('count attempts atomically and refuse beyond the limit', async () => {
    const rate = { name: `spec-${randomUUID()}`, limit: 10, windowSeconds: 60 };
    const attempts = await Promise.allSettled(
      Array.from({ length: 25 }, () => limitRate(systemCtx(), rate, 'somebody')),
    );
    expect(attempts.filter(({ status }) => status === 'fulfilled').length).toBe(10);
  });

  it('begin anew after the window, and are kept apart by key', async () => {
    const rate = { name: `spec-${randomUUID()}`, limit: 1, windowSeconds: 60 };
    const ctx = systemCtx();
    await limitRate(ctx, rate, 'a');
    await limitRate(ctx, rate, 'b');
    await expect(limitRate(ctx, rate, 'a')).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    await limitRate({ ...ctx, now: new Date(ctx.now.getTime() + 61_000) }, rate, 'a');
  });

  it('cannot be slipped by a forged forwarding header', async () => {
    const client = await product.signIn('founder');
    let limited = 0;
    for (let n = 0; n < 40; n++) {
      const answer = await client.fetch('/graphql', {
        method: 'POST',
        json: { query: '{ lookUpCompany(tin: "7700000001") { problems { code } } }' },
        headers: { 'x-forwarded-for': `10.0.0.${n}` },
      });
      if ((await answer.text()).includes('RATE_LIMITED')) limited++;
    }
    expect(limited).toBe(10);
  });
});

describe('documents by hash', () => {
  const text = '{ __typename }';
  const id = createHash('sha256').update(text).digest('hex');
  const manifest = join(mkdtempSync(join(tmpdir(), 'aim-documents-')), 'documents.json');
  writeFileSync(manifest, JSON.stringify({ [id]: text }));

  const pass = (store: DocumentStore, body: unknown) => {
    const request = { method: 'POST', body } as never as { body: { query?: string } };
    const json = jest.fn();
    const status = jest.fn((_code: number) => ({ json }));
    const next = jest.fn();
    store.middleware(request as never, { status } as never, next);
    return { passed: next.mock.calls.length === 1, state: status.mock.calls[0]?.[0] ?? 200, query: request.body.query };
  };

  it('are put in place of the hash; unknown ones are refused', () => {
    const store = new DocumentStore(manifest, 'any');
    expect(pass(store, { documentId: id })).toEqual({ passed: true, state: 200, query: text });
    expect(pass(store, { documentId: 'f'.repeat(64) })).toMatchObject({ passed: false, state: 400 });
    expect(pass(store, { query: text })).toMatchObject({ passed: true });
  });

  it('are the only ones when documents must be trusted', () => {
    const store = new DocumentStore(manifest, 'trusted');
    expect(pass(store, { documentId: id })).toMatchObject({ passed: true });
    expect(pass(store, { query: text })).toMatchObject({ passed: false, state: 400 });
  });
});

describe('the live stream', () => {
  it('tells whom it concerns, after the commit, with type and id only', async () => {
    const client = await product.as('founder');
    const { personId } = { personId: (await client.run('{ me { person { id } } }')).data.me.person.id as string };
    const stop = new AbortController();
    const response = await client.fetch('/live', { signal: stop.signal });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    const id = randomUUID();
    await reader.read();
    const seed = systemSeed(product.db, product.get, 'spec');
    const undone = inTransaction(seed, async (ctx) => {
      hint(ctx, { type: 'undone', id, personIds: [personId] });
      throw new Error('rolled back');
    });
    await expect(undone).rejects.toThrow('rolled back');
    await inTransaction(seed, async (ctx) => {
      hint(ctx, { type: 'secret', id: randomUUID(), personIds: [randomUUID()] });
      hint(ctx, { type: 'organisation', id, version: 2, personIds: [personId] });
    });
    let told = '';
    while (!told.includes('data:')) told += new TextDecoder().decode((await reader.read()).value);
    stop.abort();
    expect(told).toBe(`data: ${JSON.stringify({ type: 'organisation', id, version: 2 })}\n\n`);
  });

  it('is closed to strangers', async () => {
    expect((await product.anonymous().fetch('/live')).status).toBe(401);
  });
});

describe('under more load than it takes', () => {
  it('answers every request: some are served, the others told when to come back', async () => {
    const staff = await product.as('admin');
    const query = '{ organisations(first: 50) { items { id name memberCount } } }';
    const answers = await Promise.all(
      Array.from({ length: 300 }, async () => {
        const response = await staff.fetch('/graphql', { method: 'POST', json: { query } });
        const body = await response.text();
        return {
          state: response.status,
          retryAfter: response.headers.get('retry-after'),
          whole: response.status !== 200 || !body.includes('"errors"'),
        };
      }),
    );
    const served = answers.filter(({ state }) => state === 200);
    const refused = answers.filter(({ state }) => state === 503);
    expect(served.length + refused.length).toBe(300);
    expect(served.length).toBeGreaterThanOrEqual(40);
    expect(refused.every(({ retryAfter }) => retryAfter === '1')).toBe(true);
    expect(answers.every(({ whole }) => whole)).toBe(true);
    expect((await product.anonymous().fetch('/livez')).status).toBe(200);
  });
});

describe('tracing', () => {
  it('sends a span for each request to the configured collector, with ids and codes only', async () => {
    const received: string[] = [];
    const collector = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        received.push(`${request.url} ${body}`);
        response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
      });
    });
    await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
    const stop = await startTracing(`http://127.0.0.1:${(collector.address() as AddressInfo).port}`, 'aim-api');
    await product.anonymous().run('query Secret { me { person { id } } }');
    await traced('reaction spec', { 'aim.event_id': 'spec' }, async () => {});
    await stop();
    collector.closeAllConnections();
    collector.close();
    trace.disable();
    const text = received.join();
    expect(text).toContain('/v1/traces');
    expect(text).toContain('POST /graphql');
    expect(text).toContain('reaction spec');
    expect(text).toContain('aim.request_id');
    expect(text).not.toContain('Secret');
  });
});

describe('errors', () => {
  it('never show what the database said', async () => {
    const staff = await product.as('admin');
    const answer = await staff.run('{ organisation(id: "not-an-id") { id } }');
    expectError(answer, 'BAD_REQUEST');
    expect(JSON.stringify(answer)).not.toMatch(/uuid|syntax|select/i);
  });
});

describe('a query that comes again', () => {
  const MINE = '{ me { person { fullName } } }';
  const PAGE = 'query ($first: Int!) { startups(first: $first) { items { id } } }';

  it('is answered as the first time, for whoever asks', async () => {
    const [one, other] = await Promise.all(['founder', 'investor'].map((persona) => product.as(persona)));
    const names = [];
    for (const client of [one, one, one, other, other, other])
      names.push((await client?.run(MINE))?.data.me.person.fullName);
    expect(new Set(names).size).toBe(2);
    expect(new Set(names.slice(0, 3)).size).toBe(1);
    expect(new Set(names.slice(3)).size).toBe(1);
  });

  it('is refused to whom it is not served, and when its variables are wrong or ask for too much', async () => {
    const officer = await product.as('programme-officer');
    for (let time = 0; time < 3; time++) {
      expectError(await product.anonymous().run('{ mySessions { id } }'), 'UNAUTHENTICATED');
      expect((await officer.run('{ mySessions { id } }')).data.mySessions.length).toBeGreaterThan(0);
      expectError(await officer.run('query ($id: ID!) { startup(id: $id) { id } }', {}), 'BAD_REQUEST');
      expect((await officer.run(PAGE, { first: 5 })).errors).toEqual([]);
    }
    expectError(await officer.run(PAGE, { first: 0 }), 'BAD_REQUEST');
  });

  it('carries the same headers', async () => {
    const officer = await product.as('programme-officer');
    const answers = [];
    for (let time = 0; time < 4; time++) {
      const { headers, status } = await officer.fetch('/graphql', { method: 'POST', json: { query: MINE } });
      answers.push([status, headers.get('content-type'), headers.get('cache-control'), headers.get('x-frame-options')]);
    }
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    expect(answers[3]).toEqual(answers[0]);
  });
});
