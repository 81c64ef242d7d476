import { createPublicKey, generateKeyPairSync, type JsonWebKey, X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeProtectedHeader, importJWK, jwtVerify } from 'jose';
import { type Client, TestProduct } from '../../test/harness.ts';
import { type MadeResident, makeResident } from '../../test/residents.ts';
import { clock } from '../platform/clock.ts';
import type { Config } from '../platform/config.ts';
import { readSettings } from '../runtime/configuration.js';
import { checkPaper } from './check-paper.ts';
import { documentCertificates } from './credential-keys.ts';
import { selfIssuedCertificates } from './self-issued-certificates.ts';

type GivenKeys = { -readonly [Purpose in keyof Config['signingKeys']]: Config['signingKeys'][Purpose] };

let product: TestProduct;
let holder: Client;
let resident: MadeResident;
/** What the operator's settings say; a change of it stands for a start with other settings. */
const given: GivenKeys = { CREDENTIAL: undefined, DOCUMENT: undefined };

beforeAll(async () => {
  [given.CREDENTIAL, given.DOCUMENT] = [await operatorsKey(), await operatorsKey()];
  product = await TestProduct.start({ signingKeys: given });
  holder = await product.as('founder');
  resident = await makeResident(product);
});
afterAll(() => product.stop());

async function operatorsKey(): Promise<NonNullable<Config['signingKeys']['DOCUMENT']>> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    certificates: await selfIssuedCertificates(publicKey, new Date()),
  };
}

type Jwk = JsonWebKey & { kid: string };
async function published(): Promise<Jwk[]> {
  const response = await product.anonymous().fetch('/.well-known/jwt-vc-issuer');
  return ((await response.json()) as { jwks: { keys: Jwk[] } }).jwks.keys;
}

async function credential(): Promise<string> {
  const response = await holder.fetch(`/certificates/${resident.id}/credential`);
  return (await response.text()).split('~')[0] as string;
}

/** Verifies with what the issuer publishes; which key it was. */
async function verifiedBy(jwt: string): Promise<Jwk> {
  const { kid } = decodeProtectedHeader(jwt);
  const jwk = (await published()).find((key) => key.kid === kid) as Jwk;
  await jwtVerify(jwt, await importJWK(jwk as never, 'ES256'));
  return jwk;
}

/** A paper is signed once: for a new signature it is one in another language. */
async function paper(locale: 'az' | 'en' | 'ru'): Promise<Buffer> {
  const response = await holder.fetch(`/certificates/${resident.id}/${locale}.pdf`);
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}

async function outcome(pdf: Buffer): Promise<string> {
  const { createCtx } = await import('../platform/ctx.ts');
  const { systemSeed } = await import('../platform/run-reaction.ts');
  const ours = await documentCertificates(createCtx(systemSeed(product.db, product.get, 'test')));
  return (await checkPaper(pdf, ours)).outcome;
}

const pointOf = (pem: string) => {
  const { x, y } = createPublicKey(pem).export({ format: 'jwk' });
  return { x, y };
};

it('the operator’s keys sign, their private parts stay outside, and another key in their place is a rotation', async () => {
  const [first, firstPaperKey] = [given.CREDENTIAL, given.DOCUMENT];
  const [oldCredential, oldPaper] = [await credential(), await paper('az')];
  expect(await verifiedBy(oldCredential)).toMatchObject(pointOf(first?.privateKey ?? ''));
  expect(await outcome(oldPaper)).toBe('GENUINE');
  const signer = new X509Certificate(firstPaperKey?.certificates[0] ?? '').raw.toString('hex');
  expect(oldPaper.toString('latin1').toLowerCase()).toContain(signer);
  const sealed = await product.db.rows('select 1 from credential_key where private_sealed is not null');
  expect(sealed).toEqual([]);

  // A year later: what belongs to the operator is the operator's to change.
  clock.set(new Date(Date.now() + 366 * 86_400_000));
  await product.runSchedule('rotate-credential-keys');
  clock.reset();
  expect(await published()).toHaveLength(1);

  [given.CREDENTIAL, given.DOCUMENT] = [await operatorsKey(), await operatorsKey()];
  const [newCredential, newPaper] = [await credential(), await paper('en')];
  expect(await verifiedBy(newCredential)).toMatchObject(pointOf(given.CREDENTIAL?.privateKey ?? ''));
  expect(await published()).toHaveLength(2);
  expect(await verifiedBy(oldCredential)).toMatchObject(pointOf(first?.privateKey ?? ''));
  const newSigner = new X509Certificate(given.DOCUMENT?.certificates[0] ?? '').raw.toString('hex');
  expect(newPaper.toString('latin1').toLowerCase()).toContain(newSigner);
  expect([await outcome(oldPaper), await outcome(newPaper)]).toEqual(['GENUINE', 'GENUINE']);

  // Two processes with different settings for a moment: each signs with its own, nothing new is written down.
  given.CREDENTIAL = first;
  expect(await verifiedBy(await credential())).toMatchObject(pointOf(first?.privateKey ?? ''));
  expect(await published()).toHaveLength(2);
});

it('without the settings keys are made here again, and everything signed before stays good', async () => {
  const [before, paperBefore] = [await credential(), await paper('az')];
  [given.CREDENTIAL, given.DOCUMENT] = [undefined, undefined];
  const made = await verifiedBy(await credential());
  expect((await published()).map(({ kid }) => kid)).toContain(made.kid);
  expect(decodeProtectedHeader(before).kid).not.toBe(made.kid);
  await verifiedBy(before);
  expect([await outcome(paperBefore), await outcome(await paper('ru'))]).toEqual(['GENUINE', 'GENUINE']);
});

it('the settings take a key as text or as a file, on the right curve and with its certificate', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'keys-'));
  const { privateKey, certificates } = await operatorsKey();
  const whole = [privateKey, ...certificates].join('\n');
  writeFileSync(join(folder, 'key.pem'), whole);
  const other = generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey.export({ type: 'pkcs8', format: 'pem' });
  const [foreign = ''] = (await operatorsKey()).certificates;
  const said = (env: Record<string, string>) => {
    try {
      return readSettings(env).signingKeys;
    } catch (error) {
      return (error as Error).message;
    }
  };
  for (const key of [whole, join(folder, 'key.pem')])
    expect(said({ DOCUMENT_SIGNING_KEY: key })).toMatchObject({
      CREDENTIAL: undefined,
      DOCUMENT: { certificates, privateKey: expect.stringContaining('PRIVATE KEY') },
    });
  expect(said({ CREDENTIAL_SIGNING_KEY: String(other) })).toMatch('CREDENTIAL_SIGNING_KEY must be a key on the curve');
  for (const key of [privateKey, `${privateKey}\n${foreign}`])
    expect(said({ DOCUMENT_SIGNING_KEY: key })).toMatch('DOCUMENT_SIGNING_KEY must be followed by the certificate');
  expect(said({ DOCUMENT_SIGNING_KEY: privateKey })).not.toMatch('PRIVATE KEY');
  rmSync(folder, { recursive: true });
});
