import { isTransient } from './errors.ts';

const ATTEMPTS = 3;

/** Deadlocks and serialisation failures are the database's request to try again. */
export async function withRetry<T>(run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++)
    try {
      return await run();
    } catch (error) {
      if (attempt >= ATTEMPTS || !isTransient(error)) throw error;
    }
}
