import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { ExpressAdapter, type NestExpressApplication } from '@nestjs/platform-express';
import express from 'express';
import { AppModule } from './app.module.ts';
import { features } from './features.ts';
import { CompiledQueries } from './platform/compiled-queries.ts';
import type { Config } from './platform/config.ts';
import { Database } from './platform/database.ts';
import { DocumentStore } from './platform/document-store.ts';
import { answerFailure } from './platform/failure.ts';
import { livez, readyz } from './platform/health.ts';
import { Admission, allowCompiledCode, sameOriginWrites, securityHeaders } from './platform/http-guards.ts';
import { LiveHub } from './platform/live.ts';
import { Metrics } from './platform/metrics.ts';
import { RequestCtx, requestIdOf } from './platform/request-ctx.ts';
import { ShortWay } from './platform/short-way.ts';
import { traceRequests } from './platform/tracing.ts';
import { WebHost } from './platform/web-host.ts';
import { root } from './runtime/paths.js';

export interface RunningApp {
  readonly app: NestExpressApplication;
  readonly server: Server;
  listen(port: number, host: string): Promise<void>;
  close(): Promise<void>;
}

const WEB = join(root, 'web/dist');
const IN_FLIGHT = 40;
const BODY_LIMIT = '100kb';
/** Connections that the system accepts for us; with Node's 511 a crowd's first attempts would be dropped and repeated seconds later. */
const BACKLOG = 4096;

/** Builds the HTTP process without listening; the caller owns signals and ports. */
export async function createApp(config: Config): Promise<RunningApp> {
  const headers = securityHeaders(config);
  const admission = new Admission(IN_FLIGHT, headers);
  const metrics = new Metrics(() => admission.load);
  const http = express();
  http.disable('x-powered-by');
  // Pages and answers are never asked for again by their tag; files of the web have tags of their own.
  http.disable('etag');
  http.set('trust proxy', config.trustedProxies);
  http.set('query parser', 'simple');
  http.use((request, response, next) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    response.setHeader('X-Request-Id', requestIdOf(request));
    next();
  });
  http.use('/app', allowCompiledCode);
  http.use(traceRequests, metrics.middleware, sameOriginWrites(config));
  const app = await NestFactory.create<NestExpressApplication>(AppModule.forRoot(config), new ExpressAdapter(http), {
    abortOnError: false,
    bodyParser: false,
    logger: false,
  });
  const documents = new DocumentStore(join(WEB, 'documents.json'), config.graphqlDocuments);
  http.use('/graphql', (request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    if (request.method !== 'POST' && request.method !== 'OPTIONS') return void response.status(405).end();
    next();
  });
  const contexts = app.get(RequestCtx);
  const queries = app.get(CompiledQueries);
  const answerKnown = queries.middleware(contexts);
  http.use('/graphql', express.json({ limit: BODY_LIMIT }), documents.middleware, answerKnown);
  const db = app.get(Database);
  let draining = false;
  http.get('/livez', livez);
  http.get(
    '/readyz',
    readyz(db, () => draining),
  );
  http.get('/metrics', async (request, response) => {
    if (!/^(127\.|::1|::ffff:127\.)/.test(request.socket.remoteAddress ?? '')) return void response.status(404).end();
    response.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
  const live = app.get(LiveHub);
  http.get('/live', async (request, response) => {
    const { actor } = await contexts.of(request);
    if (!actor.personId) return void response.status(401).end();
    live.open(actor.personId, response);
  });
  for (const feature of features) feature.http?.(http, app.get.bind(app));
  const schema = () => app.get(GraphQLSchemaHost).schema;
  new WebHost(config, WEB, contexts, documents, schema).mount(http);
  // Nest answers what reaches it with an error page of its own: only GraphQL does.
  http.use((request, response, next) => (request.path === '/graphql' ? next() : notFound(request, response, next)));
  await app.init();
  await live.start();
  http.use(failed);
  const shortWay = new ShortWay(config, { queries, contexts, documents, metrics, headers });
  const server = bounded(
    createServer((request, response) => {
      if (admission.takes(request, response)) shortWay.take(request, response, () => http(request, response));
      else metrics.refused.inc();
    }),
  );
  return {
    app,
    server,
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen({ port, host, backlog: BACKLOG }, resolve);
      }),
    close: async () => {
      draining = true;
      admission.drain();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        setTimeout(() => server.closeAllConnections(), 5000).unref();
        server.closeIdleConnections();
      });
      await app.close();
      await db.close();
    },
  };
}

/** Limits on slow or greedy connections. */
function bounded(server: Server): Server {
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  server.keepAliveTimeout = 65_000;
  server.maxRequestsPerSocket = 1000;
  return server;
}

const notFound: express.RequestHandler = (_request, response) => {
  response.status(404).json({ errors: [{ message: 'NOT_FOUND', extensions: { code: 'NOT_FOUND' } }] });
};

const failed: express.ErrorRequestHandler = (error, request, response, _next) =>
  answerFailure(error, response, requestIdOf(request));
