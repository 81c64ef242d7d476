import { isTransient } from './errors.ts';

const ATTEMPTS = 3;

/** Deadlocks and serialisation failures are the database's request to try again; `isLost` says what else is worth another try. */
export async function withRetry<T>(
  run: (attempt: number) => Promise<T>,
  isLost: (error: unknown) => boolean = () => false,
): Promise<T> {
  for (let attempt = 1; ; attempt++)
    try {
      return await run(attempt);
    } catch (error) {
      if (attempt >= ATTEMPTS || !(isTransient(error) || isLost(error))) throw error;
    }
}
