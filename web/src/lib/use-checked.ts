import { useCallback, useEffect } from 'react';
import type { core } from 'zod/mini';
import type { CommandPayload, CommandProblem } from './command.ts';
import { problemsOf } from './input-problems.ts';
import { useLanguage } from './language.tsx';

/** What the domain’s own schema says against an input is said before anything is sent. */
export function useChecked() {
  const { problemText, prepareProblems } = useLanguage();
  useEffect(prepareProblems, [prepareProblems]);
  return useCallback(
    async <Input>(
      schema: core.$ZodType,
      input: Input,
      run: (input: Input) => Promise<CommandPayload>,
    ): Promise<CommandPayload> => {
      const problems = problemsOf(schema, input);
      if (problems.length === 0) return run(input);
      const told = problems.map(
        async ({ code, path, params }): Promise<CommandProblem> => ({
          ...{ code, path: path.map(String) },
          message: await problemText({ code, params }),
        }),
      );
      return { problems: await Promise.all(told) };
    },
    [problemText],
  );
}
