import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { NOTICE_SERVICES } from './authority-exchange.ts';
import { DEMO_COMPANIES } from './demo-companies.ts';
import { FICTIONAL_COMPANIES } from './fictional-companies.ts';
import { REGISTRY_FORMS, type WireCompany } from './live-company-registry.ts';
import { encodeParts, SERVICE } from './x-road.ts';

/** What the next questions meet. */
export interface Misbehaviour {
  /** So many questions are answered with an error of the exchange. */
  fail: number;
  /** Every answer waits so long. */
  delayMilliseconds: number;
  /** So many questions get the previous answer again, as a faulty cache would send it. */
  repeat: number;
  /** So many questions are answered with a redirect. */
  redirect: number;
  /** So many answers are longer than any honest one. */
  flood: number;
}

const HONEST: Misbehaviour = { fail: 0, delayMilliseconds: 0, repeat: 0, redirect: 0, flood: 0 };

interface Reply {
  readonly code: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** A security server with one service and fictional companies, on loopback; it can fail, delay and repeat. */
export class FakeRegistryServer {
  private server: Server | null = null;
  private starting: Promise<string> | null = null;
  private previous: Reply | null = null;
  misbehaviour: Misbehaviour = { ...HONEST };
  /** Headers of the questions so far, the latest last. */
  readonly questions: IncomingMessage['headers'][] = [];
  /** What authorities were told, by the address of each notice: a repeat replaces itself. */
  readonly notices = new Map<string, Record<string, unknown>>();

  /** The address; the first call starts the server. */
  address(): Promise<string> {
    this.starting ??= new Promise((resolve, reject) => {
      const server = createServer((request, response) => void this.answer(request, response));
      this.server = server;
      server.once('error', reject);
      server.listen(0, '127.0.0.1', () => {
        server.unref();
        resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
      });
    });
    return this.starting;
  }

  behave(changes: Partial<Misbehaviour> = {}): void {
    this.misbehaviour = { ...HONEST, ...changes };
  }

  async close(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise<void>((resolve) => (this.server ? this.server.close(() => resolve()) : resolve()));
    this.server = null;
    this.starting = null;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (this.questions.push(request.headers) > 100) this.questions.shift();
    const body = await textOf(request);
    const reply = this.takes('repeat') && this.previous ? this.previous : this.replyTo(request, body);
    this.previous = reply;
    setTimeout(() => {
      response.writeHead(reply.code, reply.headers);
      response.end(reply.body);
    }, this.misbehaviour.delayMilliseconds);
  }

  private replyTo(request: IncomingMessage, body: string): Reply {
    const id = String(request.headers['x-road-id'] ?? '');
    if (this.takes('fail'))
      return refusal(id, 500, 'Server.ServerProxy.ServiceFailed', 'the service behind the exchange does not answer');
    if (this.takes('redirect'))
      return { code: 302, headers: { ...exchanged(id), Location: 'http://127.0.0.1:1/' }, body: '' };
    if (this.takes('flood')) return { code: 200, headers: exchanged(id), body: ' '.repeat(256 * 1024) };
    if (!request.headers['x-road-client'])
      return refusal(id, 400, 'Client.BadRequest', 'the header X-Road-Client is missing');
    if (request.method === 'PUT' && isNoticeAddress(request.url)) return this.received(request.url ?? '', body, id);
    const prefix = `/r1/${encodeParts(SERVICE)}/`;
    if (request.method !== 'GET' || !request.url?.startsWith(prefix))
      return refusal(id, 500, 'Server.ServerProxy.UnknownService', 'there is no such service');
    const company = [...FICTIONAL_COMPANIES, ...DEMO_COMPANIES].find(({ tin }) => `${prefix}${tin}` === request.url);
    return company
      ? { code: 200, headers: exchanged(id), body: JSON.stringify(toWire(company)) }
      : { code: 404, headers: exchanged(id), body: JSON.stringify({ message: 'no company has this number' }) };
  }

  private received(address: string, body: string, id: string): Reply {
    this.notices.set(address, JSON.parse(body) as Record<string, unknown>);
    const hash = createHash('sha512').update(body).digest('base64');
    const proof = { 'X-Road-Request-Id': randomUUID(), 'X-Road-Request-Hash': hash };
    return { code: 200, headers: { ...exchanged(id), ...proof }, body: '{}' };
  }

  private takes(kind: 'fail' | 'repeat' | 'redirect' | 'flood'): boolean {
    if (this.misbehaviour[kind] <= 0) return false;
    this.misbehaviour[kind]--;
    return true;
  }
}

const isNoticeAddress = (url = ''): boolean =>
  Object.values(NOTICE_SERVICES).some((service) => url.startsWith(`/r1/${encodeParts(service)}/`));

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

const exchanged = (id: string): Record<string, string> => ({
  'Content-Type': 'application/json;charset=utf-8',
  'X-Road-Id': id,
  'X-Road-Service': SERVICE,
});

function refusal(id: string, code: number, type: string, message: string): Reply {
  return {
    code,
    headers: { ...exchanged(id), 'X-Road-Error': type },
    body: JSON.stringify({ type, message, detail: id }),
  };
}

const codeOf = Object.fromEntries(Object.entries(REGISTRY_FORMS).map(([code, form]) => [form, code]));

function toWire(company: (typeof FICTIONAL_COMPANIES)[number]): WireCompany {
  return {
    tin: company.tin,
    fullName: company.name,
    legalForm: codeOf[company.legalForm] ?? 'DIGER',
    legalAddress: company.address,
    registrationDate: company.registeredOn,
    state: company.isActive ? 'ACTIVE' : 'LIQUIDATED',
  };
}
