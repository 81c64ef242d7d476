import type { FormProblem } from './public-page.ts';

/** The field of the form that a problem belongs to; null for the form as a whole. */
export function fieldOf(problem: FormProblem): string | null {
  const path = problem.path[0] === 'input' ? problem.path.slice(1) : problem.path;
  return path.length > 0 ? path.join('.') : null;
}

/** The first problem of a field. */
export function problemAt(problems: readonly FormProblem[], field: string): string | null {
  return problems.find((problem) => fieldOf(problem) === field)?.message ?? null;
}
