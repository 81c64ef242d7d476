import { spawnSync } from 'node:child_process';
import { createHash, type JsonWebKey } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { verifySDJWT } from '@meeco/sd-jwt';
import { decodeJwt, decodeProtectedHeader, importJWK, jwtVerify } from 'jose';
import { type Client, TestProduct } from '../../test/harness.ts';
import { type MadeResident, makeResident } from '../../test/residents.ts';
import { clock } from '../platform/clock.ts';
import { findProgram } from '../runtime/chromium.js';

/** In CI it is installed; elsewhere the end of a run says that it was not asked. */
const HAS_PDFSIG = findProgram(['pdfsig'], process.env) !== undefined;

/** Written against the specifications with libraries and tools of other authors: nothing here is our own issuer's. */
let product: TestProduct;
let holder: Client;
let resident: MadeResident;

beforeAll(async () => {
  product = await TestProduct.start();
  holder = await product.as('founder');
  resident = await makeResident(product);
});
afterAll(() => product.stop());

const stranger = () => product.anonymous();
/** Addresses in credentials are those that people type; here the same paths are asked of the test's own server. */
const pathOf = (uri: string) => uri.slice(product.config.publicUrl.length);

type Jwk = JsonWebKey & { kid: string };
async function issuerKeys(): Promise<Jwk[]> {
  const response = await stranger().fetch('/.well-known/jwt-vc-issuer');
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  const { issuer, jwks } = (await response.json()) as { issuer: string; jwks: { keys: Jwk[] } };
  expect(issuer).toBe(product.config.publicUrl);
  return jwks.keys;
}

async function checked(jwt: string) {
  const { kid } = decodeProtectedHeader(jwt);
  const jwk = (await issuerKeys()).find((key) => key.kid === kid);
  if (!jwk) throw new Error('no key of this kid');
  return jwtVerify(jwt, await importJWK(jwk as never, 'ES256'));
}

const getHasher = () => Promise.resolve((text: string) => createHash('sha256').update(text).digest('base64url'));

async function verified(credential: string): Promise<Record<string, unknown>> {
  return (await verifySDJWT(credential, (jwt: string) => checked(jwt) as never, getHasher as never)) as never;
}

async function credentialOf(client: Client, id = resident.id): Promise<string> {
  const response = await client.fetch(`/certificates/${id}/credential`);
  expect({ status: response.status, type: response.headers.get('content-type') }).toMatchObject({ status: 200 });
  return response.text();
}

/** Reads one entry as the draft says: two bits each, least significant first, zlib. */
async function statusOf({ idx, uri }: { idx: number; uri: string }): Promise<number> {
  const response = await stranger().fetch(pathOf(uri));
  expect(response.headers.get('content-type')).toMatch(/^application\/statuslist\+jwt/);
  const token = await response.text();
  const { payload, protectedHeader } = await checked(token);
  expect(protectedHeader.typ).toBe('statuslist+jwt');
  expect(payload.sub).toBe(uri);
  const { bits, lst } = payload['status_list'] as { bits: number; lst: string };
  expect(bits).toBe(2);
  const bytes = inflateSync(Buffer.from(lst, 'base64url'));
  return ((bytes[idx >> 2] as number) >> ((idx & 3) * 2)) & 3;
}

describe('the credential', () => {
  it('is an SD-JWT VC that an independent library verifies', async () => {
    const credential = await credentialOf(holder);
    expect(decodeProtectedHeader(credential.split('~')[0] as string)).toMatchObject({ typ: 'dc+sd-jwt', alg: 'ES256' });
    const claims = await verified(credential);
    expect(claims).toMatchObject({
      iss: product.config.publicUrl,
      vct: `${product.config.publicUrl}/credentials/resident/v1`,
      certificate_number: resident.number,
      tin: resident.tin,
      activities: ['SOFTWARE_DEVELOPMENT'],
    });
    const type = await (await stranger().fetch(pathOf(claims['vct'] as string))).json();
    expect(type).toMatchObject({ vct: claims['vct'] });
  });

  it('keeps the TIN to whoever holds it', async () => {
    const [jwt = ''] = (await credentialOf(holder)).split('~');
    expect(JSON.stringify(decodeJwt(jwt))).not.toContain(resident.tin);
    expect(await verified(`${jwt}~`)).not.toHaveProperty('tin');
  });

  it('does not verify when a sign of it is changed', async () => {
    const [jwt = '', ...rest] = (await credentialOf(holder)).split('~');
    const [head, body = '', signature] = jwt.split('.');
    const forged = Buffer.from(body, 'base64url').toString().replace(resident.number, 'AIM-R-2026-99999');
    const text = [head, Buffer.from(forged).toString('base64url'), signature].join('.');
    await expect(verified([text, ...rest].join('~'))).rejects.toThrow();
  });

  it('is for the resident and staff alone', async () => {
    const path = `/certificates/${resident.id}/credential`;
    expect((await stranger().fetch(path)).status).toBe(401);
    expect((await (await product.as('founder-foreign')).fetch(path)).status).toBe(403);
    expect((await (await product.as('residency-officer')).fetch(path)).status).toBe(200);
    expect((await stranger().fetch('/credentials/status/00000000-0000-7000-8000-000000000000')).status).toBe(404);
  });

  it('survives a change of keys: what the old one signed still verifies', async () => {
    const before = await credentialOf(holder);
    clock.set(new Date(Date.now() + 366 * 86_400_000));
    await product.runSchedule('rotate-credential-keys');
    await product.runSchedule('rotate-credential-keys');
    clock.reset();
    expect(await issuerKeys()).toHaveLength(2);
    const after = await credentialOf(holder);
    expect(decodeProtectedHeader(after)).not.toEqual(decodeProtectedHeader(before));
    for (const credential of [before, after]) expect(await verified(credential)).toHaveProperty('iss');
    const keys = await product.db.rows<{ sealed: Buffer | null; signs: boolean }>(
      'select private_sealed as sealed, retired_at is null as signs from credential_key',
    );
    expect(keys.map(({ sealed }) => sealed !== null)).toEqual(keys.map(({ signs }) => signs));
    for (const { sealed } of keys) expect(sealed?.toString('latin1') ?? '').not.toMatch(/PRIVATE KEY/);
  });
});

describe('the paper', () => {
  it.each(['az', 'en', 'ru'])(
    'in %s is tagged, leads to the register, and its signature holds until a byte is changed',
    async (locale) => {
      const response = await holder.fetch(`/certificates/${resident.id}/${locale}.pdf`);
      expect({ status: response.status, type: response.headers.get('content-type') }).toEqual({
        status: 200,
        type: 'application/pdf',
      });
      const pdf = Buffer.from(await response.arrayBuffer());
      const text = pdf.toString('latin1');
      expect(text).toContain('/MarkInfo');
      expect(text).toContain('/StructTreeRoot');
      expect(text).toContain(resident.code);
      const [intact, changed] = [isIntact(pdf), isIntact(forgedAt(pdf, text.indexOf(resident.code)))];
      if (intact !== null) expect([intact, changed]).toEqual([true, false]);
      if (!HAS_PDFSIG) return;
      expect(poppler(pdf)).toMatch(/Signature is Valid/);
      expect(poppler(forgedAt(pdf, text.indexOf(resident.code)))).not.toMatch(/Signature is Valid/);
    },
  );

  it('is for the resident and staff alone, in the languages there are', async () => {
    expect((await stranger().fetch(`/certificates/${resident.id}/az.pdf`)).status).toBe(401);
    expect((await holder.fetch(`/certificates/${resident.id}/de.pdf`)).status).toBe(404);
  });

  function forgedAt(pdf: Buffer, at: number): Buffer {
    const forged = Buffer.from(pdf);
    forged[at] = (forged[at] as number) ^ 1;
    return forged;
  }

  /** What OpenSSL says of the signature over the bytes that it names; null where it is not installed. */
  function isIntact(pdf: Buffer): boolean | null {
    const [, a = 0, b = 0, c = 0, d = 0] = (
      /\/ByteRange \[(\d+) (\d+) (\d+) (\d+)\s*\]/.exec(pdf.toString('latin1')) ?? []
    ).map(Number);
    const content = Buffer.concat([pdf.subarray(a, a + b), pdf.subarray(c, c + d)]);
    const hex = pdf
      .subarray(a + b + 1, c - 1)
      .toString('latin1')
      .replace(/(00)+$/, '');
    const folder = mkdtempSync(join(tmpdir(), 'paper-'));
    writeFileSync(join(folder, 'content'), content);
    writeFileSync(join(folder, 'signature'), Buffer.from(hex.length % 2 ? `${hex}0` : hex, 'hex'));
    const args = [
      'cms',
      '-verify',
      '-inform',
      'DER',
      '-in',
      join(folder, 'signature'),
      '-content',
      join(folder, 'content'),
      '-binary',
      '-noverify',
    ];
    const result = spawnSync('openssl', args);
    rmSync(folder, { recursive: true });
    return result.error ? null : result.status === 0;
  }

  function poppler(pdf: Buffer): string {
    const folder = mkdtempSync(join(tmpdir(), 'paper-'));
    writeFileSync(join(folder, 'paper.pdf'), pdf);
    const { stdout } = spawnSync('pdfsig', [join(folder, 'paper.pdf')]);
    rmSync(folder, { recursive: true });
    return stdout.toString();
  }
});

describe('the status list', () => {
  it('says of the entry that a credential names what the register says now', async () => {
    const { id } = await makeResident(product);
    const { status } = decodeJwt((await credentialOf(holder, id)).split('~')[0] as string) as {
      status: { status_list: { idx: number; uri: string } };
    };
    const said = [await statusOf(status.status_list)];
    for (const state of ['SUSPENDED', 'REVOKED']) {
      await product.db.rows(
        `with moved as (update residency set state = $2, suspended_on = case when $2 = 'SUSPENDED' then current_date end where id = $1 returning id)
         update residency_certificate c set state = case $2 when 'SUSPENDED' then 'SUSPENDED' else 'INVALID' end from moved m where c.residency_id = m.id`,
        [id, state],
      );
      said.push(await statusOf(status.status_list));
    }
    // VALID, SUSPENDED, INVALID as the draft numbers them.
    expect(said).toEqual([0, 2, 1]);
  });
});

describe('banks and customs', () => {
  const ask = (
    tin: string,
    headers: Record<string, string> = { 'Information-Mediator-Client': 'AZ/GOV/CUSTOMS/border' },
  ) =>
    stranger().fetch('/data/residents/1.0/exists', { method: 'POST', json: { query: { content: { tin } } }, headers });

  it('are told whether a TIN is a resident today, and nothing else', async () => {
    const answer = await ask(resident.tin);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ answer: { status: true }, asOf: expect.any(String) });
    expect(await (await ask('7700000001')).json()).toMatchObject({ answer: { status: false } });
    await product.db.rows("update residency set state = 'UNDER_REVIEW' where id = $1", [resident.id]);
    expect(await (await ask(resident.tin)).json()).toMatchObject({ answer: { status: true } });
  });

  it('say who they are', async () => {
    expect((await ask(resident.tin, {})).status).toBe(400);
    expect((await ask(resident.tin, { 'Information-Mediator-Client': 'bank' })).status).toBe(400);
  });
});
