import { existsSync, readFileSync } from 'node:fs';
import type { NextFunction, Request, Response } from 'express';

/**
 * Our own web sends the SHA-256 of a document it was built with. With `trusted` nothing else is accepted; otherwise
 * other documents run under the limits, because there is a public API.
 */
export class DocumentStore {
  private readonly documents: ReadonlyMap<string, string>;

  constructor(
    manifestPath: string,
    private readonly acceptance: 'any' | 'trusted',
  ) {
    const manifest = existsSync(manifestPath)
      ? (JSON.parse(readFileSync(manifestPath, 'utf8')) as Record<string, string>)
      : {};
    this.documents = new Map(Object.entries(manifest));
  }

  textOf(id: string): string | null {
    return this.documents.get(id) ?? null;
  }

  /** Puts the document's text in place of its hash before GraphQL sees the request. */
  readonly middleware = (request: Request, response: Response, next: NextFunction): void => {
    const body = request.body as { documentId?: unknown; query?: unknown } | undefined;
    const isKnown = typeof body?.documentId === 'string';
    const text = isKnown ? this.textOf(body.documentId as string) : null;
    if (isKnown && text === null) refuse(response, 'unknown document');
    else if (!isKnown && request.method === 'POST' && this.acceptance === 'trusted')
      refuse(response, 'only known documents are accepted');
    else {
      if (text !== null) request.body = { ...body, documentId: undefined, query: text };
      next();
    }
  };
}

function refuse(response: Response, message: string): void {
  response.status(400).json({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
}
