import type { IncomingMessage, ServerResponse } from 'node:http';
import { type CompiledQueries, isPlainAccept, JSON_TYPE, type KnownOperation } from './compiled-queries.ts';
import type { Config } from './config.ts';
import type { DocumentStore } from './document-store.ts';
import { answerFailure } from './failure.ts';
import { type Headers, isOwnWrite } from './http-guards.ts';
import type { Metrics } from './metrics.ts';
import { type RequestCtx, requestIdOf } from './request-ctx.ts';
import { traceRequest } from './tracing.ts';

const PATH = '/graphql';
const JSON_BODY = /^application\/json(?:; ?charset=utf-8)?$/i;
/** As much of a body as Node holds ready by itself. */
const MOST_BYTES = 16_384;

export interface Posts {
  readonly queries: CompiledQueries;
  readonly contexts: RequestCtx;
  readonly documents: DocumentStore;
  readonly metrics: Metrics;
  readonly headers: Headers;
}

/**
 * Operations that came before are answered before Express, whose chain costs as much as reading a row. It only takes what needs no
 * refusal: everything else goes on as it came, its body too, and is judged where it always was.
 */
export class ShortWay {
  private readonly ours: string;
  private readonly headers: readonly string[];

  constructor(
    { publicUrl }: Pick<Config, 'publicUrl'>,
    private readonly posts: Posts,
  ) {
    this.ours = new URL(publicUrl).origin;
    this.headers = [...posts.headers, ['Cache-Control', 'no-store'], ['Content-Type', JSON_TYPE]].flat();
  }

  /** Answers, or calls `goOn` once it knows that it will not. */
  take(request: IncomingMessage, response: ServerResponse, goOn: () => void): void {
    const { method, url, headers } = request;
    const length = Number(headers['content-length']);
    const isPlain =
      method === 'POST' &&
      url === PATH &&
      length > 0 &&
      length <= MOST_BYTES &&
      headers['content-encoding'] === undefined &&
      JSON_BODY.test(headers['content-type'] ?? '') &&
      isPlainAccept(headers.accept) &&
      isOwnWrite(headers, (origin) => origin === this.ours);
    if (!isPlain) return void goOn();
    const look = (): void => {
      if (request.readableLength < length) return;
      request.off('readable', look);
      const body: Buffer = request.read();
      const known = this.knownOf(body);
      if (known) traceRequest(request, PATH, response, () => void this.answer(known, request, response));
      else {
        request.unshift(body);
        goOn();
      }
    };
    request.on('readable', look);
  }

  private knownOf(body: Buffer): KnownOperation | null {
    const { documents, queries } = this.posts;
    try {
      const { body: asked } = documents.inWords(JSON.parse(body.toString()));
      return asked === undefined ? null : queries.known(asked);
    } catch {
      return null;
    }
  }

  private async answer(known: KnownOperation, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { queries, contexts, metrics } = this.posts;
    const requestId = requestIdOf(request);
    metrics.watch('POST', PATH, response);
    try {
      const bytes = await queries.answerTo(known, contexts, request, response);
      const own = ['X-Request-Id', requestId, 'Content-Length', String(bytes.length)];
      response.writeHead(200, [...this.headers, ...own]).end(bytes);
    } catch (error) {
      for (let index = 0; index < this.headers.length; index += 2)
        response.setHeader(this.headers[index] as string, this.headers[index + 1] as string);
      response.setHeader('X-Request-Id', requestId);
      answerFailure(error, response, requestId);
    }
  }
}
