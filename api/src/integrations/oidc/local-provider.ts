import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LOCALES, type Locale } from '@aim/domain/kernel/locale';
import express, { type Express, type Response as ExpressResponse, type Request } from 'express';
import type { ClientMetadata, Configuration, InteractionResults, default as Provider } from 'oidc-provider';
import type { CustomFetch } from 'openid-client';
import type { Config } from '../../platform/config.ts';
import { logger } from '../../platform/logger.ts';
import { clientKeyOf, publicJwk } from './client-key.ts';
import { brokenPage, choosePage, STYLE, signedOutPage, signOutPage } from './local-pages.ts';
import { LocalPeople } from './local-people.ts';
import { LocalStore } from './local-store.ts';
import type { RelyingParty } from './open-id-sign-on.ts';

/** Identities of the local provider are stored under this name: the port of a copy may change, its people stay. */
export const LOCAL_ISSUER = 'urn:aim:local-sign-on';
const CLIENT_ID = 'aim';

/**
 * A certified OpenID provider inside the product, with invented people, for demonstrations and tests. Browsers reach it under
 * `/oidc`; our own calls take a door of their own, so that they never wait for a place among the requests that wait for them.
 */
export class LocalProvider {
  private readonly people = new LocalPeople();
  private made: Promise<Provider> | null = null;
  private door: Promise<Server> | null = null;

  /** How the product learns that somebody signed out here: past the queue of the public server. */
  private tell: (logoutToken: string) => Promise<boolean> = async () => false;

  constructor(private readonly config: Config) {}

  get party(): RelyingParty {
    return {
      issuer: new URL(this.issuer),
      issuerName: LOCAL_ISSUER,
      clientId: CLIENT_ID,
      clientSecret: this.config.secrets.oidcClientSecret,
      redirectUri: `${this.config.publicUrl}/sign-in/callback`,
      fetch: this.fetch,
    };
  }

  private get issuer(): string {
    return `${this.config.publicUrl}/oidc`;
  }

  mount(app: Express, tell: (logoutToken: string) => Promise<boolean>): void {
    this.tell = tell;
    const form = express.urlencoded({ extended: false, limit: '10kb' });
    app.get('/oidc/style.css', (_request, response) => void response.type('css').send(STYLE));
    app.get('/oidc/interaction/:uid', (req, res) => this.guard(req, res, () => this.choose(req, res)));
    app.post('/oidc/interaction/:uid/login', form, (req: Request, res: ExpressResponse) =>
      this.guard(req, res, () => this.login(req, res)),
    );
    app.post('/oidc/interaction/:uid/abort', (req, res) =>
      this.guard(req, res, () => this.finish(req, res, { error: 'access_denied' })),
    );
    app.use('/oidc', (req, res, next) => {
      if (/^\/auth(\/|$)/.test(req.path)) forgetSession(req);
      this.provider().then((provider) => provider.callback()(req, res), next);
    });
  }

  async close(): Promise<void> {
    const server = await this.door?.catch(() => null);
    if (!server) return;
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  }

  private async choose(request: Request, response: ExpressResponse, isWrong = false): Promise<void> {
    const { uid, params } = await (await this.provider()).interactionDetails(request, response);
    response
      .status(isWrong ? 422 : 200)
      .type('html')
      .setHeader('Cache-Control', 'no-store');
    response.send(choosePage(localeOf(params['ui_locales']), uid, isWrong));
  }

  private async login(request: Request, response: ExpressResponse): Promise<void> {
    const { subject = '', fullName = '', fin = '', level = '' } = (request.body ?? {}) as Record<string, string>;
    const person = this.people.find(subject) ?? this.people.invent(fullName, fin, level);
    if (!person) return this.choose(request, response, true);
    const login = {
      accountId: person.subject,
      remember: false,
      ...(person.level === 'low' ? {} : { acr: person.level }),
    };
    await this.finish(request, response, { login });
  }

  private async finish(request: Request, response: ExpressResponse, result: InteractionResults): Promise<void> {
    const provider = await this.provider();
    await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  }

  /** Loaded when somebody first signs in here: the product starts sooner without it. */
  private provider(): Promise<Provider> {
    this.made ??= loadQuietly().then(({ default: OidcProvider }) => {
      const provider = new OidcProvider(this.issuer, this.configuration());
      provider.on('server_error', (_ctx, error) => logger.error({ message: error.message }, 'local sign-on'));
      return provider;
    });
    return this.made;
  }

  /** Forms of this provider count only when they come from its own pages. */
  private async guard(request: Request, response: ExpressResponse, run: () => Promise<void>): Promise<void> {
    const site = request.headers['sec-fetch-site'];
    if (request.method === 'POST' && site !== undefined && site !== 'same-origin')
      return void response.status(403).type('html').send(brokenPage('az'));
    try {
      await run();
    } catch {
      if (!response.headersSent)
        response
          .status(400)
          .type('html')
          .send(brokenPage(localeOf(request.query['locale'])));
    }
  }

  private configuration(): Configuration {
    const { secrets, publicUrl } = this.config;
    const store = new LocalStore();
    return {
      adapter: store.adapter,
      clients: [
        {
          client_id: CLIENT_ID,
          redirect_uris: [`${publicUrl}/sign-in/callback`],
          response_types: ['code'],
          grant_types: ['authorization_code'],
          ...authenticationOf(secrets.oidcClientSecret),
          id_token_signed_response_alg: 'ES256',
          require_auth_time: true,
          backchannel_logout_uri: `${publicUrl}/sign-in/back-channel-logout`,
          backchannel_logout_session_required: true,
        },
      ],
      jwks: secrets.oidcJwks as never,
      cookies: { keys: [secrets.cookieKey], long: { path: '/oidc' }, short: { path: '/oidc' } },
      acrValues: ['high', 'substantial'],
      scopes: ['openid'],
      claims: { openid: ['sub'], profile: ['name', 'locale'], email: ['email', 'email_verified'], fin: ['fin'] },
      conformIdTokenClaims: false,
      pkce: { required: () => true },
      features: {
        devInteractions: { enabled: false },
        backchannelLogout: { enabled: true },
        rpInitiatedLogout: {
          enabled: true,
          logoutSource: (ctx, form) => {
            ctx.body = signOutPage(localeOf(ctx.query['ui_locales']), form);
          },
          postLogoutSuccessSource: (ctx) => {
            ctx.body = signedOutPage(localeOf(ctx.query['ui_locales']));
          },
        },
        userinfo: { enabled: true },
      },
      fetch: async (_url: unknown, options?: RequestInit) =>
        new Response(null, { status: (await this.tell(logoutTokenOf(options?.body))) ? 200 : 400 }),
      interactions: { url: (_ctx, interaction) => `/oidc/interaction/${interaction.uid}` },
      ttl: { AccessToken: 60, AuthorizationCode: 60, IdToken: 300, Interaction: 600, Session: 600, Grant: 600 },
      clientBasedCORS: () => false,
      renderError: (ctx) => {
        ctx.type = 'html';
        ctx.body = brokenPage(localeOf(ctx.query['ui_locales']));
      },
      loadExistingGrant: async (ctx) => {
        const grant = new ctx.oidc.provider.Grant({
          clientId: ctx.oidc.client?.clientId ?? '',
          accountId: ctx.oidc.session?.accountId ?? '',
        });
        grant.addOIDCScope('openid profile email fin');
        await grant.save();
        return grant;
      },
      findAccount: async (_ctx, subject) => {
        const person = this.people.find(subject);
        if (!person) return undefined;
        const { fullName, fin, email } = person;
        const contact = email ? { email, email_verified: true } : {};
        return { accountId: subject, claims: async () => ({ sub: subject, name: fullName, fin, ...contact }) };
      },
    };
  }

  /** Our own calls to the provider: over loopback, past the queue of the public server. */
  private readonly fetch: CustomFetch = async (url, { method, headers, body, signal }) => {
    this.door ??= this.openDoor();
    const server = await this.door;
    const { port } = server.address() as AddressInfo;
    const { host, pathname, search } = new URL(url);
    return new Promise((resolve, reject) => {
      const options = { host: '127.0.0.1', port, path: `${pathname}${search}`, method, signal, agent: false as const };
      const call = request({ ...options, headers: { ...headers, host } }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => resolve(responseOf(answer, Buffer.concat(parts))));
        answer.on('error', reject);
      });
      call.on('error', reject);
      call.end(body === null || body === undefined ? undefined : String(body));
    });
  };

  private async openDoor(): Promise<Server> {
    const callback = (await this.provider()).callback();
    const server = createServer((incoming: IncomingMessage & { originalUrl?: string }, response: ServerResponse) => {
      incoming.originalUrl = incoming.url ?? '/';
      incoming.url = incoming.originalUrl.replace(/^\/oidc/, '') || '/';
      void callback(incoming, response);
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(0, '127.0.0.1', resolve);
    });
    server.unref();
    return server;
  }
}

/** Our own key proves who we are, where one is configured instead of a shared secret. */
function authenticationOf(secret: string): Partial<ClientMetadata> {
  const key = clientKeyOf(secret);
  if (!key) return { client_secret: secret, token_endpoint_auth_method: 'client_secret_basic' };
  return {
    token_endpoint_auth_method: 'private_key_jwt',
    token_endpoint_auth_signing_alg: key.algorithm,
    jwks: { keys: [publicJwk(key) as never] },
  };
}

/** On Node 20 the package prints a warning when it is loaded; what we use of it is proven there by `digital-login.spec.ts`. */
async function loadQuietly(): Promise<typeof import('oidc-provider')> {
  const { warn } = globalThis.console;
  globalThis.console.warn = () => {};
  try {
    return await import('oidc-provider');
  } finally {
    globalThis.console.warn = warn;
  }
}

/** Everybody is asked anew at each sign-in: this is where one chooses whom to be. */
function forgetSession(request: Request): void {
  const kept = (request.headers.cookie ?? '').split(/; */).filter((pair) => !/^_session(\.sig|\.legacy)*=/.test(pair));
  request.headers.cookie = kept.join('; ');
}

function responseOf(answer: IncomingMessage, body: Buffer): Response {
  const headers = Object.entries(answer.headers).map(([name, value]): [string, string] => [name, String(value)]);
  return new Response(body.length > 0 ? new Uint8Array(body) : null, { status: answer.statusCode ?? 500, headers });
}

function logoutTokenOf(body: unknown): string {
  return new URLSearchParams(String(body ?? '')).get('logout_token') ?? '';
}

function localeOf(asked: unknown): Locale {
  return LOCALES.find((locale) => locale === asked) ?? 'az';
}
