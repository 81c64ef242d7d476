import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { LOCALES, type Locale } from '@aim/domain/kernel/locale';
import { Inject, Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Request } from 'express';
import { ACTOR_SOURCE, type ActorSource, type KnownActor } from './actor-source.ts';
import { clock } from './clock.ts';
import { CONFIG, type Config } from './config.ts';
import { type Ctx, type CtxSeed, createCtx, type Locator, type ResponseDraft, SILENT_RESPONSE } from './ctx.ts';
import { Database } from './database.ts';
import { ExpressView } from './express-view.ts';
import { presumedReads, presumedStanding } from './presumed-reads.ts';

export interface PresumedCtx {
  readonly ctx: Ctx;
  /** Asked before anything is answered: false when the answer is not for whoever asked. */
  holds(): Promise<boolean>;
}

/** Makes the context of an HTTP request: who, when, in which language, from where. */
@Injectable()
export class RequestCtx {
  private readonly secure: boolean;
  private readonly view: ExpressView;

  constructor(
    @Inject(CONFIG) config: Config,
    @Inject(ACTOR_SOURCE) private readonly actors: ActorSource,
    private readonly db: Database,
    private readonly modules: ModuleRef,
  ) {
    this.secure = config.publicUrl.startsWith('https:');
    this.view = new ExpressView(config.trustedProxies);
  }

  readonly get: Locator = (token) => this.modules.get(token, { strict: false });

  async of(request: IncomingMessage, response?: ServerResponse): Promise<Ctx> {
    const now = clock.now();
    const known = await this.actors.actorOf(request.headers.cookie, now);
    return this.made(request, response, { ...known, now, db: this.db });
  }

  /** For somebody who was here a moment ago: whether it may be answered is known when it has been read or done. */
  presumed(request: IncomingMessage, response: ServerResponse, isQuery: boolean): PresumedCtx | null {
    const now = clock.now();
    const presumption = this.actors.presume(request.headers.cookie, now);
    if (!presumption) return null;
    const { known } = presumption;
    if (isQuery) {
      const { db, holds } = presumedReads(this.db, presumption);
      return { ctx: this.made(request, response, { ...known, now, db }), holds };
    }
    const standing = presumedStanding(this.db, presumption);
    const ctx = this.made(request, response, { ...known, now, db: this.db, standing });
    return { ctx, holds: standing.holds };
  }

  private made(
    request: IncomingMessage,
    response: ServerResponse | undefined,
    seed: KnownActor & Pick<CtxSeed, 'now' | 'db' | 'standing'>,
  ): Ctx {
    const { view } = this;
    return createCtx({
      ...seed,
      locale: seed.locale ?? askedLocale(view.request(request)),
      get: this.get,
      request: {
        requestId: requestIdOf(request),
        get address() {
          return view.request(request).ip ?? '';
        },
        userAgent: String(request.headers['user-agent'] ?? '').slice(0, 300),
        cookie: (name) => cookieOf(request.headers.cookie, name),
      },
      response: response ? this.draft(response) : SILENT_RESPONSE,
    });
  }

  private draft(response: ServerResponse): ResponseDraft {
    return {
      setCookie: (name, value, { maxAgeSeconds, httpOnly = true }) =>
        void this.view.response(response).cookie(name, value, {
          httpOnly,
          secure: this.secure,
          sameSite: 'lax',
          path: '/',
          ...(maxAgeSeconds === null ? {} : { maxAge: maxAgeSeconds * 1000 }),
        }),
      setHeader: (name, value) => void response.setHeader(name, value),
    };
  }
}

/** The value of one cookie of a request's header. */
export function cookieOf(header: string | undefined, name: string): string | null {
  for (const pair of (header ?? '').split(/; */)) if (pair.startsWith(`${name}=`)) return pair.slice(name.length + 1);
  return null;
}

/** The request's id: ours, unless a trusted proxy already gave one of our form. */
export function requestIdOf(request: IncomingMessage): string {
  const holder = request as IncomingMessage & { aimRequestId?: string };
  holder.aimRequestId ??= randomUUID();
  return holder.aimRequestId;
}

/** Stored choice, then Accept-Language, then Azerbaijani. */
export function askedLocale(request: Request): Locale {
  const stored = /(?:^|; )aim-locale=(az|en|ru)/.exec(request.headers.cookie ?? '')?.[1];
  const asked = stored ?? request.acceptsLanguages([...LOCALES]);
  return LOCALES.find((locale) => locale === asked) ?? 'az';
}
