import { SYSTEM } from '@aim/domain/kernel/policy';
import { type Client, expectDone, TestProduct } from '../../test/harness.ts';
import { type Claims, HostileProvider, type Mischief, strangeKey } from '../../test/hostile-provider.ts';
import { clock } from '../platform/clock.ts';
import { createCtx } from '../platform/ctx.ts';
import { systemSeed } from '../platform/run-reaction.ts';
import { Vault } from '../platform/secrets.ts';
import { withActor } from '../platform/with-actor.ts';

const ME = '{ me { person { id fullName email } assurance stepUpUntil isDemo } }';
const viewer = async (client: Client) => (await client.run(ME)).data.me;

interface Started {
  readonly url: URL;
  readonly state: string;
  readonly nonce: string;
}

async function start(client: Client, query = ''): Promise<Started> {
  const response = await client.fetch(`/sign-in/digital-login${query}`);
  expect(response.status).toBe(302);
  const url = new URL(response.headers.get('location') as string);
  const get = (name: string) => url.searchParams.get(name) as string;
  return { url, state: get('state'), nonce: get('nonce') };
}

describe('Digital Login against a provider that lies', () => {
  const provider = new HostileProvider();
  let product: TestProduct;
  beforeAll(async () => {
    await provider.start();
    product = await TestProduct.start({
      oidc: { issuer: provider.issuer, clientId: 'aim', clientSecret: 'rp-secret' },
    });
  });
  afterAll(async () => {
    await product.stop();
    await provider.stop();
  });
  afterEach(() => {
    provider.mischief = {};
    clock.reset();
  });

  let count = 0;
  const someone = (claims: Claims = {}): Claims => {
    count++;
    return { sub: `s-${count}`, name: `Sınaq Şəxs ${count}`, fin: `TEST${String(count).padStart(3, '0')}`, ...claims };
  };
  const back = (client: Client, parameters: Record<string, string>) =>
    client.fetch(`/sign-in/callback?${new URLSearchParams(parameters)}`);
  async function signIn(client: Client, claims: Claims, query = ''): Promise<Response> {
    const { state, nonce } = await start(client, query);
    return back(client, { code: provider.authorize(nonce, claims), state, iss: provider.issuer });
  }
  async function expectRefused(client: Client, response: Response, code: string): Promise<void> {
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toMatch(new RegExp(`^/az/sign-in\\?error=${code}`));
    expect(client.cookie('sid-')).toBeUndefined();
    expect(await viewer(client)).toBeNull();
  }

  it('signs in with code, PKCE, state and nonce, and keeps every token on the server', async () => {
    const client = product.anonymous();
    const { url, state, nonce } = await start(client, '?returnTo=%2Fapp%2Fsettings');
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      client_id: 'aim',
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: `${product.config.publicUrl}/sign-in/callback`,
      acr_values: 'high substantial',
    });
    expect(url.searchParams.get('scope')).toContain('openid');
    const response = await back(client, { code: provider.authorize(nonce, someone()), state, iss: provider.issuer });
    expect(response.headers.get('location')).toBe('/app/settings');
    const request = provider.tokenRequests.at(-1);
    expect(request?.body.get('code_verifier')).toMatch(/^[\w-]{43,}$/);
    expect(Buffer.from(request?.authorization?.slice(6) ?? '', 'base64').toString()).toBe('aim:rp%2Dsecret');
    expect(await viewer(client)).toMatchObject({
      assurance: 'HIGH',
      isDemo: false,
      person: { fullName: 'Sınaq Şəxs 1' },
    });
    expect(response.headers.getSetCookie().join()).not.toMatch(/eyJ|opaque/);
  });

  it('registers a person once, with the FIN encrypted and found by its keyed hash', async () => {
    const claims = someone({ email: 'yeni@test.example', email_verified: true });
    const [one, two] = [product.anonymous(), product.anonymous()];
    await Promise.all([signIn(one, claims), signIn(two, claims)]);
    const [first, again] = [await viewer(one), await viewer(two)];
    expect(first.person).toEqual(again.person);
    expect(first.person.email).toBe('yeni@test.example');
    const ctx = { ...createCtx(systemSeed(product.db, product.get, 'spec')), actor: SYSTEM };
    const rows: { fin_encrypted: Buffer }[] = await withActor(ctx, (em) =>
      em.query('select fin_encrypted from person_identity where person_id = $1', [first.person.id]),
    );
    const sealed = rows[0]?.fin_encrypted as Buffer;
    expect(sealed.toString('latin1')).not.toContain(claims['fin']);
    expect(product.get(Vault).open(sealed, `person_identity.fin/${first.person.id}`)).toBe(claims['fin']);
    const events = await product.db.rows<{ event: string; payload: object }>(
      'select event, payload from event_log where subject_id = $1 order by position',
      [first.person.id],
    );
    expect(events.map(({ event }) => event)).toEqual(['person.registered', 'session.started', 'session.started']);
    expect(JSON.stringify(events)).not.toMatch(/TEST|Sınaq|yeni@/);
  });

  it('never links by e-mail address', async () => {
    const [one, two] = [product.anonymous(), product.anonymous()];
    await signIn(one, someone({ email: 'eyni@test.example', email_verified: true }));
    await signIn(two, someone({ email: 'eyni@test.example', email_verified: true }));
    const [first, second] = [await viewer(one), await viewer(two)];
    expect(first.person.id).not.toBe(second.person.id);
    expect([first.person.email, second.person.email]).toEqual(['eyni@test.example', null]);
  });

  it('refuses a second account for the same FIN', async () => {
    const fin = 'TESTFIN';
    await signIn(product.anonymous(), someone({ fin }));
    const client = product.anonymous();
    await expectRefused(client, await signIn(client, someone({ fin })), 'IDENTITY_TAKEN');
  });

  it.each<[string, Mischief]>([
    ['another nonce', { claims: (claims) => ({ ...claims, nonce: 'other' }) }],
    ['no nonce', { claims: ({ nonce: _, ...claims }) => claims }],
    ['another issuer in the token', { claims: (claims) => ({ ...claims, iss: 'https://evil.example' }) }],
    ['another audience', { claims: (claims) => ({ ...claims, aud: 'somebody-else' }) }],
    ['several audiences without us as the party', { claims: (claims) => ({ ...claims, aud: ['aim', 'x'], azp: 'x' }) }],
    ['an expired token', { claims: (claims) => ({ ...claims, exp: Number(claims['exp']) - 1000 }) }],
    ['a token from the future', { claims: (claims) => ({ ...claims, nbf: Number(claims['exp']) + 1000 }) }],
    ['no subject', { claims: ({ sub: _, ...claims }) => claims }],
    ['no expiry', { claims: ({ exp: _, ...claims }) => claims }],
    ['a token signed by a stranger', { signWith: strangeKey() }],
    ['an unsigned token', { algorithm: 'none' }],
    ['a token that says it is symmetric', { algorithm: 'HS256' }],
    ['a tampered token', { token: tampered }],
    ['a cut signature', { token: (token) => token.slice(0, token.lastIndexOf('.') + 1) }],
    ['no ID token at all', { withoutIdToken: true }],
    ['a refused code', { tokenState: 400, tokenBody: '{"error":"invalid_grant"}' }],
    ['a redirect instead of tokens', { tokenState: 302 }],
    ['something that is no JSON', { tokenState: 200, tokenBody: '<html>' }],
  ])('refuses %s', async (_, mischief) => {
    provider.mischief = mischief;
    const client = product.anonymous();
    await expectRefused(client, await signIn(client, someone()), 'NOT_TRUSTED');
    const [event] = await product.db.rows<{ payload: object }>(
      "select payload from event_log where event = 'signIn.failed' order by position desc limit 1",
    );
    expect(event?.payload).toEqual({ personId: null, method: 'DIGITAL_LOGIN', reason: 'NOT_TRUSTED' });
  });

  it.each<[string, (right: Record<string, string>) => Record<string, string>]>([
    ['a wrong state', (right) => ({ ...right, state: 'guessed' })],
    ['no state', ({ state: _, ...right }) => right],
    ['a wrong issuer parameter', (right) => ({ ...right, iss: 'https://evil.example' })],
    ['no issuer parameter', ({ iss: _, ...right }) => right],
    ['no code', ({ code: _, ...right }) => right],
    ['an implicit token', (right) => ({ ...right, id_token: 'x.y.z' })],
  ])('refuses a way back with %s', async (_, change) => {
    const client = product.anonymous();
    const { state, nonce } = await start(client);
    const right = { code: provider.authorize(nonce, someone()), state, iss: provider.issuer };
    const response = await back(client, change(right));
    await expectRefused(client, response, 'NOT_TRUSTED');
    await expectRefused(client, await back(client, right), 'SIGN_IN_EXPIRED');
  });

  it('uses a code and its transaction once', async () => {
    const client = product.anonymous();
    const { state, nonce } = await start(client);
    const parameters = { code: provider.authorize(nonce, someone()), state, iss: provider.issuer };
    expect((await back(client, parameters)).headers.get('location')).toBe('/app');
    const cookie = client.cookie('sid-');
    expect((await back(client, parameters)).headers.get('location')).toContain('error=SIGN_IN_EXPIRED');
    expect(client.cookie('sid-')).toBe(cookie);
  });

  it('finishes only in the browser that started, and only within ten minutes', async () => {
    const [victim, attacker] = [product.anonymous(), product.anonymous()];
    const { state, nonce } = await start(attacker);
    const parameters = { code: provider.authorize(nonce, someone()), state, iss: provider.issuer };
    await expectRefused(victim, await back(victim, parameters), 'SIGN_IN_EXPIRED');
    await start(victim);
    await expectRefused(victim, await back(victim, parameters), 'NOT_TRUSTED');
    clock.set(new Date(clock.now().getTime() + 10 * 60_000 + 1000));
    await expectRefused(attacker, await back(attacker, parameters), 'SIGN_IN_EXPIRED');
  });

  it('says so when the person cancelled and when the provider cannot', async () => {
    for (const [error, code] of [
      ['access_denied', 'CANCELLED'],
      ['temporarily_unavailable', 'PROVIDER_DOWN'],
      ['invalid_request', 'NOT_TRUSTED'],
    ] as const) {
      const client = product.anonymous();
      const { state } = await start(client, '?returnTo=%2Fapp%2Finbox');
      const response = await back(client, { error, state, iss: provider.issuer });
      await expectRefused(client, response, code);
      expect(response.headers.get('location')).toContain('returnTo=%2Fapp%2Finbox');
    }
    provider.mischief = { tokenState: 503 };
    const client = product.anonymous();
    await expectRefused(client, await signIn(client, someone()), 'PROVIDER_DOWN');
  });

  it('sends nobody to another site', async () => {
    for (const evil of [
      'https://evil.example/',
      '//evil.example',
      '/\\evil.example',
      'javascript:alert(1)',
      '/%0d%0aX: y\r\n',
    ]) {
      const client = product.anonymous();
      const response = await signIn(client, someone(), `?returnTo=${encodeURIComponent(evil)}`);
      expect(response.headers.get('location')).toMatch(/^\/(app|%0d%0aX)/);
    }
  });

  it('starts a new session and ends the one the browser had', async () => {
    const client = await product.signIn('founder');
    const old = client.cookie('sid-') as string;
    await signIn(client, someone());
    expect(client.cookie('sid-')).not.toBe(old);
    const [row] = await product.db.rows<{ live: number }>(
      "select count(*)::int as live from session s join demo_persona d on d.person_id = s.person_id where d.key = 'founder' and s.ended_at is null",
    );
    expect(row?.live).toBe(0);
  });

  it.each<[unknown, string]>([
    ['high', 'HIGH'],
    ['http://eidas.europa.eu/LoA/substantial', 'SUBSTANTIAL'],
    ['low', 'LOW'],
    ['urn:something:else', 'LOW'],
    [undefined, 'LOW'],
    [42, 'LOW'],
  ])('reads acr %s as %s', async (acr, assurance) => {
    const client = product.anonymous();
    await signIn(client, someone({ acr }));
    expect((await viewer(client)).assurance).toBe(assurance);
  });

  it('lets staff in only when the provider is sure enough', async () => {
    const claims = someone();
    const client = product.anonymous();
    await signIn(client, claims);
    const { person } = await viewer(client);
    expectDone(
      await (await product.as('admin')).run(
        'mutation ($id: ID!) { grantRole(input: { personId: $id, role: ANALYST, reason: "Yeni" }) { problems { code } } }',
        { id: person.id },
      ),
    );
    const weak = product.anonymous();
    await expectRefused(weak, await signIn(weak, { ...claims, acr: undefined }), 'SIGN_IN_TOO_WEAK_FOR_ROLE');
    const strong = product.anonymous();
    expect((await signIn(strong, { ...claims, acr: 'substantial' })).headers.get('location')).toBe('/staff');
  });

  describe('as step-up', () => {
    const claims = { sub: 'step', name: 'Addım Atan', fin: 'TESTSTP' };
    let client: Client;
    beforeEach(async () => {
      client = product.anonymous();
      await signIn(client, { ...claims, auth_time: Math.floor(Date.now() / 1000) - 3000 });
      expect((await viewer(client)).stepUpUntil).toBeNull();
    });

    it('asks for a fresh proof and renews the session’s secret', async () => {
      const old = client.cookie('sid-') as string;
      const { url, state, nonce } = await start(client, '?stepUp=1&returnTo=%2Fstaff%2Fpeople');
      expect([url.searchParams.get('max_age'), url.searchParams.get('prompt')]).toEqual(['0', 'login']);
      const response = await back(client, { code: provider.authorize(nonce, claims), state, iss: provider.issuer });
      expect(response.headers.get('location')).toBe('/staff/people');
      expect((await viewer(client)).stepUpUntil).not.toBeNull();
      expect(client.cookie('sid-')).not.toBe(old);
    });

    it.each<[string, Claims, string]>([
      ['an old proof', { auth_time: Math.floor(Date.now() / 1000) - 3000 }, 'NOT_TRUSTED'],
      ['no instant of proof', { auth_time: undefined }, 'NOT_TRUSTED'],
      ['a weak proof', { acr: undefined }, 'STEP_UP_TOO_WEAK'],
      ['another person', { sub: 'somebody-else' }, 'STEP_UP_NOT_MATCHED'],
    ])('refuses %s', async (_, change, code) => {
      const response = await signIn(client, { ...claims, ...change }, '?stepUp=1&returnTo=%2Fapp%2Fsettings');
      expect(response.headers.get('location')).toBe(`/app/settings?error=${code}`);
      expect((await viewer(client)).stepUpUntil).toBeNull();
    });

    it('belongs to the session that asked', async () => {
      const { state, nonce } = await start(client, '?stepUp=1');
      await client.fetch('/demo/sign-in', { method: 'POST', json: { persona: 'student' } });
      const response = await back(client, { code: provider.authorize(nonce, claims), state, iss: provider.issuer });
      expect(response.headers.get('location')).toContain('error=');
      expect((await product.anonymous().fetch('/sign-in/digital-login?stepUp=1')).headers.get('location')).toBe(
        '/az/sign-in?error=SIGN_IN_EXPIRED',
      );
    });
  });

  it('is linked to an account only after a fresh proof on both sides', async () => {
    const client = await product.signIn('mentor');
    const claims = someone();
    expect((await signIn(client, claims, '?link=1&returnTo=%2Fapp%2Fsettings')).headers.get('location')).toBe(
      '/app/settings',
    );
    const other = product.anonymous();
    await signIn(other, claims);
    expect((await viewer(other)).person.fullName).toBe('Kamran İsgəndərli');
    const taken = await signIn(await product.signIn('juror'), claims, '?link=1');
    expect(taken.headers.get('location')).toBe('/?error=IDENTITY_TAKEN');
    const tired = await product.signIn('juror');
    clock.set(new Date(clock.now().getTime() + 11 * 60_000));
    expect((await tired.fetch('/sign-in/digital-login?link=1')).headers.get('location')).toBe(
      '/?error=STEP_UP_REQUIRED',
    );
  });
});

describe('a provider whose description cannot be trusted', () => {
  it.each<[string, Mischief['metadata']]>([
    ['names another issuer', (metadata) => ({ ...metadata, issuer: 'https://evil.example' })],
    ['has no token endpoint', ({ token_endpoint: _, ...metadata }) => metadata],
  ])('%s', async (_, metadata) => {
    const provider = new HostileProvider();
    await provider.start();
    provider.mischief = metadata ? { metadata } : {};
    const product = await TestProduct.start({ oidc: { issuer: provider.issuer, clientId: 'aim', clientSecret: 's' } });
    try {
      const client = product.anonymous();
      const response = await client.fetch('/sign-in/digital-login');
      const { searchParams } = new URL(response.headers.get('location') as string, 'http://x');
      if (response.status === 303) return expect(searchParams.get('error')).toBe('PROVIDER_DOWN');
      const code = provider.authorize(searchParams.get('nonce') as string, { sub: 'x' });
      const state = searchParams.get('state') as string;
      const answer = await client.fetch(
        `/sign-in/callback?${new URLSearchParams({ code, state, iss: provider.issuer })}`,
      );
      expect(answer.headers.get('location')).toContain('error=');
    } finally {
      await product.stop();
      await provider.stop();
    }
  });

  it('is down: a clear page at once, again and again, and back when it is back', async () => {
    const product = await TestProduct.start({
      oidc: { issuer: 'http://127.0.0.1:9', clientId: 'aim', clientSecret: 's' },
    });
    try {
      for (let round = 0; round < 3; round++) {
        const response = await product.anonymous().fetch('/sign-in/digital-login?returnTo=%2Fapp');
        expect(response.headers.get('location')).toBe('/az/sign-in?error=PROVIDER_DOWN&returnTo=%2Fapp');
      }
      expect(await viewer(await product.signIn('founder'))).not.toBeNull();
    } finally {
      await product.stop();
    }
  });

  it('is missing in production, where no local one stands in', async () => {
    const product = await TestProduct.start({ mode: 'production' });
    try {
      const response = await product.anonymous().fetch('/sign-in/digital-login');
      expect(response.headers.get('location')).toBe('/az/sign-in?error=PROVIDER_DOWN');
      expect((await product.anonymous().fetch('/oidc/.well-known/openid-configuration')).status).toBe(404);
    } finally {
      await product.stop();
    }
  });
});

describe('the local provider', () => {
  let product: TestProduct;
  beforeAll(async () => {
    product = await TestProduct.start();
  });
  afterAll(() => product.stop());

  /** Follows redirects as a browser would, up to a page or out of the sign-in. */
  async function follow(client: Client, response: Response): Promise<Response> {
    for (let step = 0; step < 10; step++) {
      const location = response.headers.get('location');
      if (!location) return response;
      const { pathname, search } = new URL(location, product.config.publicUrl);
      if (!/^\/(oidc|sign-in)\//.test(pathname)) return response;
      response = await client.fetch(`${pathname}${search}`);
    }
    throw new Error('too many redirects');
  }
  async function choose(client: Client, page: Response, fields: Record<string, string>, action = 'login') {
    const html = await page.text();
    const uid = /\/oidc\/interaction\/([\w-]+)\//.exec(html)?.[1];
    return client.fetch(`/oidc/interaction/${uid}/${action}`, {
      method: 'POST',
      body: new URLSearchParams(fields).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
    });
  }
  const open = async (client: Client, query = '') =>
    follow(client, await client.fetch(`/sign-in/digital-login${query}`));

  it('offers invented people on a page that needs no script, and says what it is', async () => {
    const page = await open(product.anonymous());
    expect(page.status).toBe(200);
    const html = await page.clone().text();
    expect(html).toContain('Bu, dövlətin Digital Login xidməti deyil');
    expect(html).toContain('TEST001');
    expect(html).not.toMatch(/<script|<style|style=|onclick/);
    expect(page.headers.get('content-security-policy')).toContain("style-src 'self'");
    const css = await product.anonymous().fetch('/oidc/style.css');
    expect(css.headers.get('content-type')).toContain('text/css');
  });

  it('signs a persona in as the person of the demonstration', async () => {
    const client = product.anonymous();
    const response = await follow(client, await choose(client, await open(client), { subject: 'fictional-test001' }));
    expect(response.headers.get('location')).toBe('/app');
    expect(await viewer(client)).toMatchObject({
      person: { fullName: 'Leyla Səfərzadə' },
      assurance: 'HIGH',
      isDemo: false,
    });
    expect((await viewer(client)).stepUpUntil).not.toBeNull();
  });

  it('registers somebody new, also made up on the spot, at the chosen level', async () => {
    const client = product.anonymous();
    const form = { fullName: 'Yeni <b>Qonaq</b>', fin: 'test0zz', level: 'substantial' };
    await follow(client, await choose(client, await open(client), form));
    expect(await viewer(client)).toMatchObject({ person: { fullName: 'Yeni <b>Qonaq</b>' }, assurance: 'SUBSTANTIAL' });
    const weak = product.anonymous();
    await follow(weak, await choose(weak, await open(weak), { subject: 'fictional-test013' }));
    expect((await viewer(weak)).assurance).toBe('LOW');
  });

  it('asks again each time, refuses an empty form, and lets one cancel', async () => {
    const client = product.anonymous();
    await follow(client, await choose(client, await open(client), { subject: 'fictional-test011' }));
    const page = await open(client, '?stepUp=1&returnTo=%2Fapp');
    const empty = await choose(client, page, { fullName: '', fin: '12' });
    expect(empty.status).toBe(422);
    const response = await follow(client, await choose(client, empty, {}, 'abort'));
    expect(response.headers.get('location')).toBe('/app?error=CANCELLED');
    const other = await follow(
      client,
      await choose(client, await open(client, '?stepUp=1'), { subject: 'fictional-test012' }),
    );
    expect(other.headers.get('location')).toBe('/?error=STEP_UP_NOT_MATCHED');
  });

  it('takes forms from its own pages only and survives nonsense', async () => {
    const client = product.anonymous();
    const foreign = await client.fetch('/oidc/interaction/abc/login', {
      method: 'POST',
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(foreign.status).toBe(403);
    expect((await client.fetch('/oidc/interaction/abc')).status).toBe(400);
    expect((await client.fetch('/oidc/auth?client_id=evil&redirect_uri=https://evil.example')).status).toBe(400);
    expect(
      (await client.fetch('/oidc/auth?client_id=aim&response_type=code&redirect_uri=https://evil.example')).status,
    ).toBe(400);
  });

  it('serves forty sign-ins at once although each needs the provider in the same process', async () => {
    const done = await Promise.all(
      Array.from({ length: 40 }, async (_, index) => {
        const client = product.anonymous();
        const form = { fullName: `Kütlə ${index}`, fin: `CRWD${String(index).padStart(3, '0')}`, level: 'high' };
        return (await follow(client, await choose(client, await open(client), form))).headers.get('location');
      }),
    );
    expect(new Set(done)).toEqual(new Set(['/app']));
  });
});

function tampered(token: string): string {
  const [head, payload, signature] = token.split('.') as [string, string, string];
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Claims;
  return `${head}.${Buffer.from(JSON.stringify({ ...claims, sub: 'admin' })).toString('base64url')}.${signature}`;
}
