import { type IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { Request, RequestHandler } from 'express';
import helmet from 'helmet';
import type { Config } from './config.ts';

const DIRECTIVES = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
  'object-src': ["'none'"],
};

export type Headers = readonly (readonly [name: string, value: string])[];

/** Headers of every answer, error pages included. They do not depend on the request, so they are worked out once. */
export function securityHeaders(config: Config): Headers {
  const https = config.publicUrl.startsWith('https:');
  // The sign-on provider redirects a form post back to its client: browsers apply form-action to the whole chain.
  const issuer = config.oidc ? [new URL(config.oidc.issuer).origin] : [];
  const set = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        ...DIRECTIVES,
        'form-action': ["'self'", ...issuer],
        ...(https ? { 'upgrade-insecure-requests': [] } : {}),
      },
    },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  });
  const draft = new ServerResponse(new IncomingMessage(new Socket()));
  set(draft.req, draft, () => {});
  draft.setHeader('Permissions-Policy', 'camera=(self), geolocation=(), microphone=(), payment=()');
  return draft.getHeaderNames().map((name) => [name, String(draft.getHeader(name))] as const);
}

/** In the area of members the reader of codes runs as compiled code of our own; no text becomes a script by this. */
export const allowCompiledCode: RequestHandler = (_request, response, next) => {
  const policy = String(response.getHeader('Content-Security-Policy'));
  response.setHeader(
    'Content-Security-Policy',
    policy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"),
  );
  next();
};

/** Only our own pages may change something: Fetch Metadata decides, Origin where a browser is too old for it. */
export function isOwnWrite(
  { 'sec-fetch-site': site, origin }: IncomingHttpHeaders,
  isOurs: (origin: string) => boolean,
): boolean {
  return site === undefined ? origin === undefined || isOurs(origin) : site === 'same-origin' || site === 'none';
}

export function sameOriginWrites(config: Config): RequestHandler {
  const ours = new URL(config.publicUrl).origin;
  return (request, response, next) => {
    if (['GET', 'HEAD', 'OPTIONS'].includes(request.method) || request.path.startsWith('/oidc/')) return next();
    if (isOwnWrite(request.headers, (origin) => isOurs(origin, ours, request))) return next();
    response.status(403).json({ errors: [{ message: 'FORBIDDEN', extensions: { code: 'FORBIDDEN' } }] });
  };
}

function isOurs(origin: string, ours: string, request: Request): boolean {
  return origin === ours || origin === `${request.protocol}://${request.headers.host}`;
}

/** With these many refusals in a second whoever was refused is asked to wait a second longer. */
const REFUSALS_PER_SECOND = 300;
const LONGEST_WAIT = 10;
const REFUSAL = JSON.stringify({ errors: [{ message: 'UNAVAILABLE', extensions: { code: 'UNAVAILABLE' } }] });

/**
 * Bounded work in flight. What is beyond it gets 503 with Retry-After before anything else looks at the request: a refusal must cost next
 * to nothing, else refusing is what the process is busy with.
 */
export class Admission {
  private inFlight = 0;
  private draining = false;
  private second = 0;
  private refusals = [0, 0];

  constructor(
    private readonly limit: number,
    private readonly headers: Headers,
    private readonly milliseconds: () => number = () => performance.now(),
  ) {}

  get load(): number {
    return this.inFlight;
  }

  /** From now on nothing new is taken. */
  drain(): void {
    this.draining = true;
  }

  /** Takes the request in, or answers it here and now. */
  takes(request: IncomingMessage, response: ServerResponse): boolean {
    if (/^\/livez?(?:\?|$)/.test(request.url ?? '')) return true;
    if (this.draining || this.inFlight >= this.limit) {
      this.refuse(response);
      return false;
    }
    this.inFlight++;
    response.once('close', () => this.inFlight--);
    return true;
  }

  private refuse(response: ServerResponse): void {
    for (const [name, value] of this.headers) response.setHeader(name, value);
    response.statusCode = 503;
    response.setHeader('Retry-After', this.wait());
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.setHeader('Content-Length', REFUSAL.length);
    response.end(REFUSAL);
  }

  /** The more were refused during the last second, the later the next ones may come back: all at once they would be refused again. */
  private wait(): number {
    const second = Math.floor(this.milliseconds() / 1000);
    const [current = 0] = this.refusals;
    if (second !== this.second) this.refusals = [0, second === this.second + 1 ? current : 0];
    this.second = second;
    const [now = 0, before = 0] = this.refusals;
    this.refusals = [now + 1, before];
    return Math.min(LONGEST_WAIT, 1 + Math.floor(Math.max(now, before) / REFUSALS_PER_SECOND));
  }
}
