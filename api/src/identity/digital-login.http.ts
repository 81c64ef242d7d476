import { randomUUID } from 'node:crypto';
import { safeReturnTo } from '@aim/domain/identity/sign-in';
import { later, MINUTE } from '@aim/domain/kernel/instant';
import type { Locale } from '@aim/domain/kernel/locale';
import { hasFreshStepUp } from '@aim/domain/kernel/policy';
import express, { type Express, type Request, type Response } from 'express';
import {
  SignOn,
  type SignOnChecks,
  SignOnError,
  type SignOnIdentity,
  SignOnProvider,
} from '../integrations/oidc/index.ts';
import { CONFIG, type Config } from '../platform/config.ts';
import { type Ctx, createCtx, inTransaction } from '../platform/ctx.ts';
import { Database } from '../platform/database.ts';
import { AppError, refusalOf } from '../platform/errors.ts';
import { answerWith } from '../platform/feature-routes.ts';
import type { Find } from '../platform/features.ts';
import { limitRate } from '../platform/rate-limit.ts';
import { RequestCtx } from '../platform/request-ctx.ts';
import { systemSeed } from '../platform/run-reaction.ts';
import { browserSecret, forgetBrowserSecret, giveBrowserSecret } from './browser-secret.ts';
import { endSessionsByProvider } from './end-sessions-by-provider.ts';
import { homeOf } from './home.ts';
import { linkDigitalLogin } from './link-digital-login.ts';
import { logFailedSignIn } from './sign-in-failed.ts';
import { signInWithDigitalLogin } from './sign-in-with-digital-login.ts';
import { stepUpWithDigitalLogin } from './step-up-with-digital-login.ts';

const LIFETIME_MINUTES = 10;
/** Whole offices and universities share an address. */
const STARTS = { name: 'digitalLogin.start', limit: 300, windowSeconds: 600 };

type Purpose = 'SIGN_IN' | 'STEP_UP' | 'LINK';

interface Transaction {
  readonly purpose: Purpose;
  readonly session_id: string | null;
  readonly state: string;
  readonly nonce: string;
  readonly code_verifier: string;
  readonly return_to: string | null;
  readonly locale: Locale;
  readonly created_at: Date;
}

/** Routes of Digital Login: the way out, the way back, and, outside production, the local provider itself. */
export function mountDigitalLogin(app: Express, find: Find): void {
  const route = (path: string, run: (ctx: Ctx, request: Request, response: Response) => Promise<void>) =>
    app.get(path, (request, response) =>
      answerWith(response, async () => {
        response.setHeader('Cache-Control', 'no-store');
        await run(await find(RequestCtx, { strict: false }).of(request, response), request, response);
      }),
    );
  route('/sign-in/digital-login', start);
  route('/sign-in/callback', finish);
  app.post(
    '/sign-in/back-channel-logout',
    express.urlencoded({ extended: false, limit: '20kb' }),
    (request: Request, response: Response) =>
      answerWith(response, async () => {
        response.setHeader('Cache-Control', 'no-store');
        const ctx = await find(RequestCtx, { strict: false }).of(request, response);
        const { logout_token: token } = (request.body ?? {}) as { logout_token?: unknown };
        const isDone = typeof token === 'string' && (await logOut(ctx, token));
        response.status(isDone ? 200 : 400).json(isDone ? {} : { error: 'invalid_request' });
      }),
  );
  find(SignOnProvider, { strict: false }).local?.mount(app, (token) => {
    const { get } = find(RequestCtx, { strict: false });
    return logOut(createCtx(systemSeed(get(Database), get, randomUUID())), token);
  });
}

/** Sent by the provider itself, without cookies: the token alone says what is to end. */
async function logOut(ctx: Ctx, token: string): Promise<boolean> {
  try {
    return await inTransaction(ctx, (inner) => endSessionsByProvider(inner, token));
  } catch (error) {
    if (error instanceof SignOnError) return false;
    throw error;
  }
}

async function start(ctx: Ctx, request: Request, response: Response): Promise<void> {
  const { query } = request;
  const purpose: Purpose = query['stepUp'] === '1' ? 'STEP_UP' : query['link'] === '1' ? 'LINK' : 'SIGN_IN';
  const returnTo = safeReturnTo(typeof query['returnTo'] === 'string' ? query['returnTo'] : null);
  const locale = ctx.locale;
  if (purpose !== 'SIGN_IN' && ctx.actor.kind !== 'PERSON')
    return giveUp(response, 'SIGN_IN_EXPIRED', { locale, returnTo });
  if (purpose === 'LINK' && !hasFreshStepUp(ctx.actor, ctx.now))
    return giveUp(response, 'STEP_UP_REQUIRED', { locale, returnTo, isSignedIn: true });
  try {
    await limitRate(ctx, STARTS, ctx.request.address);
    const signOn = ctx.get(SignOn);
    const checks = signOn.newChecks(purpose !== 'SIGN_IN');
    const url = await signOn.authorizationUrl(checks, locale);
    await inTransaction(ctx, (inner) => remember(inner, purpose, checks, returnTo));
    response.redirect(302, url.href);
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    giveUp(response, code, { locale, returnTo, isSignedIn: purpose !== 'SIGN_IN' });
  }
}

async function remember(ctx: Ctx, purpose: Purpose, checks: SignOnChecks, returnTo: string | null): Promise<void> {
  const hash = giveBrowserSecret(ctx, 'oidc', LIFETIME_MINUTES * 60);
  await ctx.em.query(
    `insert into sign_on_transaction (browser_hash, purpose, session_id, state, nonce, code_verifier, return_to, locale, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      hash,
      purpose,
      purpose === 'SIGN_IN' ? null : ctx.actor.sessionId,
      checks.state,
      checks.nonce,
      checks.codeVerifier,
      returnTo,
      ctx.locale,
      ctx.now,
    ],
  );
}

async function finish(ctx: Ctx, request: Request, response: Response): Promise<void> {
  const transaction = await take(ctx);
  if (!transaction) return giveUp(response, 'SIGN_IN_EXPIRED', { locale: ctx.locale, returnTo: null });
  const { locale, return_to: returnTo, purpose, session_id } = transaction;
  const isSignedIn = purpose !== 'SIGN_IN';
  if (ctx.now >= later(transaction.created_at, LIFETIME_MINUTES * MINUTE))
    return giveUp(response, 'SIGN_IN_EXPIRED', { locale, returnTo, isSignedIn });
  try {
    if (isSignedIn && ctx.actor.sessionId !== session_id) throw new SignOnError('NOT_TRUSTED', 'another session');
    const callback = new URL(request.originalUrl, ctx.get<Config>(CONFIG).publicUrl);
    const { state, nonce, code_verifier: codeVerifier } = transaction;
    const identity = await ctx.get(SignOn).identify(callback, { state, nonce, codeVerifier, isFresh: isSignedIn });
    const home = await inTransaction({ ...ctx, locale }, (inner) => complete(inner, purpose, identity));
    response.redirect(303, returnTo ?? home);
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    await logFailedSignIn(ctx, 'DIGITAL_LOGIN', code, ctx.actor.personId);
    giveUp(response, code, { locale, returnTo, isSignedIn });
  }
}

/** Taken once, whatever comes of it, and only by the browser that started it. */
async function take(ctx: Ctx): Promise<Transaction | null> {
  const hash = browserSecret(ctx, 'oidc');
  if (!hash) return null;
  return inTransaction(ctx, async (inner) => {
    forgetBrowserSecret(inner, 'oidc');
    const [rows]: [Transaction[], number] = await inner.em.query(
      'delete from sign_on_transaction where browser_hash = $1 returning *',
      [hash],
    );
    return rows[0] ?? null;
  });
}

async function complete(ctx: Ctx, purpose: Purpose, identity: SignOnIdentity): Promise<string> {
  if (purpose === 'SIGN_IN') return homeOf((await signInWithDigitalLogin(ctx, identity)).roles);
  if (purpose === 'STEP_UP') await stepUpWithDigitalLogin(ctx, identity);
  else await linkDigitalLogin(ctx, identity);
  return '/';
}

/** Codes a page can explain; anything else is a fault of ours. */
function codeOf(error: unknown): string | null {
  if (error instanceof SignOnError) return error.failure;
  const refusal = refusalOf(error);
  if (refusal) return refusal.problems[0]?.code ?? 'NOT_TRUSTED';
  return error instanceof AppError && error.code === 'RATE_LIMITED' ? error.code : null;
}

/** Back to a page that says what happened: the sign-in page, or, for somebody signed in, where they came from. */
function giveUp(
  response: Response,
  code: string,
  { locale, returnTo, isSignedIn = false }: { locale: Locale; returnTo: string | null; isSignedIn?: boolean },
): void {
  const target = new URL(isSignedIn ? (returnTo ?? '/') : `/${locale}/sign-in`, 'http://site.invalid');
  target.searchParams.set('error', code);
  if (!isSignedIn && returnTo) target.searchParams.set('returnTo', returnTo);
  response.redirect(303, `${target.pathname}${target.search}`);
}
