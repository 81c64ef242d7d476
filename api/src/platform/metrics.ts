import type { ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Prometheus metrics of this process; no label carries personal data or ids. */
export class Metrics {
  readonly registry = new Registry();
  private readonly duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Duration of HTTP requests',
    labelNames: ['method', 'route', 'code'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [this.registry],
  });
  readonly refused = new Counter({
    name: 'http_requests_refused_total',
    help: 'HTTP requests answered with 503 because too many were being served',
    registers: [this.registry],
  });
  readonly errors = new Counter({
    name: 'graphql_errors_total',
    help: 'GraphQL errors by code',
    labelNames: ['code'],
    registers: [this.registry],
  });

  constructor(load: () => number) {
    collectDefaultMetrics({ register: this.registry });
    new Gauge({
      name: 'http_requests_in_flight',
      help: 'Requests being served now',
      registers: [this.registry],
      collect() {
        this.set(load());
      },
    });
  }

  readonly middleware: RequestHandler = (request, response, next) => {
    this.watch(request.method, request.path, response);
    next();
  };

  /** Counts a request with its duration once it is answered. */
  watch(method: string, path: string, response: ServerResponse): void {
    const end = this.duration.startTimer();
    response.once('finish', () => end({ method, route: routeOf(path), code: response.statusCode }));
  }
}

/** The first path segment: few values, however many pages there are. */
function routeOf(path: string): string {
  const [, first = ''] = path.split('/');
  return ['az', 'en', 'ru'].includes(first) ? '/public' : `/${/^[a-z.-]{1,20}$/.test(first) ? first : 'other'}`;
}
