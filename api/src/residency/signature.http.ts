import express, { type Express, type Request, type Response } from 'express';
import {
  CALLBACK_PATH,
  DATA_PATH,
  LocalSigner,
  RemoteSignature,
  SignatureRejected,
  type Signer,
} from '../integrations/signature/index.ts';
import type { Ctx } from '../platform/ctx.ts';
import { AppError, notFound } from '../platform/errors.ts';
import { answerWith } from '../platform/feature-routes.ts';
import type { Find } from '../platform/features.ts';
import { logger } from '../platform/logger.ts';
import { RequestCtx } from '../platform/request-ctx.ts';
import { dataToSign, receiveSignature } from './receive-signature.ts';

const raw = express.raw({ type: () => true, limit: '50kb' });
const QUERY_MAX = 6000;

/** Where the signing app asks and answers. Whoever calls proves who they are by certificate; a refusal says no more than no. */
export function mountSignatures(app: Express, find: Find): void {
  const route = (
    request: Request,
    response: Response,
    signed: Buffer,
    run: (ctx: Ctx, signer: Signer) => Promise<object>,
  ) =>
    answerWith(response, async () => {
      const ctx = await find(RequestCtx, { strict: false }).of(request);
      response.setHeader('Cache-Control', 'no-store');
      try {
        response.json(await run(ctx, await signerOf(ctx, request, signed)));
      } catch (error) {
        if (!(error instanceof SignatureRejected)) throw error;
        logger.warn({ reason: error.reason }, 'a signature was rejected');
        response.status(403).json({ status: 'error' });
      }
    });

  app.get(DATA_PATH, (request, response) => {
    const query = request.query['tsquery'];
    return route(request, response, Buffer.from(request.originalUrl), async (ctx, signer) => {
      if (typeof query !== 'string' || query.length > QUERY_MAX) throw new SignatureRejected('there is no query');
      return dataToSign(ctx, query, signer);
    });
  });

  app.post(CALLBACK_PATH, raw, (request: Request, response: Response) => {
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    return route(request, response, body, async (ctx, signer) => {
      await receiveSignature(ctx, body, signer);
      return { status: 'success' };
    });
  });

  // The local signer of the demo: it does over HTTP what the app on somebody's phone does.
  app.post('/demo/signer', express.json({ limit: '10kb' }), (request: Request, response: Response) =>
    answerWith(response, async () => {
      const ctx = await find(RequestCtx, { strict: false }).of(request);
      const signer = find(LocalSigner, { strict: false });
      if (!signer.isOpen || ctx.actor.kind !== 'PERSON') throw notFound();
      const { link, fullName } = (request.body ?? {}) as { link?: unknown; fullName?: unknown };
      if (typeof link !== 'string' || !URL.canParse(link) || typeof fullName !== 'string' || fullName.trim() === '')
        throw new AppError('BAD_REQUEST');
      const origin = `http://127.0.0.1:${request.socket.localPort}`;
      const { callbackState } = await signer.sign(link, fullName.trim().slice(0, 100), origin);
      response.status(callbackState === 200 ? 200 : 403).json({ signed: callbackState === 200 });
    }),
  );
}

function signerOf(ctx: Ctx, request: Request, signed: Buffer): Promise<Signer> {
  return ctx.get(RemoteSignature).identify(
    {
      certificate: request.get('ts-cert'),
      signature: request.get('ts-sign'),
      algorithm: request.get('ts-sign-alg'),
      signed,
    },
    ctx.now,
  );
}
