import type { SummaryError } from '@aim/ui/error-summary.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Fieldset } from '@aim/ui/fieldset.tsx';
import { type ComponentProps, createContext, useContext } from 'react';
import { fieldOf, problemAt } from './problem-fields.ts';
import type { FormProblem } from './public-page.ts';

/** What stood against the last try of the dialog around. */
export const RefusalContext = createContext<readonly FormProblem[]>([]);

/** The id of the control of an answer; one dialog of an act is open at a time. */
const placeOf = (at: string): string => `act-${at}`;

/** A refusal as a line of the summary: it leads to its field, where the dialog has one. */
export function refusalLine(problem: FormProblem): SummaryError {
  const at = fieldOf(problem);
  const isAsked = at !== null && document.getElementById(placeOf(at)) !== null;
  return { message: problem.message, ...(isAsked ? { href: `#${placeOf(at)}` } : {}) };
}

/** The place of one answer and what stands against it, as properties of its field. */
function useAnswer(at: string): { readonly id: string; readonly error?: string } {
  const error = problemAt(useContext(RefusalContext), at);
  return { id: placeOf(at), ...(error === null ? {} : { error }) };
}

/** A field of a dialog: what the server says against its answer stands at it. `at` is the path in the input. */
export function ActField({ at, ...field }: ComponentProps<typeof Field> & { readonly at: string }) {
  return <Field {...field} {...useAnswer(at)} />;
}

/** The same for a group of choices. */
export function ActFieldset({ at, ...group }: ComponentProps<typeof Fieldset> & { readonly at: string }) {
  return <Fieldset {...group} {...useAnswer(at)} />;
}
