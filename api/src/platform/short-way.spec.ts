import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ShortWay } from './short-way.ts';

const KNOWN = JSON.stringify({ query: 'known' });
const JSON_TYPE = { 'content-type': 'application/json' };

let server: Server;
let isBroken = false;

beforeAll(async () => {
  const way = new ShortWay({ publicUrl: 'https://aim.example' }, {
    queries: {
      known: ({ query }: { query?: unknown }) => (query === 'known' ? {} : null),
      answerTo: async () => {
        if (isBroken) throw new Error('no database');
        return Buffer.from('{"data":{"word":"söz"}}');
      },
    },
    contexts: {},
    documents: { inWords: (body: { documentId?: string }) => (body.documentId ? { refusal: 'unknown' } : { body }) },
    metrics: { watch() {} },
    headers: [['X-Frame-Options', 'DENY']],
  } as unknown as ConstructorParameters<typeof ShortWay>[1]);
  server = createServer((asked, answer) =>
    way.take(asked, answer, () => void goOn(asked).then((text) => answer.end(text))),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
beforeEach(() => {
  isBroken = false;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

/** The long way reads the body as it came. */
async function goOn(asked: IncomingMessage): Promise<string> {
  return `long ${await textOf(asked)}`;
}

async function textOf(stream: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function post(parts: readonly string[], headers: Record<string, string | number> = {}, path = '/graphql') {
  const length = parts.reduce((sum, each) => sum + Buffer.byteLength(each), 0);
  const size = 'transfer-encoding' in headers ? {} : { 'content-length': length };
  return new Promise<{ state: number | undefined; headers: IncomingMessage['headers']; text: string }>(
    (resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      const sent = request(
        { port, path, method: 'POST', headers: { ...JSON_TYPE, ...size, ...headers } },
        (answer) =>
          void textOf(answer).then(
            (text) => resolve({ state: answer.statusCode, headers: answer.headers, text }),
            reject,
          ),
      );
      sent.on('error', reject);
      const [first, ...others] = parts;
      sent.write(first);
      // The next part leaves once the one before it is on its way.
      setImmediate(() => {
        for (const each of others) sent.write(each);
        sent.end();
      });
    },
  );
}

describe('an operation that came before', () => {
  it('is answered at once, whole and with all headers', async () => {
    const { state, headers, text } = await post([KNOWN]);
    expect({ state, text }).toEqual({ state: 200, text: '{"data":{"word":"söz"}}' });
    expect(headers).toMatchObject({
      ...{ 'x-frame-options': 'DENY', 'cache-control': 'no-store', 'content-length': '24' },
      ...{
        'content-type': 'application/json; charset=utf-8',
        'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
      },
    });
  });

  it('is known when its body comes in parts', async () => {
    expect((await post([KNOWN.slice(0, 5), KNOWN.slice(5, 9), KNOWN.slice(9)])).text).toContain('söz');
  });

  it('may come from our own pages', async () => {
    expect((await post([KNOWN], { origin: 'https://aim.example' })).text).toContain('söz');
    expect((await post([KNOWN], { 'sec-fetch-site': 'same-origin', origin: 'x:' })).text).toContain('söz');
  });

  it('tells no stranger what went wrong', async () => {
    isBroken = true;
    const { state, headers, text } = await post([KNOWN]);
    expect({ state, text }).toEqual({
      state: 500,
      text: '{"errors":[{"message":"INTERNAL","extensions":{"code":"INTERNAL"}}]}',
    });
    expect(headers).toMatchObject({ 'x-frame-options': 'DENY', 'cache-control': 'no-store' });
  });
});

describe('everything else goes on as it came', () => {
  const long = JSON.stringify({ query: 'known', more: 'x'.repeat(20_000) });
  it.each([
    ['an unknown operation', ['{"query":', '"other"}']],
    ['an unknown document', ['{"documentId":"x"}']],
    ['no JSON', ['{"query"']],
    ['JSON that is no object', ['"known"']],
    ['null', ['null']],
    ['a long body', [long]],
    ['another path', [KNOWN], {}, '/graphql?x'],
    ['another type', [KNOWN], { 'content-type': 'text/plain' }],
    ['another charset', [KNOWN], { 'content-type': 'application/json; charset=utf-16' }],
    ['a packed body', [KNOWN], { 'content-encoding': 'gzip' }],
    ['other wishes', [KNOWN], { accept: 'multipart/mixed' }],
    ['another site', [KNOWN], { 'sec-fetch-site': 'cross-site' }],
    ['another origin', [KNOWN], { origin: 'https://evil.example' }],
    ['no length', [KNOWN], { 'transfer-encoding': 'chunked' }],
  ] as const)('%s', async (_, parts, headers: Record<string, string> = {}, path: string = '/graphql') => {
    const { state, text } = await post(parts, headers, path);
    expect({ state, text }).toEqual({ state: 200, text: `long ${parts.join('')}` });
  });
});
