import { type Problem, parseInput, Refusal } from '@aim/domain/kernel/problem';
import type { core } from 'zod/mini';

/** What stands against an input by its schema, before it is sent. */
export function problemsOf(schema: core.$ZodType, input: unknown): readonly Problem[] {
  try {
    parseInput(schema, input);
    return [];
  } catch (error) {
    if (error instanceof Refusal) return error.problems;
    throw error;
  }
}
