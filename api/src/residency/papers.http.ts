import { LOCALES } from '@aim/domain/kernel/locale';
import express, { type Response as Answer, type ErrorRequestHandler, type Express, type Request } from 'express';
import { allow } from '../platform/access.ts';
import type { Ctx } from '../platform/ctx.ts';
import { AppError } from '../platform/errors.ts';
import { answerWith } from '../platform/feature-routes.ts';
import type { Find } from '../platform/features.ts';
import { limitRate, type Rate } from '../platform/rate-limit.ts';
import { RequestCtx } from '../platform/request-ctx.ts';
import { tokenHash } from '../platform/secrets.ts';
import { type CertificatePaper, sealPaper } from './certificate-paper.ts';
import { documentCertificates } from './credential-keys.ts';

const PATH = '/certificates/check-file';
/** A certificate has forty kilobytes; a form adds little. */
const SIZE_MAX = 2 * 1024 * 1024;
const RATE: Rate = { name: 'certificate.file', limit: 20, windowSeconds: 60 };
const UNREADABLE: CertificatePaper = { outcome: 'UNREADABLE', code: null };
const TOO_MANY: CertificatePaper = { outcome: 'TOO_MANY', code: null };

/** A plain form sends a file; the answer is an address of the verification page. The file is read, not kept, and nobody is named. */
export function mountPapers(app: Express, find: Find): void {
  const body = express.raw({ type: 'multipart/form-data', limit: SIZE_MAX + 4096 });
  const contexts = () => find(RequestCtx, { strict: false });
  const tooLarge: ErrorRequestHandler = (error: { type?: string }, request, response, next) => {
    if (error.type !== 'entity.too.large') return next(error);
    void answerWith(response, async () =>
      response.redirect(303, addressOf(request, await contexts().of(request), UNREADABLE)),
    );
  };
  app.post(
    PATH,
    body,
    (request: Request, response: Answer) =>
      answerWith(response, async () => {
        const ctx = await contexts().of(request);
        allow(ctx, 'certificate.verify');
        response.redirect(303, addressOf(request, ctx, await answerTo(ctx, request)));
      }),
    tooLarge,
  );
}

/** Whoever sends a form reads a page, whatever its answer is. */
async function answerTo(ctx: Ctx, request: Request): Promise<CertificatePaper> {
  try {
    await limitRate(ctx, RATE, tokenHash(ctx.request.address).toString('base64url'));
  } catch (error) {
    if (error instanceof AppError && error.code === 'RATE_LIMITED') return TOO_MANY;
    throw error;
  }
  const file = await fileIn(request);
  if (file === null) return UNREADABLE;
  const { checkPaper } = await import('./check-paper.ts');
  return checkPaper(file, await documentCertificates(ctx));
}

function addressOf({ query }: Request, ctx: Ctx, check: CertificatePaper): string {
  const locale = LOCALES.find((one) => one === query['lang']) ?? 'az';
  return `/${locale}/verify?file=${sealPaper(ctx, check)}`;
}

async function fileIn(request: Request): Promise<Buffer | null> {
  if (!Buffer.isBuffer(request.body)) return null;
  const headers = { 'content-type': request.get('content-type') ?? '' };
  const form = await new Response(new Uint8Array(request.body), { headers }).formData().catch(() => null);
  const file = form?.get('file');
  return file instanceof Blob ? Buffer.from(await file.arrayBuffer()) : null;
}
