import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AppSignature } from './app-signature.ts';
import { FakeSigner, type SignerMisbehaviour } from './fake-signer.ts';
import { SignatureRejected, type Signer } from './remote-signature.ts';
import { callbackBody, decodeQuery, encodeQuery } from './web-to-app.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
const CONTENT = '{"müraciət":"RA-7K3QX9"}';
const KEY = 'shared with the operator';
const OPERATION = '0190a1b2-0000-7000-8000-000000000001';
const request = { operationId: OPERATION, fin: 'TEST001', notBefore: NOW, expiresAt: new Date('2026-11-25T12:10:00Z') };

const signer = new FakeSigner(KEY);
const port = (roots = signer.rootPem) =>
  new AppSignature({
    publicUrl: 'http://localhost:3000',
    clientId: 7,
    masterKey: KEY,
    service: async () => ({ url: 'https://sign.example.az', roots }),
  });

interface Heard {
  asked: Signer | string;
  answered: Signer | string;
  isContentSigned: boolean | null;
}

/** Our side of the flow, without a database: what does the port say of each call? */
async function flow(wrong: SignerMisbehaviour = {}, listening = port()): Promise<Heard> {
  const heard: Heard = { asked: '', answered: '', isContentSigned: null };
  const server = createServer(async (call, response) => {
    const body = Buffer.concat(await call.toArray());
    const header = (name: string) => call.headers[name] as string | undefined;
    const signed = call.method === 'GET' ? Buffer.from(call.url ?? '') : body;
    const who = await listening
      .identify(
        { certificate: header('ts-cert'), signature: header('ts-sign'), algorithm: header('ts-sign-alg'), signed },
        NOW,
      )
      .catch((error: unknown) => (error instanceof SignatureRejected ? error.reason : String(error)));
    if (call.method === 'GET') {
      heard.asked = who;
      expect(listening.operationOf(new URL(call.url ?? '', 'http://x').searchParams.get('tsquery') ?? '')).toBe(
        OPERATION,
      );
      return void response.end(JSON.stringify({ filename: 'a.json', data: Buffer.from(CONTENT).toString('base64') }));
    }
    heard.answered = who;
    if (typeof who !== 'string') {
      const { DataSignature } = callbackBody.parse(JSON.parse(body.toString()));
      heard.isContentSigned = listening.isSignedBy(who, CONTENT, DataSignature);
    }
    response.end('{"status":"success"}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await signer.sign(await listening.begin(request), 'Aytən Sultanlı', origin, wrong);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  return heard;
}

describe('the flow', () => {
  it('says who asked, who signed, and that the content is what was signed', async () => {
    const { asked, answered, isContentSigned } = await flow();
    for (const who of [asked, answered]) expect(who).toMatchObject({ fin: 'TEST001', fullName: 'Aytən Sultanlı' });
    expect(isContentSigned).toBe(true);
  });

  it('opens the app with a container that names operation, assignee and times', async () => {
    const link = new URL(await port().begin(request));
    expect(link.origin).toBe('https://sign.example.az');
    expect(decodeQuery(link.searchParams.get('tsquery') ?? '', KEY)).toMatchObject({
      ProtoInfo: { Name: 'web2app', Version: '1.3' },
      OperationInfo: {
        Type: 'Sign',
        OperationId: OPERATION,
        NbfUTC: 1_795_608_000,
        ExpUTC: 1_795_608_600,
        Assignee: ['TEST001'],
      },
      ClientInfo: { ClientId: 7, Callback: 'http://localhost:3000/signature/callback' },
    });
  });
});

describe('what is not believed', () => {
  it.each<[string, SignerMisbehaviour, string]>([
    ['a certificate of another root', { wrongRoot: true }, 'the certificate does not lead to a root we trust'],
    [
      'a certificate out of its time',
      { validTo: new Date('2021-01-01T00:00:00Z') },
      'a certificate of the chain is out of its time',
    ],
    ['a body changed on its way', { tamperBody: true }, 'the call was changed on its way'],
    ['a call without a signature', { isUnsigned: true }, 'the call is not signed'],
    ['an algorithm nobody agreed on', { algorithm: 'none' }, 'the algorithm is not accepted'],
    ['a certificate that names no person', { fin: 'X' }, 'the certificate names no person'],
  ])('%s', async (_, wrong, reason) => {
    const heard = await flow(wrong);
    expect(heard.answered).toBe(reason);
    expect(heard.isContentSigned).toBeNull();
  });

  it('a signature over something else', async () => {
    expect((await flow({ signOther: true })).isContentSigned).toBe(false);
  });

  it('our own root as the signer, and a certificate that cannot be read', async () => {
    const root = signer.rootPem.replace(/-----[A-Z ]+-----|\n/g, '');
    const call = { signature: 'AA==', algorithm: 'ECDSA-SHA256', signed: Buffer.from('x') };
    await expect(port().identify({ ...call, certificate: root }, NOW)).rejects.toThrow('does not sign for a person');
    await expect(port().identify({ ...call, certificate: 'AAAA' }, NOW)).rejects.toThrow('cannot be read');
  });

  it('a signer whose root was never configured', async () => {
    const heard = await flow({}, port(new FakeSigner(KEY).rootPem));
    expect(heard.answered).toBe('the certificate does not lead to a root we trust');
  });

  it('a container made with another key, changed, or none at all', async () => {
    const query = new URL(await port().begin(request)).searchParams.get('tsquery') ?? '';
    const container = decodeQuery(query, KEY);
    expect(() => port().operationOf(encodeQuery(container, 'another key'))).toThrow('not made by us');
    const changed = Buffer.from(Buffer.from(query, 'base64').toString().replace('TEST001', 'TEST002')).toString(
      'base64',
    );
    expect(() => port().operationOf(changed)).toThrow('not made by us');
    for (const nothing of ['', 'x', Buffer.from('{}').toString('base64')])
      expect(() => port().operationOf(nothing)).toThrow('no container');
  });
});
