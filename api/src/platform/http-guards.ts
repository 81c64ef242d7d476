import type { NextFunction, Request, RequestHandler, Response } from 'express';
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

/** Headers of every answer, error pages included. */
export function securityHeaders(config: Config): RequestHandler[] {
  const https = config.publicUrl.startsWith('https:');
  // The sign-on provider redirects a form post back to its client: browsers apply form-action to the whole chain.
  const issuer = config.oidc ? [new URL(config.oidc.issuer).origin] : [];
  return [
    helmet({
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
    }),
    (_request, response, next) => {
      response.setHeader('Permissions-Policy', 'camera=(self), geolocation=(), microphone=(), payment=()');
      next();
    },
  ];
}

/** Only our own pages may change something: Fetch Metadata decides, Origin where a browser is too old for it. */
export function sameOriginWrites(config: Config): RequestHandler {
  const ours = new URL(config.publicUrl).origin;
  return (request, response, next) => {
    if (['GET', 'HEAD', 'OPTIONS'].includes(request.method) || request.path.startsWith('/oidc/')) return next();
    const site = request.headers['sec-fetch-site'];
    const origin = request.headers.origin;
    const fine =
      site === undefined
        ? origin === undefined || isOurs(origin, ours, request)
        : site === 'same-origin' || site === 'none';
    if (fine) return next();
    response.status(403).json({ errors: [{ message: 'FORBIDDEN', extensions: { code: 'FORBIDDEN' } }] });
  };
}

function isOurs(origin: string, ours: string, request: Request): boolean {
  return origin === ours || origin === `${request.protocol}://${request.headers.host}`;
}

/** Bounded work in flight, checked before a body is read: beyond it 503 with Retry-After keeps goodput up. */
export class Admission {
  private inFlight = 0;
  private draining = false;

  constructor(private readonly limit: number) {}

  get load(): number {
    return this.inFlight;
  }

  /** From now on nothing new is taken. */
  drain(): void {
    this.draining = true;
  }

  readonly middleware: RequestHandler = (request: Request, response: Response, next: NextFunction) => {
    if (request.path === '/live' || request.path === '/livez') return next();
    if (this.draining || this.inFlight >= this.limit) {
      response.setHeader('Retry-After', '1');
      response.status(503).json({ errors: [{ message: 'UNAVAILABLE', extensions: { code: 'UNAVAILABLE' } }] });
      return;
    }
    this.inFlight++;
    response.once('close', () => this.inFlight--);
    next();
  };
}
