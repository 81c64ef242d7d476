import { type Client, expectDone, expectError, expectProblem, TestProduct } from '../../test/harness.ts';
import { clock } from '../platform/clock.ts';
import { inTransaction } from '../platform/ctx.ts';
import { systemSeed } from '../platform/run-reaction.ts';
import { tokenHash } from '../platform/secrets.ts';
import { coarseAddress, deviceOf } from './device.ts';
import { cookieName } from './session-cookie.ts';
import { startSession } from './start-session.ts';

const ME = `{ me {
  person { id fullName email emailVerified signInMethods } roles { role scopeIds } memberships { role organisation { id name } }
  actingFor { id } assurance stepUpUntil isStaff isInvestor isDemo preferences { locale theme density textScale shortcuts }
  nextSteps { key href }
} }`;
const SESSIONS = '{ mySessions { id method device address current createdAt lastSeenAt expiresAt } }';
const ACT_FOR =
  'mutation ($id: ID) { actFor(input: { organisationId: $id }) { viewer { actingFor { id } } problems { code path } } }';
const END = 'mutation ($id: ID!) { endSession(input: { id: $id }) { sessions { id } problems { code } } }';
const END_OTHERS = 'mutation { endOtherSessions { sessions { id current } problems { code } } }';
const SIGN_OUT = 'mutation { signOut { problems { code } } }';
const PREFER =
  'mutation ($input: UpdatePreferencesInput!) { updatePreferences(input: $input) { viewer { preferences { locale theme textScale } } problems { code path } } }';

let product: TestProduct;
let founder: Client;
beforeAll(async () => {
  product = await TestProduct.start();
  founder = await product.as('founder');
});
afterAll(() => product.stop());
afterEach(() => clock.reset());

type Persona = { key: string; roles: string[] };
const json = async <Body>(response: Response) => (await response.json()) as Body;
/** Who a cookie stands for, sent by somebody else. */
const meOf = async (token: string) =>
  (
    await json<{ data: { me: unknown } }>(
      await product.anonymous().fetch('/graphql', {
        method: 'POST',
        json: { query: ME },
        headers: { cookie: `${cookieName(product.config, 'sid')}=${token}` },
      }),
    )
  ).data.me;
const cookieOf = (client: Client) => client.cookie('sid-') as string;
const viewer = async (client: Client) => (await client.run(ME)).data.me;
const later = (minutes: number) => clock.set(new Date(clock.now().getTime() + minutes * 60_000));
async function eventsOf(personId: string): Promise<string[]> {
  const rows = await product.db.rows<{ event: string }>(
    "select event from event_log where subject_id = $1 and at > now() - interval '1 day' order by position",
    [personId],
  );
  return rows.map(({ event }) => event);
}

describe('the viewer', () => {
  it('is nobody without a session, with a made-up one and with a broken one', async () => {
    const anonymous = product.anonymous();
    expect(await viewer(anonymous)).toBeNull();
    for (const value of ['a'.repeat(43), 'short', "' or true --", '']) expect(await meOf(value)).toBeNull();
  });

  it('has a name, roles, memberships, own contacts and preferences', async () => {
    const me = await viewer(founder);
    expect(me).toMatchObject({
      person: { fullName: 'Leyla Səfərzadə', email: 'founder@demo.aim.example', emailVerified: true },
      roles: [{ role: 'FOUNDER', scopeIds: [] }],
      assurance: 'HIGH',
      isStaff: false,
      isDemo: true,
      actingFor: null,
      preferences: { locale: 'az', theme: 'SYSTEM', density: 'STANDARD', textScale: 100, shortcuts: true },
    });
    expect(me.memberships.length).toBeGreaterThan(0);
    expect(Date.parse(me.stepUpUntil)).toBeGreaterThan(Date.now() + 9 * 60_000);
  });

  it('acts for an organisation of theirs, logged so, and for no other', async () => {
    const { memberships, person } = await viewer(founder);
    const { id } = memberships[0].organisation;
    const answer = await founder.run(ACT_FOR, { id });
    expectDone(answer);
    expect(answer.data.actFor.viewer.actingFor).toEqual({ id });
    await founder.run(PREFER, { input: { density: 'COMPACT' } });
    const [row] = await product.db.rows(
      "select acting_for_id from event_log where event = 'preferences.updated' and actor_id = $1",
      [person.id],
    );
    expect(row).toEqual({ acting_for_id: id });
    const [foreign] = await product.db.rows<{ id: string }>(
      'select id from organisation where id not in (select organisation_id from membership where person_id = $1) limit 1',
      [person.id],
    );
    expectProblem(await founder.run(ACT_FOR, { id: foreign?.id }), 'NOT_A_MEMBER', ['organisationId']);
    expectProblem(await founder.run(ACT_FOR, { id: 'x' }), 'NOT_VALID', ['organisationId']);
    expectDone(await founder.run(ACT_FOR, { id: null }));
    expect((await viewer(founder)).actingFor).toBeNull();
    expect(await eventsOf(person.id)).toEqual(expect.arrayContaining(['actingFor.changed', 'preferences.updated']));
  });

  it('is shown what to do next', async () => {
    const keys = async (persona: string) =>
      (await viewer(await product.signIn(persona))).nextSteps.map(({ key }: { key: string }) => key);
    expect(await keys('programme-officer')).toContain('verifyOrganisations');
    expect(await keys('founder')).not.toContain('registerOrganisation');
    const lonely = await product.signIn('student-two');
    expect((await viewer(lonely)).nextSteps).toEqual([]);
  });

  it('chooses language and appearance, remembered in readable cookies for public pages', async () => {
    const client = await product.signIn('founder-two');
    const answer = await client.run(PREFER, { input: { locale: 'ru', theme: 'DARK', textScale: 115 } });
    expectDone(answer);
    expect(answer.data.updatePreferences.viewer.preferences).toEqual({ locale: 'ru', theme: 'DARK', textScale: 115 });
    expect([client.cookie('aim-locale'), client.cookie('aim-theme')]).toEqual(['ru', 'DARK']);
    const refused = await client.run(PREFER, { input: { textScale: 500 } });
    expectProblem(refused, 'NOT_VALID', ['textScale']);
    expect((await client.run(ACT_FOR, { id: '00000000-0000-7000-8000-000000000000' })).data.actFor).toBeTruthy();
    await client.run(PREFER, { input: { locale: 'az', theme: 'SYSTEM', textScale: 100 } });
  });
});

describe('a session', () => {
  it('is a random secret of which only the hash is stored', async () => {
    const client = await product.signIn('student');
    const token = cookieOf(client);
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    const rows = await product.db.rows('select 1 from session where token_hash = $1', [tokenHash(token)]);
    expect(rows).toHaveLength(1);
    const text = JSON.stringify(await product.db.rows('select * from session'));
    expect(text).not.toContain(token);
  });

  it('sets an HttpOnly, Lax cookie', async () => {
    const response = await product.anonymous().fetch('/demo/sign-in', { method: 'POST', json: { persona: 'student' } });
    const [cookie] = response.headers.getSetCookie().filter((line) => line.startsWith('sid-'));
    expect(cookie).toMatch(/; Path=\/;.*HttpOnly; SameSite=Lax/);
    expect(cookie).not.toMatch(/Domain/);
  });

  it('is new at every sign-in and the browser’s former one is worth nothing (fixation)', async () => {
    const client = await product.signIn('student');
    const old = cookieOf(client);
    await client.fetch('/demo/sign-in', { method: 'POST', json: { persona: 'reviewer' } });
    expect(cookieOf(client)).not.toBe(old);
    expect((await viewer(client)).person.fullName).toBe('Fərid Nağızadə');
    expect(await meOf(old)).toBeNull();
    const planted = product.anonymous();
    const response = await planted.fetch('/demo/sign-in', {
      method: 'POST',
      json: { persona: 'student' },
      headers: { cookie: `${cookieName(product.config, 'sid')}=${'A'.repeat(43)}` },
    });
    expect(response.headers.getSetCookie().join()).not.toContain('A'.repeat(43));
  });

  it('ends at sign-out within one request, also for a thief', async () => {
    const client = await product.signIn('mentor');
    const stolen = cookieOf(client);
    const left = await client.fetch('/graphql', { method: 'POST', json: { query: SIGN_OUT } });
    expect(left.headers.get('clear-site-data')).toBe('"cache", "storage"');
    expect(client.cookie('sid-')).toBeUndefined();
    expect(await meOf(stolen)).toBeNull();
    expectDone(await client.run(SIGN_OUT));
  });

  it('is listed to its owner, ended one by one or all others at once, and by nobody else', async () => {
    const [one, two, three] = [
      await product.signIn('juror'),
      await product.signIn('juror'),
      await product.signIn('juror'),
    ];
    const list = (await one.run(SESSIONS)).data.mySessions;
    expect(list.length).toBeGreaterThanOrEqual(3);
    expect(list[0]).toMatchObject({ current: true, method: 'DEMO', address: '127.0.0.0/24' });
    const other = (await two.run(SESSIONS)).data.mySessions[0].id;
    expectError(await founder.run(END, { id: other }), 'NOT_FOUND');
    expectDone(await one.run(END, { id: other }));
    expect(await viewer(two)).toBeNull();
    expectError(await one.run(END, { id: other }), 'NOT_FOUND');
    const answer = await one.run(END_OTHERS);
    expectDone(answer);
    expect(answer.data.endOtherSessions.sessions).toEqual([{ id: list[0].id, current: true }]);
    expect(await viewer(three)).toBeNull();
  });

  it.each([
    ['founder', 119, true],
    ['founder', 121, false],
    ['reviewer', 59, true],
    ['reviewer', 61, false],
    ['residency-officer', 29, true],
    ['residency-officer', 31, false],
  ])('of %s unused for %i minutes: open is %s', async (persona, minutes, isOpen) => {
    const client = await product.signIn(persona);
    later(minutes);
    expect((await viewer(client)) !== null).toBe(isOpen);
  });

  it('ends after twelve hours for staff and a week for founders however busy it is', async () => {
    const [officer, owner] = [await product.signIn('centre-officer'), await product.signIn('founder')];
    for (let step = 0; step < 12 * 60; step += 28) {
      expect(await viewer(officer)).not.toBeNull();
      later(28);
    }
    expect(await viewer(officer)).toBeNull();
    await product.db.rows(
      "update session set created_at = created_at - interval '6 days 23 hours', last_seen_at = $2 where token_hash = $1",
      [tokenHash(cookieOf(owner)), clock.now()],
    );
    later(50);
    expect(await viewer(owner)).toBeNull();
  });

  it('writes its last use at most once a minute', async () => {
    const client = await product.signIn('auditor');
    const seen = async () =>
      (
        await product.db.rows<{ at: Date }>('select last_seen_at as at from session where token_hash = $1', [
          tokenHash(cookieOf(client)),
        ])
      )[0]?.at.getTime();
    const first = await seen();
    later(0.5);
    await viewer(client);
    expect(await seen()).toBe(first);
    later(1);
    await viewer(client);
    expect(await seen()).toBeGreaterThan(first as number);
  });

  it('gives way to newer ones beyond ten, for staff beyond three', async () => {
    const id = async (persona: string) => (await viewer(await product.signIn(persona))).person.id as string;
    for (const [persona, method, limit] of [
      ['founder-two', 'PASSKEY', 10],
      ['event-officer', 'PASSKEY', 3],
    ] as const) {
      const personId = await id(persona);
      for (let round = 0; round < limit + 2; round++)
        await inTransaction(systemSeed(product.db, product.get, 'spec'), (ctx) =>
          startSession(ctx, { personId, method }),
        );
      const [row] = await product.db.rows(
        'select count(*)::int as count from session where person_id = $1 and ended_at is null',
        [personId],
      );
      expect(row).toEqual({ count: limit });
    }
  });

  it('is refused to staff who proved themselves by a password alone', async () => {
    const [row] = await product.db.rows<{ id: string }>(
      "select person_id as id from demo_persona where key = 'analyst'",
    );
    const start = inTransaction(systemSeed(product.db, product.get, 'spec'), (ctx) =>
      startSession(ctx, { personId: row?.id as string, method: 'PASSWORD' }),
    );
    await expect(start).rejects.toMatchObject({ problems: [{ code: 'SIGN_IN_TOO_WEAK_FOR_ROLE' }] });
  });

  it('is tidied away when it is over', async () => {
    const client = await product.signIn('mentor');
    later(13 * 60);
    await product.runSchedule('tidy-sessions');
    const [row] = await product.db.rows('select end_reason from session where token_hash = $1', [
      tokenHash(cookieOf(client)),
    ]);
    expect(row).toEqual({ end_reason: 'EXPIRED' });
    later(91 * 24 * 60);
    await product.runSchedule('tidy-sessions');
    expect(await product.db.rows('select 1 from session where token_hash = $1', [tokenHash(cookieOf(client))])).toEqual(
      [],
    );
  });
});

describe('the demonstration', () => {
  it('lists its people with keys and roles, two for each role that approves', async () => {
    const people = await json<Persona[]>(await product.anonymous().fetch('/demo/personas'));
    expect(people.length).toBeGreaterThanOrEqual(14);
    const byRole = (role: string) => people.filter((person) => person.roles.includes(role)).length;
    for (const role of ['PROGRAMME', 'RESIDENCY', 'CENTRE', 'EVENT', 'SCHOLARSHIP', 'INVESTMENT'])
      expect(byRole(`${role}_OFFICER`)).toBeGreaterThanOrEqual(2);
    expect(byRole('ADMIN')).toBeGreaterThanOrEqual(2);
    const { demoPersonas } = (await founder.run('{ demoPersonas { key name roles organisation note } }')).data;
    expect(demoPersonas.map(({ key }: { key: string }) => key)).toEqual(people.map(({ key }) => key));
  });

  it('signs in by JSON and by form, and says no to strangers', async () => {
    const client = product.anonymous();
    const answer = await client.fetch('/demo/sign-in', { method: 'POST', json: { persona: 'admin' } });
    expect(await answer.json()).toEqual({
      persona: 'admin',
      name: 'Səbinə Orucbəyli',
      roles: ['ADMIN'],
      home: '/staff',
    });
    const form = (body: string) =>
      client.fetch('/demo/sign-in', {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      });
    expect((await form('persona=founder')).headers.get('location')).toBe('/app');
    const back = await form('persona=founder&returnTo=%2Fapp%2Fsettings');
    expect([back.status, back.headers.get('location')]).toEqual([303, '/app/settings']);
    for (const evil of ['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])
      expect((await form(`persona=founder&returnTo=${encodeURIComponent(evil)}`)).headers.get('location')).toBe('/app');
    expect((await client.fetch('/demo/sign-in', { method: 'POST', json: { persona: 'nobody' } })).status).toBe(404);
    expect((await client.fetch('/demo/sign-in', { method: 'POST', json: {} })).status).toBe(400);
    expect(
      (
        await client.fetch('/demo/sign-in', {
          method: 'POST',
          body: '{',
          headers: { 'content-type': 'application/json' },
        })
      ).status,
    ).toBe(400);
  });

  it('renews a step-up that has run out', async () => {
    const client = await product.signIn('admin');
    later(11);
    const before = (await viewer(client)).stepUpUntil;
    expect(Date.parse(before)).toBeLessThan(clock.now().getTime());
    const { stepUpUntil } = await json<{ stepUpUntil: string }>(
      await client.fetch('/demo/step-up', { method: 'POST', json: {} }),
    );
    expect(Date.parse(stepUpUntil)).toBeGreaterThan(clock.now().getTime() + 9 * 60_000);
    expect((await viewer(client)).stepUpUntil).toBe(stepUpUntil);
    expect((await product.anonymous().fetch('/demo/step-up', { method: 'POST', json: {} })).status).toBe(401);
  });

  it('is not there in production', async () => {
    const real = await TestProduct.start({ mode: 'production' });
    try {
      const client = real.anonymous();
      for (const [path, init] of [
        ['/demo/personas', {}],
        ['/demo/sign-in', { method: 'POST', json: { persona: 'admin' } }],
        ['/demo/step-up', { method: 'POST', json: {} }],
        ['/test/clock', { method: 'POST', json: { now: '2030-01-01T00:00:00Z' } }],
      ] as const)
        expect((await client.fetch(path, init)).status).toBe(404);
      expect((await client.run('{ demoPersonas { key } }')).data).toEqual({ demoPersonas: [] });
      expect(clock.now().getUTCFullYear()).toBeLessThan(2030);
    } finally {
      await real.stop();
    }
  });

  it('moves the clock in test mode', async () => {
    const client = product.anonymous();
    const set = (now: unknown) => client.fetch('/test/clock', { method: 'POST', json: { now } });
    const now = async (answer: Promise<Response>) => (await json<{ now: string }>(await answer)).now;
    expect(await now(set('2031-05-01T08:00:00Z'))).toMatch(/^2031-05-01T08:00/);
    await product.db.rows("select pg_notify('test_clock', $1)", [
      JSON.stringify({ sender: 'another process', instant: '2032-05-01T08:00:00Z' }),
    ]);
    for (let round = 0; round < 100 && clock.now().getUTCFullYear() !== 2032; round++)
      await new Promise((resolve) => setTimeout(resolve, 10));
    expect(clock.now().getUTCFullYear()).toBe(2032);
    expect((await set('yesterday')).status).toBe(400);
    expect(await now(set(null))).not.toMatch(/^2031/);
  });
});

describe('what a session shows of its browser', () => {
  it.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Linux'],
    ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0', 'Edge, Windows'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1', 'Safari, iOS'],
    ['Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36', 'Chrome, Android'],
    ['curl/8.0', '—'],
  ])('%s', (agent, device) => expect(deviceOf(agent)).toBe(device));

  it.each([
    ['203.0.113.77', '203.0.113.0/24'],
    ['::ffff:203.0.113.77', '203.0.113.0/24'],
    ['2001:db8:1234:5678::1', '2001:db8:1234::/48'],
    ['2001:db8::1', '2001:db8:0::/48'],
    ['::1', '::1'],
    ['', ''],
  ])('%s', (address, network) => expect(coarseAddress(address)).toBe(network));
});
