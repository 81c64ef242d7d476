import type { IncomingMessage, ServerResponse } from 'node:http';
import express, { type Request, type Response } from 'express';

/**
 * Reads and writes as Express does, for what is answered before Express sees it: whose address counts behind proxies, which language is
 * asked for, how a cookie is written.
 */
export class ExpressView {
  private readonly app = express();

  constructor(trustedProxies: unknown) {
    this.app.set('trust proxy', trustedProxies);
  }

  request(request: IncomingMessage): Request {
    if ('app' in request) return request as Request;
    const { headers, socket } = request;
    return Object.assign(Object.create(this.app.request) as Request, { headers, socket });
  }

  response(response: ServerResponse): Response {
    if ('app' in response) return response as unknown as Response;
    return Object.assign(Object.create(this.app.response) as Response, {
      req: {},
      getHeader: response.getHeader.bind(response),
      setHeader: response.setHeader.bind(response),
    });
  }
}
