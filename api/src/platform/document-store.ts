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

  /** What is posted with the document's text in place of its hash, or why it is refused. */
  inWords(posted: unknown): { readonly body?: unknown; readonly refusal?: string } {
    const body = posted as { documentId?: unknown; query?: unknown } | null | undefined;
    if (typeof body?.documentId !== 'string')
      return this.acceptance === 'trusted' ? { refusal: 'only known documents are accepted' } : { body: posted };
    const text = this.textOf(body.documentId);
    return text === null ? { refusal: 'unknown document' } : { body: { ...body, documentId: undefined, query: text } };
  }

  readonly middleware = (request: Request, response: Response, next: NextFunction): void => {
    if (request.method !== 'POST') return void next();
    const { body, refusal } = this.inWords(request.body);
    if (refusal !== undefined) return void refuse(response, refusal);
    request.body = body;
    next();
  };
}

function refuse(response: Response, message: string): void {
  response.status(400).json({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
}
