import { Refusal } from '@aim/domain/kernel/problem';
import type { Response } from 'express';
import { AppError } from './errors.ts';

/** Runs a route beside GraphQL and turns what it throws into the same codes. */
export async function answerWith(response: Response, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (response.headersSent) return void response.destroy();
    if (error instanceof Refusal) return void response.status(403).json({ problems: error.problems });
    const known = error instanceof AppError ? error : error instanceof SyntaxError ? new AppError('BAD_REQUEST') : null;
    if (!known) throw error;
    response.status(known.httpState).json({ errors: [{ message: known.code, extensions: { code: known.code } }] });
  }
}
