import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { TypedDocumentString } from '../gql/graphql.ts';
import { request } from './request.ts';
import { RequestError } from './request-error.ts';
import { useStepUp } from './step-up.ts';

/** A problem as our documents select it. */
export interface CommandProblem {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
  readonly params?: unknown;
}

export interface CommandPayload {
  readonly problems: readonly CommandProblem[];
}

/** A mutation's answer has one field: its payload. */
export type CommandResult = Readonly<Record<string, CommandPayload>>;
type PayloadOf<Result> = Result extends Readonly<Record<string, infer Payload>> ? Payload : never;

/**
 * Runs a mutation: asks for a step-up when the server wants one and tries again, then marks everything on the screen
 * as stale when it succeeded.
 */
export function useCommand<Result, Variables>(document: TypedDocumentString<Result, Variables>) {
  const queries = useQueryClient();
  const stepUp = useStepUp();
  return useCallback(
    async (variables: Variables): Promise<PayloadOf<Result> & CommandPayload> => {
      let payload = await attempt(document, variables);
      if (payload === 'STEP_UP') {
        if (!(await stepUp())) return { problems: [] as CommandProblem[], isCancelled: true } as never;
        payload = await attempt(document, variables);
      }
      if (payload === 'STEP_UP') throw new RequestError('STEP_UP_REQUIRED');
      if (payload.problems.length === 0) void queries.invalidateQueries();
      return payload as PayloadOf<Result> & CommandPayload;
    },
    [document, queries, stepUp],
  );
}

async function attempt<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<CommandPayload | 'STEP_UP'> {
  try {
    const [payload] = Object.values((await request(document, variables)) as CommandResult);
    if (payload === undefined) throw new RequestError('INTERNAL');
    return payload.problems.some(({ code }) => code === 'STEP_UP_REQUIRED') ? 'STEP_UP' : payload;
  } catch (error) {
    if (error instanceof RequestError && error.code === 'STEP_UP_REQUIRED') return 'STEP_UP';
    throw error;
  }
}

/** The person closed the step-up: nothing happened and nothing is to be said. */
export function isCancelled(payload: CommandPayload): boolean {
  return 'isCancelled' in payload;
}
