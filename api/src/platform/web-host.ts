import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LOCALES, type Locale } from '@aim/domain/kernel/locale';
import express, { type Express, type Request, type Response } from 'express';
import { type GraphQLSchema, graphql } from 'graphql';
import { clock } from './clock.ts';
import type { Config } from './config.ts';
import type { DocumentStore } from './document-store.ts';
import { formatError } from './errors.ts';
import { logger } from './logger.ts';
import { precompressed } from './precompressed.ts';
import { askedLocale, type RequestCtx } from './request-ctx.ts';

/** A page request as the rendered site sees it. */
export interface RenderRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: Readonly<Record<string, string>>;
  /** Fields of a plain form post. */
  readonly form?: Readonly<Record<string, string>>;
  readonly mode: Config['mode'];
  readonly publicUrl: string;
  /** What is today is the platform's to say. */
  readonly now: Date;
}

export interface Rendered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly html: string;
}

export type Execute = (
  document: string,
  variables: Record<string, unknown>,
) => Promise<{ data?: unknown; errors?: readonly unknown[] }>;

/** The one contract between the server and the built site. */
export interface SiteModule {
  render(request: RenderRequest, execute: Execute): Promise<Rendered>;
}

/** Everything that is no page: never handed to the site. */
const NOT_PAGES =
  /^\/(graphql|demo|test|live|livez|readyz|metrics|oidc|files|uploads|exports|sign-in|assets|fonts|\.well-known)(\/|$)/;

/** The language of a public page is the one in its address. */
function addressedLocale(request: Request): Locale | undefined {
  return LOCALES.find((locale) => request.path === `/${locale}` || request.path.startsWith(`/${locale}/`));
}

const readForm = express.urlencoded({ extended: false, limit: '100kb' });

/** Serves the built site: immutable assets, then pages rendered by the site's own module in this process. */
export class WebHost {
  private site: Promise<SiteModule> | null = null;

  constructor(
    private readonly config: Config,
    private readonly webDist: string,
    private readonly contexts: RequestCtx,
    private readonly documents: DocumentStore,
    private readonly schema: () => GraphQLSchema,
  ) {}

  mount(app: Express): void {
    const client = join(this.webDist, 'client');
    app.use(
      '/assets',
      precompressed(join(client, 'assets')),
      express.static(join(client, 'assets'), { immutable: true, maxAge: '1y', index: false, fallthrough: false }),
    );
    app.use(express.static(client, { index: false, maxAge: '1h' }));
    // The short address that people are told; the site knows it with its language.
    app.get('/sign-in', (request, response) => response.redirect(303, `/${askedLocale(request)}/sign-in`));
    app.use((request, response, next) => {
      if (NOT_PAGES.test(request.path) || !['GET', 'HEAD', 'POST'].includes(request.method)) return next();
      if (this.isElsewhere(request)) return response.redirect(308, `${this.config.publicUrl}${request.originalUrl}`);
      readForm(request, response, (error?: unknown) =>
        error ? next(error) : this.page(request, response).catch(next),
      );
    });
  }

  /** Pages live at one address; passkeys and cookies depend on it. */
  private isElsewhere(request: Request): boolean {
    return (
      request.method === 'GET' &&
      /^127\.0\.0\.1(:|$)/.test(request.headers.host ?? '') &&
      new URL(this.config.publicUrl).hostname === 'localhost'
    );
  }

  private async page(request: Request, response: Response): Promise<void> {
    const site = await this.load();
    const rendered = await site.render(
      {
        url: request.originalUrl,
        method: request.method,
        headers: flat(request.headers),
        cookies: cookiesOf(request),
        ...(request.method === 'POST' ? { form: flat(request.body as Record<string, unknown>) } : {}),
        mode: this.config.mode,
        publicUrl: this.config.publicUrl,
        now: clock.now(),
      },
      (document, variables) => this.execute(document, variables, request, response),
    );
    response.status(rendered.status);
    for (const [name, value] of Object.entries(rendered.headers)) response.setHeader(name, value);
    response.send(rendered.html);
  }

  private async execute(document: string, variables: Record<string, unknown>, request: Request, response: Response) {
    const source = this.documents.textOf(document) ?? document;
    const ctx = await this.contexts.of(request, response);
    const result = await graphql({
      schema: this.schema(),
      source,
      variableValues: variables,
      contextValue: { ctx: { ...ctx, locale: addressedLocale(request) ?? ctx.locale }, req: request },
    });
    return {
      data: result.data,
      ...(result.errors ? { errors: result.errors.map((error) => formatError(error.toJSON(), error)) } : {}),
    };
  }

  private load(): Promise<SiteModule> {
    const entry = join(this.webDist, 'server', 'entry.js');
    if (!existsSync(entry)) throw new Error('the site is not built: npm run build');
    this.site ??= (import(pathToFileURL(entry).href) as Promise<SiteModule>).catch((error: Error) => {
      this.site = null;
      logger.error({ message: error.message }, 'site did not load');
      throw error;
    });
    return this.site;
  }
}

function flat(values: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values ?? {}).map(([key, value]) => [
      key,
      Array.isArray(value) ? String(value[0]) : String(value ?? ''),
    ]),
  );
}

function cookiesOf(request: Request): Record<string, string> {
  const pairs = (request.headers.cookie ?? '').split(/; */).filter((pair) => pair.includes('='));
  return Object.fromEntries(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
}
