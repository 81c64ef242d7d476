import { pipeline } from 'node:stream/promises';
import { whyNotDownload } from '@aim/domain/documents/file';
import { policies } from '@aim/domain/policies';
import type { Express, Request, Response } from 'express';
import { FileMissing, FileStorage } from '../integrations/storage/index.ts';
import { CONFIG, type Config } from '../platform/config.ts';
import type { Ctx } from '../platform/ctx.ts';
import { forbidden, notFound } from '../platform/errors.ts';
import { answerWith } from '../platform/feature-routes.ts';
import type { Find } from '../platform/features.ts';
import { RequestCtx } from '../platform/request-ctx.ts';
import { isLinkGood } from './download-link.ts';
import { File } from './file.entity.ts';
import { isFileStillOpen } from './file-audience.ts';

/** Bytes go out as attachments in a sandbox: whatever they are, they run nowhere. */
export function mountDownloads(app: Express, find: Find): void {
  const context = (request: Request) => find(RequestCtx, { strict: false }).of(request);

  app.get('/files/:id/preview', (request, response) =>
    answerWith(response, async () => {
      const ctx = await context(request);
      const file = await fileById(ctx, request);
      const isOpen = policies['file.read'].allows(ctx.actor, file) && isReadyFor(ctx, file);
      if (!isOpen || file.previewKey === null) throw notFound();
      response.setHeader('Cache-Control', 'private, max-age=300');
      await send(ctx, response, file.previewKey, 'image/webp', 'inline');
    }),
  );

  app.get('/files/:id', (request, response) =>
    answerWith(response, async () => {
      const ctx = await context(request);
      const file = await fileById(ctx, request);
      const query = signedQuery(request);
      if (!isLinkGood(ctx, file.id, query, isFilesOrigin(ctx, request))) throw forbidden('download.sign');
      // What the link rests on may have ended since: then it is closed, however fresh it is.
      if (query.ground !== '' && !(await isFileStillOpen(ctx, file, query.ground))) throw notFound();
      // The state may have changed since the link was made.
      const isUploader = request.query['for'] === file.uploadedById;
      if (whyNotDownload({ state: file.state, isUploader }).length > 0 || file.storageKey === null) throw notFound();
      response.setHeader('Cache-Control', 'private, no-store');
      response.setHeader('Content-Length', file.size);
      await send(ctx, response, file.storageKey, file.mediaType, attachment(file.name));
    }),
  );
}

async function fileById(ctx: Ctx, request: Request): Promise<File> {
  const id = String(request.params['id']);
  const file = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? await ctx.em.findOneBy(File, { id }) : null;
  if (!file) throw notFound();
  return file;
}

function isReadyFor(ctx: Ctx, file: File): boolean {
  return whyNotDownload({ state: file.state, isUploader: file.uploadedById === ctx.actor.personId }).length === 0;
}

function signedQuery({ query }: Request) {
  const text = (name: string) => String(query[name] ?? '');
  return { until: text('until'), for: text('for'), ground: text('ground'), signature: text('signature') };
}

/** On the other origin no session arrives; the signature alone binds the link to a person. */
function isFilesOrigin(ctx: Ctx, request: Request): boolean {
  const { filesUrl } = ctx.get<Config>(CONFIG);
  return filesUrl !== undefined && new URL(filesUrl).host === request.headers.host;
}

async function send(ctx: Ctx, response: Response, key: string, mediaType: string, disposition: string): Promise<void> {
  const content = await ctx
    .get(FileStorage)
    .get(key)
    .catch((error: unknown) => {
      throw error instanceof FileMissing ? notFound() : error;
    });
  response.setHeader('Content-Type', mediaType);
  response.setHeader('Content-Disposition', disposition);
  response.setHeader('Content-Security-Policy', "sandbox; default-src 'none'");
  response.setHeader('X-Content-Type-Options', 'nosniff');
  // A reader who goes away in the middle is no failure.
  await pipeline(content, response).catch(() => response.destroy());
}

/** RFC 6266: a plain name for old clients, the real one in UTF-8. */
export function attachment(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '_')
    .replace(/["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
