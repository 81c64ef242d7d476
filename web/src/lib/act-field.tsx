import { Field } from '@aim/ui/field.tsx';
import { Fieldset } from '@aim/ui/fieldset.tsx';
import { type ComponentProps, createContext, useContext } from 'react';
import { problemAt } from './problem-fields.ts';
import type { FormProblem } from './public-page.ts';

/** What stood against the last try of the dialog around. */
export const RefusalContext = createContext<readonly FormProblem[]>([]);

/** The obstacle of one answer, as properties of its field. */
function useRefusal(at: string): { readonly error?: string } {
  const error = problemAt(useContext(RefusalContext), at);
  return error === null ? {} : { error };
}

/** A field of a dialog: what the server says against its answer stands at it. `at` is the path in the input. */
export function ActField({ at, ...field }: ComponentProps<typeof Field> & { readonly at: string }) {
  return <Field {...field} {...useRefusal(at)} />;
}

/** The same for a group of choices. */
export function ActFieldset({ at, ...group }: ComponentProps<typeof Fieldset> & { readonly at: string }) {
  return <Fieldset {...group} {...useRefusal(at)} />;
}
