import { useEffect, useMemo, useRef, useState } from 'react';
import {
  type DefaultValues,
  type FieldErrors,
  type FieldValues,
  type Path,
  type Resolver,
  type ResolverResult,
  useForm,
} from 'react-hook-form';
import type { core } from 'zod/mini';
import type { TypedDocumentString } from '../gql/graphql.ts';
import { type CommandPayload, isCancelled, useCommand } from './command.ts';
import { useDraft } from './draft.ts';
import { problemsOf } from './input-problems.ts';
import { useLanguage } from './language.tsx';
import { fieldOf } from './problem-fields.ts';
import type { FormProblem } from './public-page.ts';
import { RequestError } from './request-error.ts';
import { requestErrorText } from './request-error-text.ts';

interface MutationFormOptions<Values extends FieldValues, Result, Input> {
  readonly document: TypedDocumentString<Result, { readonly input: Input } | { input: Input }>;
  /** The domain's schema of the whole input. */
  readonly schema: core.$ZodType;
  readonly defaultValues: DefaultValues<Values>;
  /** The input from what the person typed; the key stays the same until the server has answered. */
  readonly toInput: (values: Values, idempotencyKey: string) => Input;
  readonly onDone: (payload: Result[keyof Result], values: Values) => void;
  /** Keeps what was typed on this device under this name until it is sent. */
  readonly draft?: string;
  /** Somebody else has changed the record meanwhile: the page shows both versions. */
  readonly onConflict?: () => void;
}

/** The only form plumbing: domain schema, problems at their fields, focus on the summary, drafts, idempotency. */
export function useMutationForm<Values extends FieldValues, Result, Input>(
  options: MutationFormOptions<Values, Result, Input>,
) {
  const { t, problemText, prepareProblems } = useLanguage();
  const command = useCommand(options.document as TypedDocumentString<Result, { input: Input }>);
  const key = useRef(crypto.randomUUID());
  const summary = useRef<HTMLDivElement>(null);
  const [general, setGeneral] = useState<readonly string[]>([]);
  const [attempts, setAttempts] = useState(0);
  const resolver = useMemo<Resolver<Values>>(
    () =>
      async (values): Promise<ResolverResult<Values>> => {
        const problems = problemsOf(options.schema, options.toInput(values, key.current));
        const fields = new Set(Object.keys(values));
        const own = problems.filter(({ path }) => fields.has(String(path[0])));
        if (own.length === 0) return { values, errors: {} };
        const entries = await Promise.all(
          own.map(
            async (problem) =>
              [String(problem.path[0]), { type: problem.code, message: await problemText(problem) }] as const,
          ),
        );
        // The first obstacle of each field, in the order of the form.
        const firsts = entries.filter(([field], index) => entries.findIndex(([other]) => other === field) === index);
        return { values: {}, errors: Object.fromEntries(firsts) as FieldErrors<Values> };
      },
    [options.schema, options.toInput, problemText],
  );
  useEffect(prepareProblems, [prepareProblems]);
  const form = useForm<Values>({
    defaultValues: options.defaultValues,
    resolver,
    mode: 'onSubmit',
    reValidateMode: 'onChange',
    shouldFocusError: false,
  });
  const { formState, setError, watch, reset, getValues, handleSubmit } = form;
  const draft = useDraft<Values>(options.draft ?? null, { watch, reset, getValues });

  const send = async (values: Values): Promise<void> => {
    setGeneral([]);
    try {
      const payload = (await command({ input: options.toInput(values, key.current) })) as CommandPayload;
      if (isCancelled(payload)) return;
      key.current = crypto.randomUUID();
      if (payload.problems.length > 0) return place(payload.problems);
      await draft.drop();
      options.onDone(payload as Result[keyof Result], values);
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      if (error.code !== 'OFFLINE') key.current = crypto.randomUUID();
      if (error.code === 'CONFLICT' && options.onConflict) return options.onConflict();
      setGeneral([requestErrorText(error, t)]);
      setAttempts((count) => count + 1);
    }
  };

  function place(problems: readonly FormProblem[]): void {
    const fields = new Set(Object.keys(getValues()));
    const rest: string[] = [];
    for (const problem of problems) {
      const field = fieldOf(problem)?.split('.')[0] ?? '';
      if (fields.has(field)) setError(field as Path<Values>, { type: 'server', message: problem.message });
      else rest.push(problem.message);
    }
    setGeneral(rest);
    setAttempts((count) => count + 1);
  }

  const errors = Object.entries(formState.errors).map(([field, error]) => ({
    field,
    message: String((error as { message?: unknown } | undefined)?.message ?? ''),
  }));

  useEffect(() => {
    if (attempts > 0) summary.current?.focus();
  }, [attempts]);

  return {
    form,
    summary,
    general,
    errors,
    draft,
    busy: formState.isSubmitting,
    /** After checking by hand: the focus goes to the obstacles. */
    focusErrors: () => setAttempts((count) => count + 1),
    errorOf: (field: Path<Values>) => errors.find((error) => error.field === field)?.message,
    submit: (event?: { preventDefault(): void }) => {
      event?.preventDefault();
      return handleSubmit(send, () => setAttempts((count) => count + 1))();
    },
  };
}
