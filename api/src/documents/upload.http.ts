import { UPLOAD_LIFETIME } from '@aim/domain/documents/file';
import { isBefore, later } from '@aim/domain/kernel/instant';
import { problem, Refusal } from '@aim/domain/kernel/problem';
import type { Server } from '@tus/server';
import type { Express, Request, Response } from 'express';
import type { Ctx } from '../platform/ctx.ts';
import { AppError, notFound } from '../platform/errors.ts';
import { answerWith } from '../platform/feature-routes.ts';
import type { Find } from '../platform/features.ts';
import { localiseProblem } from '../platform/payload.ts';
import { RequestCtx } from '../platform/request-ctx.ts';
import { tokenHash } from '../platform/secrets.ts';
import { File } from './file.entity.ts';
import { dropUpload, receiveFile } from './receive-file.ts';
import { UploadStore } from './upload-store.ts';

const METHODS = ['HEAD', 'PATCH', 'POST', 'OPTIONS'];
/** Inspections hold whole files in memory. */
const INSPECTIONS_AT_ONCE = 2;

interface Arriving {
  readonly ctx: Ctx;
  readonly file: File;
}

/**
 * `/uploads/<ticket>`: the tus protocol, where the ticket is the upload. HEAD says how much has arrived, PATCH brings more, POST
 * answers with the upload's own address for clients that always create. Only the session that asked for the ticket gets in.
 */
export function mountUploads(app: Express, find: Find): void {
  let tus: Promise<Server> | null = null;
  const arriving = new Map<string, Arriving>();
  const store = () => find(UploadStore, { strict: false });

  app.all('/uploads/:ticket', (request, response) =>
    answerWith(response, async () => {
      if (!METHODS.includes(request.method)) throw new AppError('BAD_REQUEST');
      const ctx = await find(RequestCtx, { strict: false }).of(request, response);
      const file = await fileOfTicket(ctx, String(request.params['ticket']));
      response.setHeader('Cache-Control', 'no-store');
      if (file.state !== 'UPLOADING') return arrived(request, response, file);
      if (isBefore(later(file.createdAt, UPLOAD_LIFETIME), ctx.now)) return expired(ctx, response);
      const offset = await store().offsetOf(file.id, file.size);
      if (request.method === 'POST') return created(request, response);
      // Everything had arrived, but nobody lived to look at it.
      if (offset === file.size) return void (await finish(response, { ctx, file }, store()));
      arriving.set(file.id, { ctx, file });
      tus ??= server(store(), arriving);
      request.url = `/uploads/${file.id}`;
      await (await tus).handle(request, response);
    }),
  );
}

async function server(store: UploadStore, arriving: Map<string, Arriving>): Promise<Server> {
  const { Server } = await import('@tus/server');
  return new Server({
    path: '/uploads',
    datastore: await store.open(),
    allowedOrigins: () => false,
    maxSize: (_request, id) => arriving.get(id ?? '')?.file.size ?? 0,
    onUploadFinish: async (_request, { id }) => {
      const upload = arriving.get(id);
      arriving.delete(id);
      if (!upload) throw { status_code: 410, body: '' };
      const problems = await inspected(upload, store);
      if (problems.length > 0) throw { status_code: 422, body: JSON.stringify({ problems }) };
      return {};
    },
  });
}

let inspections: Promise<unknown>[] = [];

/** Takes the file over, or drops it and says why in the person's language. */
async function inspected({ ctx, file }: Arriving, store: UploadStore): Promise<object[]> {
  while (inspections.length >= INSPECTIONS_AT_ONCE) await Promise.race(inspections).catch(() => {});
  const inspection = store.read(file.id).then((bytes) => receiveFile(ctx, file, bytes));
  inspections.push(inspection);
  try {
    await inspection;
    await store.remove(file.id);
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await dropUpload(ctx, file.id);
    await store.remove(file.id);
    return error.problems.map((each) => localiseProblem(each, ctx.locale));
  } finally {
    inspections = inspections.filter((each) => each !== inspection);
  }
}

async function finish(response: Response, upload: Arriving, store: UploadStore): Promise<void> {
  const problems = await inspected(upload, store);
  response.setHeader('Tus-Resumable', '1.0.0');
  response.setHeader('Upload-Offset', String(upload.file.size));
  if (problems.length > 0) response.status(422).json({ problems });
  else response.status(204).end();
}

function created(request: Request, response: Response): void {
  response.setHeader('Tus-Resumable', '1.0.0');
  response.setHeader('Location', request.originalUrl);
  response.status(201).end();
}

/** The answer to the last piece may have been lost on the way: asking again says that nothing is missing. */
function arrived(request: Request, response: Response, { announcedSize }: File): void {
  response.setHeader('Tus-Resumable', '1.0.0');
  response.setHeader('Upload-Offset', String(announcedSize));
  response.setHeader('Upload-Length', String(announcedSize));
  response.status(request.method === 'HEAD' ? 200 : 410).end();
}

function expired(ctx: Ctx, response: Response): void {
  response.status(410).json({ problems: [localiseProblem(problem('FILE_UPLOAD_EXPIRED'), ctx.locale)] });
}

/** Another session's ticket is unknown. */
async function fileOfTicket(ctx: Ctx, ticket: string): Promise<File> {
  const file = await ctx.em.findOneBy(File, { ticketHash: tokenHash(ticket) });
  if (!file || ctx.actor.sessionId === null || file.ticketSessionId !== ctx.actor.sessionId) throw notFound();
  return file;
}
