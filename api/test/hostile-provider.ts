import { createSign, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Claims = Record<string, unknown>;

/** What the provider does wrong in one test; by default it does everything right. */
export interface Mischief {
  readonly claims?: (claims: Claims) => Claims;
  readonly token?: (token: string) => string;
  readonly signWith?: KeyObject;
  readonly algorithm?: string;
  readonly tokenState?: number;
  readonly tokenBody?: string;
  readonly withoutIdToken?: boolean;
  readonly metadata?: (metadata: Record<string, unknown>) => Record<string, unknown>;
  readonly slowMilliseconds?: number;
}

const pair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
const LOGOUT = 'http://schemas.openid.net/event/backchannel-logout';
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** An OpenID provider that can be told to lie in every place where a relying party must look. */
export class HostileProvider {
  private readonly keys = pair();
  private readonly codes = new Map<string, { nonce: string; claims: Claims }>();
  private server: Server | null = null;
  mischief: Mischief = {};
  issuer = '';
  readonly tokenRequests: { authorization: string | undefined; body: URLSearchParams }[] = [];

  async start(): Promise<void> {
    this.server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', async () => {
        const body = new URLSearchParams(Buffer.concat(parts).toString());
        if (this.mischief.slowMilliseconds)
          await new Promise((done) => setTimeout(done, this.mischief.slowMilliseconds));
        const [state, answer] = this.answer(request.url ?? '', request.headers.authorization, body);
        response.writeHead(state, { 'content-type': 'application/json' });
        response.end(answer);
      });
    });
    await new Promise<void>((resolve) => this.server?.listen(0, '127.0.0.1', resolve));
    this.issuer = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise<void>((resolve) => this.server?.close(() => resolve()) ?? resolve());
    this.server = null;
  }

  /** The person has signed in at the provider: the code that goes back with the browser. */
  authorize(nonce: string, claims: Claims): string {
    const code = `code-${this.codes.size}-${Math.trunc(performance.now() * 1000)}`;
    this.codes.set(code, { nonce, claims });
    return code;
  }

  private answer(url: string, authorization: string | undefined, body: URLSearchParams): [number, string] {
    if (url.startsWith('/.well-known/')) return [200, JSON.stringify(this.metadata())];
    if (url.startsWith('/jwks')) return [200, JSON.stringify({ keys: [this.publicKey()] })];
    if (!url.startsWith('/token')) return [404, '{}'];
    this.tokenRequests.push({ authorization, body });
    if (this.mischief.tokenState) return [this.mischief.tokenState, this.mischief.tokenBody ?? '{}'];
    const known = this.codes.get(body.get('code') ?? '');
    this.codes.delete(body.get('code') ?? '');
    if (!known) return [400, '{"error":"invalid_grant"}'];
    const idToken = this.mischief.withoutIdToken ? {} : { id_token: this.idToken(known.nonce, known.claims) };
    return [200, JSON.stringify({ access_token: 'opaque', token_type: 'Bearer', expires_in: 60, ...idToken })];
  }

  private metadata(): Record<string, unknown> {
    const right = {
      issuer: this.issuer,
      authorization_endpoint: `${this.issuer}/authorize`,
      token_endpoint: `${this.issuer}/token`,
      jwks_uri: `${this.issuer}/jwks`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['ES256'],
      code_challenge_methods_supported: ['S256'],
      authorization_response_iss_parameter_supported: true,
    };
    return this.mischief.metadata?.(right) ?? right;
  }

  private publicKey() {
    return { ...this.keys.publicKey.export({ format: 'jwk' }), kid: 'k1', alg: 'ES256', use: 'sig' };
  }

  /** What the provider sends when somebody signs out there; `header` and `claims` change what is right. */
  logoutToken(claims: Claims, header: Claims = {}, signWith: KeyObject = this.keys.privateKey): string {
    const now = Math.floor(Date.now() / 1000);
    const right = {
      iss: this.issuer,
      aud: 'aim',
      iat: now,
      exp: now + 120,
      jti: randomUUID(),
      events: { [LOGOUT]: {} },
    };
    const head = `${encode({ alg: 'ES256', kid: 'k1', typ: 'logout+jwt', ...header })}.${encode({ ...right, ...claims })}`;
    return `${head}.${createSign('sha256').update(head).sign({ key: signWith, dsaEncoding: 'ieee-p1363' }, 'base64url')}`;
  }

  private idToken(nonce: string, claims: Claims): string {
    const now = Math.floor(Date.now() / 1000);
    const right = {
      iss: this.issuer,
      aud: 'aim',
      iat: now,
      exp: now + 300,
      nonce,
      auth_time: now,
      acr: 'high',
      ...claims,
    };
    const payload = this.mischief.claims?.(right) ?? right;
    const algorithm = this.mischief.algorithm ?? 'ES256';
    const head = `${encode({ alg: algorithm, kid: 'k1', typ: 'JWT' })}.${encode(payload)}`;
    const signature =
      algorithm === 'none'
        ? ''
        : createSign('sha256')
            .update(head)
            .sign({ key: this.mischief.signWith ?? this.keys.privateKey, dsaEncoding: 'ieee-p1363' }, 'base64url');
    const token = `${head}.${signature}`;
    return this.mischief.token?.(token) ?? token;
  }
}

/** A key the provider never published. */
export function strangeKey(): KeyObject {
  return pair().privateKey;
}
