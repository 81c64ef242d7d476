import { problem, Refusal } from '@aim/domain/kernel/problem';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { QueryFailedError } from 'typeorm';
import { logger } from './logger.ts';

/** Everything that is not a problem a person can mend in the form. */
export const ERROR_CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_REQUEST',
  'CONFLICT',
  'RATE_LIMITED',
  'UNAVAILABLE',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

const HTTP_STATES: Record<ErrorCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_REQUEST: 400,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
  INTERNAL: 500,
};

/** Thrown by commands and queries; its text is for developers, never for the person. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string = code,
    readonly extensions: Record<string, unknown> = {},
  ) {
    super(message);
    this.name = 'AppError';
  }

  get httpState(): number {
    return HTTP_STATES[this.code];
  }
}

export const notFound = () => new AppError('NOT_FOUND');
export const forbidden = (action: string) => new AppError('FORBIDDEN', `not allowed: ${action}`);
export const conflict = (version: number | null) => new AppError('CONFLICT', 'changed meanwhile', { version });

/** Constraint name → problem: what the database guarantees, said in the domain's words. */
const constraintProblems = new Map<string, { code: string; path: string[] }>();

export function explainConstraint(constraint: string, code: string, path: string[] = ['input']): void {
  constraintProblems.set(constraint, { code, path });
}

/** A violated, explained constraint becomes the refusal it stands for; anything else stays what it is. */
export function refusalOf(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error;
  const constraint = constraintOf(error);
  const known = constraint ? constraintProblems.get(constraint) : undefined;
  return known ? new Refusal([problem(known.code, { path: known.path })]) : null;
}

/** What the check of a statement refused. */
export function appErrorOf(error: unknown): AppError | null {
  const refused = driverErrorOf(error);
  return refused instanceof AppError ? refused : null;
}

const driverErrorOf = (error: unknown): unknown => (error instanceof QueryFailedError ? error.driverError : error);

function constraintOf(error: unknown): string | undefined {
  return (driverErrorOf(error) as { constraint?: string } | null)?.constraint;
}

/** Serialisation failures and deadlocks are repeated by the platform, never shown. */
export function isTransient(error: unknown): boolean {
  return ['40001', '40P01'].includes(driverCode(error));
}

/** A constraint said no: nothing of the transaction is there. */
export function isRefusedByConstraint(error: unknown): boolean {
  return driverCode(error).startsWith('23');
}

/** The SQLSTATE of a failed statement; empty for everything else. */
function driverCode(error: unknown): string {
  const code = (driverErrorOf(error) as { code?: unknown } | null)?.code;
  return typeof code === 'string' && code.length === 5 ? code : '';
}

/** Masks what a stranger must not read; keeps the codes of the contract. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  if (original instanceof AppError)
    return {
      message: original.code,
      path: formatted.path,
      extensions: { ...original.extensions, code: original.code },
    };
  // Values of the wrong form (an id that is none, a number out of range) are the caller's mistake, wherever they are noticed.
  if (driverCode(original).startsWith('22'))
    return { message: 'BAD_REQUEST', path: formatted.path, extensions: { code: 'BAD_REQUEST' } };
  const code = String(formatted.extensions?.['code'] ?? 'INTERNAL_SERVER_ERROR');
  if (
    error instanceof GraphQLError &&
    code !== 'INTERNAL_SERVER_ERROR' &&
    !(original instanceof Error && original !== error)
  )
    return {
      message: formatted.message,
      locations: formatted.locations,
      path: formatted.path,
      extensions: { code: 'BAD_REQUEST' },
    };
  logger.error(
    {
      err:
        original instanceof Error
          ? { name: original.name, message: withoutParameters(original), stack: original.stack }
          : {},
    },
    'masked error',
  );
  return { message: 'INTERNAL', path: formatted.path, extensions: { code: 'INTERNAL' } };
}

/** Driver messages may quote values ("Key (email)=(…)"): only the first line of our own kind is kept. */
function withoutParameters(error: Error): string {
  return error.message.replace(/\(.*?\)/g, '(…)').split('\n')[0] ?? '';
}
