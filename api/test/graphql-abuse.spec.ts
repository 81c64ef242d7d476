import { TestProduct } from './harness.ts';

let product: TestProduct;
beforeAll(async () => {
  product = await TestProduct.start();
});
afterAll(() => product.stop());

const post = (body: string, headers: Record<string, string> = {}) =>
  product
    .anonymous()
    .fetch('/graphql', { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
const query = (text: string, variables: Record<string, unknown> = {}) =>
  post(JSON.stringify({ query: text, variables }));
const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');

const guess = (index: number) =>
  `a${index}: signInWithPassword(input: { email: "x@example.az", password: "p${index}" }) { problems { code } }`;
const deep = `{ organisation(id: "00000000-0000-7000-8000-000000000000") { ${'members { items { organisation { '.repeat(6)} id ${'} } }'.repeat(6)} } }`;
const bomb = `${times(18, (i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`)} fragment f18 on Query { __typename } { ...f0 }`;
const circular = 'fragment a on Query { ...b } fragment b on Query { ...a } { ...a }';

describe('refused before anything runs', () => {
  it.each([
    ['a hundred aliased guesses', `mutation { ${times(100, guess)} }`],
    ['two aliased guesses', `mutation { ${times(2, guess)} }`],
    [
      'two guesses through a fragment',
      `fragment f on Mutation { ${guess(0)} } fragment g on Mutation { ${guess(1)} } mutation { ...f ...g }`,
    ],
    [
      'two different credentials',
      `mutation { ${guess(0)} b: verifySecondFactor(input: { code: "000000" }) { problems { code } } }`,
    ],
    ['depth', deep],
    ['a fragment bomb', bomb],
    ['a circle of fragments', circular],
    ['six hundred aliases', `{ ${times(600, (i) => `a${i}: __typename`)} }`],
    ['five thousand fields', `{ ${times(5000, () => '__typename')} }`],
    ['five thousand unknown fields', `{ ${times(5000, (i) => `unknown${i}`)} }`],
    ['directive overloading', `{ __typename ${times(50, () => '@skip(if: false)')} }`],
    ['a page of pages', '{ organisations(first: 100) { items { members(first: 100) { items { person { id } } } } } }'],
    ['a syntax error', '{ me { '],
    ['two operations without a name', '{ __typename } { __typename }'],
    ['a subscription', 'subscription { __typename }'],
    ['an unknown field without hints', '{ organisaton { id } }'],
    ['a huge number', '{ organisations(first: 99999999999) { items { id } } }'],
    [
      'a page cost hidden in a variable',
      'query ($n: Int! = 100) { organisations(first: $n) { items { members(first: $n) { items { person { id } } } } } }',
    ],
  ])('%s', async (_, text) => {
    const response = await query(text);
    const body = await response.text();
    expect({ state: response.status, body: body.slice(0, 300) }).toMatchObject({ state: 400 });
    expect(body).not.toMatch(/Did you mean|node_modules|stack/);
  });

  it.each([
    ['a list of operations', JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]), {}, 400],
    ['a form post', 'query={__typename}', { 'content-type': 'application/x-www-form-urlencoded' }, 400],
    ['plain text', '{"query":"{ __typename }"}', { 'content-type': 'text/plain' }, 400],
    ['200 kB', JSON.stringify({ query: '{ __typename }', variables: { a: 'x'.repeat(200_000) } }), {}, 413],
    ['broken JSON', '{"query":', {}, 400],
    ['an unknown document', JSON.stringify({ documentId: 'f'.repeat(64) }), {}, 400],
    [
      'another site',
      JSON.stringify({ query: '{ __typename }' }),
      { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
      403,
    ],
    ['a sister site', JSON.stringify({ query: '{ __typename }' }), { 'sec-fetch-site': 'same-site' }, 403],
    [
      'another origin of an old browser',
      JSON.stringify({ query: '{ __typename }' }),
      { origin: 'https://evil.example' },
      403,
    ],
  ])('%s', async (_, body, headers, state) => {
    const response = await post(body, headers as Record<string, string>);
    expect(response.status).toBe(state);
    expect(await response.text()).not.toMatch(/at .*\.js|SyntaxError/);
  });

  it('reading by GET, with or without a mutation', async () => {
    const client = product.anonymous();
    for (const path of ['/graphql?query={__typename}', '/graphql?query=mutation{signOut{problems{code}}}'])
      expect((await client.fetch(path, { headers: { 'apollo-require-preflight': 'x' } })).status).toBe(405);
  });
});

describe('served', () => {
  it('lets compiled code run nowhere but in the area of members, and text nowhere', async () => {
    const scripts = async (path: string) =>
      /script-src ([^;]+)/.exec(
        (await product.anonymous().fetch(path)).headers.get('content-security-policy') ?? '',
      )?.[1];
    expect(await scripts('/app/bookings')).toBe("'self' 'wasm-unsafe-eval'");
    for (const path of ['/az/', '/staff', '/invest', '/apples']) expect(await scripts(path)).toBe("'self'");
  });

  it('with headers that pass inspection, errors included', async () => {
    for (const path of ['/graphql', '/livez', '/nowhere.php', '/files/none']) {
      const { headers } = await product.anonymous().fetch(path);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe-/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('access-control-allow-origin')).toBeNull();
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  it('and says that it is ready', async () => {
    expect(await (await product.anonymous().fetch('/readyz')).json()).toEqual({
      state: 'UP',
      checks: { database: 'UP', outbox: 'UP', accepting: 'UP' },
    });
    expect(await (await product.anonymous().fetch('/metrics')).text()).toContain('http_request_duration_seconds');
  });
});
