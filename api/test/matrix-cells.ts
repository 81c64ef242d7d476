import type { Actor } from '@aim/domain/kernel/policy';
import { type Action, operationActions, policies } from '@aim/domain/policies';
import type { MatrixPersona } from './matrix-personas.ts';

export type Operation = keyof typeof operationActions;

/** A mutation asked with an object made for the question. */
export interface Cell<Objects> {
  readonly operation: Operation;
  readonly inputType: string;
  readonly input: (objects: Objects) => Record<string, unknown>;
  /** Where the command asks more than its operation does. */
  readonly action?: Action;
}

/** A root field with its arguments and selection; what answers null is not there for the persona. */
export type Read<Objects> = readonly [field: string, action: Action, (objects: Objects) => Record<string, unknown>];

export interface Question<Objects> {
  readonly objects: Objects;
  /** The persona as it stands to these objects, and what the rules are told about them. */
  readonly actor: Actor;
  readonly facts: object;
  readonly reads: readonly Read<Objects>[];
  readonly cells: readonly Cell<Objects>[];
}

/** An input that is no input is refused before anybody is asked who they are: the cell would say nothing. */
const INPUT = ['REQUIRED', 'TOO_SHORT', 'TOO_LONG', 'TOO_SMALL', 'TOO_BIG', 'NOT_VALID'];
const DENIED = ['FORBIDDEN', 'NOT_FOUND', 'UNAUTHENTICATED'];

/** Asks each once; where the answer was another than the table's. */
export async function differences<Objects>(
  { key, client }: MatrixPersona,
  { objects, actor, facts, reads, cells }: Question<Objects>,
): Promise<unknown[]> {
  const allows = (action: Action): boolean =>
    (policies[action].allows as (actor: Actor, facts: unknown) => boolean)(actor, facts);
  const found: unknown[] = [];
  const compare = (what: string, served: boolean, allowed: boolean, codes: readonly string[] = []) => {
    if (served !== allowed || (allowed && codes.length > 0)) found.push({ key, what, served, allowed, codes });
  };
  for (const [field, action, variablesOf] of reads) {
    const { declared, variables } = declare(variablesOf(objects));
    const { data, errors } = await client.run(`query ${declared} { ${field} }`, variables);
    const [answer = null] = Object.values(data ?? {});
    const codes = errors.map(({ extensions }) => extensions.code);
    compare(`${field} (${action})`, errors.length === 0 && answer !== null, allows(action), codes);
  }
  for (const { operation, inputType, input, action = operationActions[operation] } of cells) {
    const answer = await client.run(
      `mutation ($input: ${inputType}!) { ${operation}(input: $input) { problems { code path } } }`,
      { input: input(objects) },
    );
    const codes = answer.errors.map(({ extensions }) => extensions.code);
    const malformed = (answer.data?.[operation]?.problems ?? []).filter(({ code }: { code: string }) =>
      INPUT.includes(code),
    );
    compare(`${operation} (${action})`, !codes.some((code) => DENIED.includes(code)), allows(action), [
      ...codes,
      ...malformed.map(({ code }: { code: string }) => code),
    ]);
  }
  return found;
}

/** Variables are declared as "name Type": value. */
function declare(typed: Record<string, unknown>): { declared: string; variables: Record<string, unknown> } {
  const all = Object.entries(typed).map(([key, value]) => ({ name: key.split(' ')[0] ?? key, key, value }));
  return {
    declared: all.length === 0 ? '' : `(${all.map(({ key }) => `$${key.replace(' ', ': ')}`).join(', ')})`,
    variables: Object.fromEntries(all.map(({ name, value }) => [name, value])),
  };
}

/** Operations on these subjects that no cell asks. */
export function operationsWithoutCell(about: RegExp, asked: readonly string[]): string[] {
  const told = new Set(asked);
  return Object.entries(operationActions)
    .filter(([operation, action]) => about.test(action) && !told.has(operation))
    .map(([operation]) => operation);
}
