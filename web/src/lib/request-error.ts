import type { ErrorCode } from '@aim/domain/kernel/messages';

/** `OFFLINE` is the browser's own: the request never reached the server. */
export type RequestErrorCode = ErrorCode | 'OFFLINE';

/** Anything that is not a problem of the form. */
export class RequestError extends Error {
  constructor(
    readonly code: RequestErrorCode,
    /** What support needs to find the request in the log. */
    readonly reference: string | null = null,
    readonly retryAfterSeconds: number | null = null,
  ) {
    super(code);
    this.name = 'RequestError';
  }
}

const CODES: readonly string[] = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'STEP_UP_REQUIRED',
  'NOT_FOUND',
  'BAD_REQUEST',
  'CONFLICT',
  'RATE_LIMITED',
  'UNAVAILABLE',
] satisfies ErrorCode[];

export function requestErrorCode(code: unknown): RequestErrorCode {
  return typeof code === 'string' && CODES.includes(code) ? (code as ErrorCode) : 'INTERNAL';
}
