import { safeReturnTo } from '@aim/domain/identity/sign-in';
import { Refusal } from '@aim/domain/kernel/problem';
import express, { type Express, type Request, type Response } from 'express';
import { allow } from '../platform/access.ts';
import { type Ctx, inTransaction } from '../platform/ctx.ts';
import { AppError, notFound } from '../platform/errors.ts';
import { emit } from '../platform/event-log.ts';
import { answerWith } from '../platform/feature-routes.ts';
import type { Find } from '../platform/features.ts';
import { RequestCtx } from '../platform/request-ctx.ts';
import { demoPersonas, isDemoOpen, personIdOfPersona } from './demo.queries.ts';
import { homeOf } from './home.ts';
import { asPerson, type SignedIn, startSession } from './start-session.ts';
import { markStepUp } from './step-up.ts';

const body = [express.json({ limit: '10kb' }), express.urlencoded({ extended: false, limit: '10kb' })];

/** Open sign-in as fictional people: not there in production. */
export function mountDemo(app: Express, find: Find): void {
  const route = (response: Response, request: Request, run: (ctx: Ctx) => Promise<void>) =>
    answerWith(response, async () => {
      const ctx = await find(RequestCtx, { strict: false }).of(request, response);
      response.setHeader('Cache-Control', 'no-store');
      if (!isDemoOpen(ctx)) throw notFound();
      await run(ctx);
    });

  app.get('/demo/personas', (request, response) =>
    route(response, request, async (ctx) => void response.json(await demoPersonas(ctx))),
  );
  app.post('/demo/sign-in', body, (request: Request, response: Response) =>
    route(response, request, (ctx) => signIn(ctx, request, response)),
  );
  app.post('/demo/step-up', body, (request: Request, response: Response) =>
    route(response, request, async (ctx) => {
      if (ctx.actor.kind !== 'PERSON') throw new AppError('UNAUTHENTICATED');
      allow(ctx, 'demo.stepUp');
      const stepUpUntil = await inTransaction(ctx, (inner) => markStepUp(inner, 'DEMO'));
      respond(request, response, { stepUpUntil }, returnToOf(request) ?? '/');
    }),
  );
}

async function signIn(ctx: Ctx, request: Request, response: Response): Promise<void> {
  const { persona } = (request.body ?? {}) as { persona?: unknown };
  if (typeof persona !== 'string') throw new AppError('BAD_REQUEST');
  const personId = await personIdOfPersona(ctx, persona);
  if (personId === null) throw notFound();
  allow(ctx, 'demo.signIn');
  try {
    const signedIn = await inTransaction(ctx, (inner) => startDemoSession(inner, personId));
    const home = homeOf(signedIn.roles);
    const { fullName } = signedIn.person;
    const roles = signedIn.roles.map(({ role }) => role);
    respond(request, response, { persona, name: fullName, roles, home }, returnToOf(request) ?? home);
  } catch (error) {
    if (!(error instanceof Refusal) || isJson(request)) throw error;
    response.redirect(303, `/${ctx.locale}/sign-in?error=${error.problems[0]?.code}`);
  }
}

async function startDemoSession(ctx: Ctx, personId: string): Promise<SignedIn> {
  const signedIn = await startSession(ctx, { personId, method: 'DEMO', isStepUp: true });
  const payload = { personId, sessionId: signedIn.session.id };
  await emit(asPerson(ctx, signedIn), 'demo.signedIn', { type: 'person', id: personId }, payload);
  return signedIn;
}

function isJson(request: Request): boolean {
  return request.is('application/json') !== false;
}

function returnToOf(request: Request): string | null {
  const { returnTo } = (request.body ?? {}) as { returnTo?: unknown };
  return typeof returnTo === 'string' ? safeReturnTo(returnTo) : null;
}

/** Scripts get JSON, a form without scripts goes on to a page. */
function respond(request: Request, response: Response, answer: object, next: string): void {
  if (isJson(request)) response.status(200).json(answer);
  else response.redirect(303, next);
}
