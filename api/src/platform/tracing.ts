import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { RequestHandler } from 'express';
import { requestIdOf } from './request-ctx.ts';

const tracer = () => trace.getTracer('aim');
/** Without an endpoint even spans that do nothing would cost each request something. */
let isTracing = false;

/**
 * OpenTelemetry when an endpoint is configured (OTLP over HTTP); without one the interface is a no-op. Spans carry routes, codes
 * and ids, never bodies, variables or names. The returned function sends what is left.
 */
export async function startTracing(
  endpoint: string | undefined,
  service: 'aim-api' | 'aim-worker',
): Promise<() => Promise<void>> {
  if (!endpoint) return async () => {};
  const { sendSpans } = await import('./trace-export.ts');
  isTracing = true;
  return sendSpans(endpoint, service);
}

/** One span for each request; what runs below it becomes its child. */
export const traceRequests: RequestHandler = (request, response, next) =>
  traceRequest(request, request.path, response, next);

export function traceRequest(request: IncomingMessage, path: string, response: ServerResponse, next: () => void): void {
  if (!isTracing) return void next();
  const { method = '' } = request;
  tracer().startActiveSpan(`${method} /${path.split('/')[1] ?? ''}`, { kind: SpanKind.SERVER }, (span) => {
    span.setAttributes({ 'http.request.method': method, 'aim.request_id': requestIdOf(request) });
    response.once('close', () => {
      span.setAttribute('http.response.status_code', response.statusCode);
      if (response.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    });
    next();
  });
}

/** A span around a piece of work, for example a reaction; it fails when the work does. */
export function traced<T>(
  name: string,
  attributes: Readonly<Record<string, string>>,
  work: () => Promise<T>,
): Promise<T> {
  return tracer().startActiveSpan(name, { attributes }, async (span: Span) => {
    try {
      return await work();
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  });
}
