import * as z from 'zod/mini';

/** Values that a problem's message interpolates; never personal data. */
export type ProblemParams = Readonly<Record<string, string | number>>;

/** An obstacle a person can remove: what stands in the way, at which field of the input. */
export interface Problem<Code extends string = string> {
  readonly code: Code;
  readonly path: readonly (string | number)[];
  readonly params: ProblemParams;
}

/** What a `whyNot…` function answers: nothing stands in the way, or the obstacles. */
export type WhyNot<Code extends string = string> = readonly Problem<Code>[];

/** Builds one problem. */
export function problem<Code extends string>(
  code: Code,
  at: { path?: readonly (string | number)[]; params?: ProblemParams } = {},
): Problem<Code> {
  return { code, path: at.path ?? [], params: at.params ?? {} };
}

/** Thrown inside a command; rolls the transaction back and becomes `problems` in the payload. */
export class Refusal extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ code }) => code).join(', '));
    this.name = 'Refusal';
  }
}

/** Ends a command when something stands in the way. */
export function refuseIf(obstacles: WhyNot | Problem | null | undefined): void {
  const problems = obstacles == null ? [] : 'code' in obstacles ? [obstacles] : obstacles;
  if (problems.length > 0) throw new Refusal(problems);
}

/** Codes of malformed input; a schema names another one with `error: 'CODE'`. */
export type InputProblemCode = 'REQUIRED' | 'TOO_SHORT' | 'TOO_LONG' | 'TOO_SMALL' | 'TOO_BIG' | 'NOT_VALID';

/** Parses input with a domain schema; every issue becomes a problem at its field. Throws {@link Refusal}. */
export function parseInput<Schema extends z.core.$ZodType>(schema: Schema, input: unknown): z.core.output<Schema> {
  const result = z.core.safeParse(schema, input);
  if (result.success) return result.data;
  throw new Refusal(result.error.issues.map(toProblem));
}

/** The same without an end: what stands in the way of input that is kept although it is not right yet. */
export function whyNotParse(schema: z.core.$ZodType, input: unknown): WhyNot {
  const result = z.core.safeParse(schema, input);
  return result.success ? [] : result.error.issues.map(toProblem);
}

function toProblem(issue: z.core.$ZodIssue): Problem {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  if (/^[A-Z][A-Z0-9_]+$/.test(issue.message)) return problem(issue.message, { path });
  if (issue.code === 'too_small')
    return issue.origin === 'string'
      ? problem(issue.minimum === 1 ? 'REQUIRED' : 'TOO_SHORT', { path, params: { minimum: Number(issue.minimum) } })
      : problem('TOO_SMALL', { path, params: { minimum: Number(issue.minimum) } });
  if (issue.code === 'too_big')
    return problem(issue.origin === 'string' ? 'TOO_LONG' : 'TOO_BIG', {
      path,
      params: { maximum: Number(issue.maximum) },
    });
  if (issue.code === 'invalid_type') return problem('REQUIRED', { path });
  return problem('NOT_VALID', { path });
}
