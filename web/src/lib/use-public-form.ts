import { type FormEvent, useState } from 'react';
import { useLanguage } from './language.tsx';
import { navigation } from './navigation.ts';
import { usePublic } from './public-context.ts';
import type { FormProblem, FormValues, PublicAction } from './public-page.ts';
import { request } from './request.ts';
import { RequestError } from './request-error.ts';
import { requestErrorText } from './request-error-text.ts';

export interface PublicFormState {
  readonly values: FormValues;
  readonly problems: readonly FormProblem[];
  readonly busy: boolean;
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void;
}

/**
 * One form of a public page. Without script it is a plain post, answered with the same page; with script the same
 * action runs here and nothing flashes.
 */
export function usePublicForm<Data>(name: string, action: PublicAction<Data>): PublicFormState {
  const { state, setForm, addData } = usePublic();
  const { locale, t } = useLanguage();
  const [busy, setBusy] = useState(false);
  const own = state.form?.action === name ? state.form : null;

  async function submit(values: FormValues) {
    setBusy(true);
    const search = new URLSearchParams(state.search);
    try {
      const outcome = await action({ locale, params: state.params, search, execute: request, t }, values);
      if ('redirect' in outcome) return navigation.go(outcome.redirect);
      if (outcome.data) addData(outcome.data as object);
      setForm({ action: name, values, problems: 'problems' in outcome ? outcome.problems : [] });
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      setForm({ action: name, values, problems: [{ message: requestErrorText(error, t), path: [] }] });
    }
    setBusy(false);
  }

  return {
    values: own?.values ?? {},
    problems: own?.problems ?? [],
    busy,
    onSubmit: (event) => {
      event.preventDefault();
      if (busy) return;
      const fields = [...new FormData(event.currentTarget)].filter(([field]) => field !== 'action');
      void submit(Object.fromEntries(fields.map(([field, value]) => [field, String(value)])));
    },
  };
}
