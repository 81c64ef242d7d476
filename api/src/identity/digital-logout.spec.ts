import { generateKeyPairSync } from 'node:crypto';
import { type Client, TestProduct } from '../../test/harness.ts';
import { type Claims, HostileProvider, strangeKey } from '../../test/hostile-provider.ts';

const viewer = async (client: Client) => (await client.run('{ me { person { id } } }')).data.me;
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const PATH = '/sign-in/back-channel-logout';
const EVENT = 'http://schemas.openid.net/event/backchannel-logout';

describe('signing out at Digital Login', () => {
  const provider = new HostileProvider();
  let product: TestProduct;
  beforeAll(async () => {
    await provider.start();
    product = await TestProduct.start({ oidc: { issuer: provider.issuer, clientId: 'aim', clientSecret: 's' } });
  });
  afterAll(async () => {
    await product.stop();
    await provider.stop();
  });

  async function signIn(sub: string, sid: string, client = product.anonymous(), query = ''): Promise<Client> {
    const { searchParams } = new URL(
      (await client.fetch(`/sign-in/digital-login${query}`)).headers.get('location') as string,
    );
    const [state, nonce] = ['state', 'nonce'].map((name) => searchParams.get(name) as string) as [string, string];
    const code = provider.authorize(nonce, { sub, sid, name: 'Sınaq Şəxs' });
    await client.fetch(`/sign-in/callback?${new URLSearchParams({ code, state, iss: provider.issuer })}`);
    expect(await viewer(client)).not.toBeNull();
    return client;
  }
  const send = async (token: string, headers: Record<string, string> = {}): Promise<number> => {
    const body = new URLSearchParams({ logout_token: token }).toString();
    const response = await fetch(`${product.origin}${PATH}`, {
      method: 'POST',
      body,
      headers: { ...FORM, ...headers },
    });
    expect(response.headers.get('cache-control')).toBe('no-store');
    return response.status;
  };

  it('ends the session that was opened through it, within the request, and no other', async () => {
    const [one, two, other] = [await signIn('a', 'sid-1'), await signIn('a', 'sid-2'), await signIn('b', 'sid-3')];
    expect(await send(provider.logoutToken({ sub: 'a', sid: 'sid-1' }))).toBe(200);
    expect(await viewer(one)).toBeNull();
    expect(await viewer(two)).not.toBeNull();
    expect(await send(provider.logoutToken({ sub: 'b', sid: 'sid-2' }))).toBe(200);
    expect(await viewer(two)).not.toBeNull();
    expect(await send(provider.logoutToken({ sub: 'a' }))).toBe(200);
    expect(await viewer(two)).toBeNull();
    expect(await send(provider.logoutToken({ sid: 'sid-3' }))).toBe(200);
    expect(await viewer(other)).toBeNull();
    const ended = await product.db.rows(
      "select payload->>'reason' as reason from event_log where event = 'session.ended'",
    );
    expect(new Set(ended.map(({ reason }) => reason))).toEqual(new Set(['SIGNED_OUT_AT_PROVIDER']));
  });

  it('ends the session that was confirmed through it later, by its new name', async () => {
    const client = await signIn('c', 'sid-before');
    await signIn('c', 'sid-after', client, '?stepUp=1');
    expect(await send(provider.logoutToken({ sub: 'c', sid: 'sid-before' }))).toBe(200);
    expect(await viewer(client)).not.toBeNull();
    expect(await send(provider.logoutToken({ sub: 'c', sid: 'sid-after' }))).toBe(200);
    expect(await viewer(client)).toBeNull();
  });

  it.each<[string, Claims, Claims]>([
    ['another issuer', { iss: 'https://evil.example' }, {}],
    ['another audience', { aud: 'somebody-else' }, {}],
    ['no audience', { aud: undefined }, {}],
    ['no event', { events: undefined }, {}],
    ['another event', { events: { 'https://evil.example/event': {} } }, {}],
    ['an event that is no object', { events: { [EVENT]: true } }, {}],
    ['a nonce', { nonce: 'n' }, {}],
    ['a nonce that is null', { nonce: null }, {}],
    ['no token id', { jti: undefined }, {}],
    ['nobody named', { sub: undefined, sid: undefined }, {}],
    ['no time of issue', { iat: undefined }, {}],
    ['issued long ago', { iat: 1_700_000_000 }, {}],
    ['issued tomorrow', { iat: Math.floor(Date.now() / 1000) + 86_400 }, {}],
    ['run out', { exp: Math.floor(Date.now() / 1000) - 300 }, {}],
    ['no signature asked for', {}, { alg: 'none' }],
    ['a shared secret as the algorithm', {}, { alg: 'HS256' }],
    ['another kind of token', {}, { typ: 'at+jwt' }],
    ['a key that was never published', {}, { kid: 'k2' }],
    ['an extension it must know', {}, { crit: ['x'] }],
  ])('does not believe a token with %s', async (_, claims, header) => {
    const client = await signIn('victim', 'sid-victim');
    expect(await send(provider.logoutToken({ sub: 'victim', sid: 'sid-victim', ...claims }, header))).toBe(400);
    expect(await viewer(client)).not.toBeNull();
  });

  it('does not believe a strange key, a changed token, nonsense, a page of another site, or a token twice', async () => {
    const client = await signIn('victim', 'sid-v');
    const claims = { sub: 'victim', sid: 'sid-v' };
    const token = provider.logoutToken({ sub: 'nobody' });
    const [head, , signature] = token.split('.') as [string, string, string];
    const changed = Buffer.from(
      JSON.stringify({ ...JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()), ...claims }),
    );
    for (const bad of [
      provider.logoutToken(claims, {}, strangeKey()),
      `${head}.${changed.toString('base64url')}.${signature}`,
      `${head}.${changed.toString('base64url')}.`,
      `${token}.x`,
      '',
      '...',
      'x'.repeat(9000),
    ])
      expect(await send(bad)).toBe(400);
    expect((await fetch(`${product.origin}${PATH}`, { method: 'POST' })).status).toBe(400);
    expect((await product.anonymous().fetch(`${PATH}?logout_token=${token}`)).status).toBe(404);
    const body = new URLSearchParams({ logout_token: provider.logoutToken(claims) }).toString();
    const foreign = { ...FORM, 'sec-fetch-site': 'cross-site' };
    expect((await fetch(`${product.origin}${PATH}`, { method: 'POST', body, headers: foreign })).status).toBe(403);
    expect(await viewer(client)).not.toBeNull();
    const right = provider.logoutToken(claims);
    expect(await send(right)).toBe(200);
    expect(await viewer(client)).toBeNull();
    const again = await signIn('victim', 'sid-v');
    expect(await send(right)).toBe(400);
    expect(await viewer(again)).not.toBeNull();
  });
});

describe('the local provider', () => {
  // Clones made in the sandbox of Jest belong to another realm, and the provider takes them for no plain objects.
  const clone = jest.spyOn(globalThis, 'structuredClone');
  beforeAll(() => void clone.mockImplementation((value) => JSON.parse(JSON.stringify(value))));
  afterAll(() => clone.mockRestore());

  it.each(['ec', 'rsa'] as const)(
    'knows the product by its %s key and ends its sessions when one signs out there',
    async (kind) => {
      const { privateKey } =
        kind === 'ec'
          ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
          : generateKeyPairSync('rsa', { modulusLength: 2048 });
      const oidcClientSecret = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
      const product = await TestProduct.start(({ secrets }) => ({ secrets: { ...secrets, oidcClientSecret } }));
      try {
        const client = product.anonymous();
        const follow = async (response: Response): Promise<Response> => {
          const location = response.headers.get('location');
          const { pathname = '', search = '' } = location ? new URL(location, product.config.publicUrl) : {};
          return /^\/(oidc|sign-in)\//.test(pathname) ? follow(await client.fetch(`${pathname}${search}`)) : response;
        };
        const post = (path: string, fields: Record<string, string>) =>
          client.fetch(path, { method: 'POST', body: new URLSearchParams(fields).toString(), headers: FORM });
        const html = await (await follow(await client.fetch('/sign-in/digital-login'))).text();
        const uid = /\/oidc\/interaction\/([\w-]+)\//.exec(html)?.[1];
        const entered = await follow(await post(`/oidc/interaction/${uid}/login`, { subject: 'fictional-test001' }));
        expect(entered.headers.get('location')).toBe('/app');
        expect(await viewer(client)).not.toBeNull();
        const asked = await (await client.fetch('/oidc/session/end?ui_locales=en')).text();
        expect(asked).toContain('Sign out of the test service');
        const xsrf = /name="xsrf" value="([^"]+)"/.exec(asked)?.[1] as string;
        await follow(await post('/oidc/session/end/confirm', { xsrf, logout: 'yes' }));
        expect(await viewer(client)).toBeNull();
      } finally {
        await product.stop();
      }
    },
  );
});
