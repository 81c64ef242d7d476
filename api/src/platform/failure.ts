import type { ServerResponse } from 'node:http';
import { logger } from './logger.ts';

/** Answers what no route expected: the caller's mistake by its code, everything else as INTERNAL, which is logged. */
export function answerFailure(error: unknown, response: ServerResponse, requestId: string): void {
  const { status } = (error ?? {}) as { status?: number };
  const isTheirs = status !== undefined && status < 500;
  if (!isTheirs) logger.error({ requestId, err: described(error) }, 'request failed');
  if (response.headersSent) return void response.end();
  const code = isTheirs ? 'BAD_REQUEST' : 'INTERNAL';
  response.statusCode = isTheirs ? status : 500;
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.end(JSON.stringify({ errors: [{ message: code, extensions: { code } }] }));
}

function described(error: unknown): object {
  return error instanceof Error ? { name: error.name, message: error.message, stack: error.stack } : {};
}
