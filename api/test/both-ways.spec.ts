import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { join } from 'node:path';
import { root } from '../src/runtime/paths.js';
import { TestProduct } from './harness.ts';

/** With a length an operation that came before is answered before Express; in chunks it never is. Nobody can tell which. */
let product: TestProduct;
let cookie = '';
beforeAll(async () => {
  product = await TestProduct.start();
  const staff = await product.signIn('programme-officer');
  cookie = `sid-${new URL(product.config.publicUrl).port || '80'}=${staff.cookie('sid')}`;
});
afterAll(() => product.stop());

interface Answer {
  readonly state: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

function post(body: string, headers: Record<string, string>, isChunked: boolean): Promise<Answer> {
  const size: Record<string, string> = isChunked ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const sent = request(
      `${product.origin}/graphql`,
      { method: 'POST', headers: { 'content-type': 'application/json', ...size, ...headers } },
      (answer) => void read(answer).then(resolve, reject),
    );
    sent.on('error', reject);
    if (isChunked) sent.write('');
    sent.end(body);
  });
}

async function read(answer: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  const headers = Object.fromEntries(
    Object.entries(answer.headers).map(([name, value]) => [name, CHANGING[name]?.test(String(value)) ?? value]),
  );
  return { state: answer.statusCode, headers, body: Buffer.concat(chunks).toString() };
}

/** What differs from one answer to the next has the same form. */
const CHANGING: Readonly<Record<string, RegExp>> = {
  date: /GMT$/,
  'x-request-id': /^[0-9a-f-]{36}$/,
  'set-cookie': /^draft-\d+=[\w-]+; Max-Age=\d+; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/,
};

const manifest = JSON.parse(readFileSync(join(root, 'web/dist/documents.json'), 'utf8')) as Record<string, string>;
const [documentId] =
  Object.entries(manifest).find(([, text]) => /^query Me\w* \{/.test(text)) ?? Object.entries(manifest)[0] ?? [];
const asked = (query: string, variables: object = {}) => JSON.stringify({ query, variables });
const DRAFT = 'mutation ($input: SaveStartupDraftInput!) { saveStartupDraft(input: $input) { problems { code } } }';

describe.each([
  ['as staff', () => ({ cookie })],
  ['as nobody', () => ({})],
] as [string, () => Record<string, string>][])('%s', (_, who) => {
  it.each<[string, string, Record<string, string>?]>([
    ['a list', asked('{ startups(first: 2) { items { id name stageLabel } pageInfo { count } } }')],
    ['a look-up', asked('query ($id: ID!) { startup(id: $id) { id } }', { id: randomUUID() })],
    ['an id that is none', asked('query ($id: ID!) { startup(id: $id) { id } }', { id: 'none' })],
    ['a variable that is missing', asked('query ($id: ID!) { startup(id: $id) { name } }')],
    ['a page that is too costly', asked('query ($n: Int!) { organisations(first: $n) { items { id } } }', { n: 101 })],
    ['a document by its hash', JSON.stringify({ documentId, variables: {} })],
    ['an unknown hash', JSON.stringify({ documentId: 'f'.repeat(64) })],
    [
      'a refused mutation',
      asked('mutation ($input: OrganisationIdInput!) { suspendOrganisation(input: $input) { problems { code } } }', {
        input: { id: randomUUID() },
      }),
    ],
    ['a mutation that leaves a cookie', asked(DRAFT, { input: { answers: { name: 'Yeni' } } })],
    ['the language asked for', asked('{ demoPersonas { title } }'), { 'accept-language': 'ru' }],
    ['another site', asked('{ __typename }'), { 'sec-fetch-site': 'cross-site' }],
    ['our own site', asked('{ __typename }'), { 'sec-fetch-site': 'same-origin' }],
    ['another origin', asked('{ __typename }'), { origin: 'https://evil.example' }],
    ['any answer', asked('{ __typename }'), { accept: '*/*' }],
    ['text', asked('{ __typename }'), { 'content-type': 'text/plain' }],
    ['no JSON', '{"query"'],
    ['a list of operations', JSON.stringify([{ query: '{ __typename }' }])],
    ['100 kB and more', asked('{ __typename }', { x: 'y'.repeat(110_000) })],
  ])('%s', async (_name, body, headers = {}) => {
    // Compiled when it comes for the second time.
    for (let time = 0; time < 2; time++) await post(body, { ...who(), ...headers }, false);
    const short = await post(body, { ...who(), ...headers }, false);
    const long = await post(body, { ...who(), ...headers }, true);
    expect(short).toEqual(long);
    expect(short.state).toBeLessThan(500);
  });
});
