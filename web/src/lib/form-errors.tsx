import { ErrorSummary } from '@aim/ui/error-summary.tsx';
import type { RefObject } from 'react';

interface FormErrorsProps {
  readonly form: {
    readonly summary: RefObject<HTMLDivElement | null>;
    readonly general: readonly string[];
    readonly errors: readonly { readonly field: string; readonly message: string }[];
  };
  /** The id of a field, where two forms of one kind stand on a page; else it is its name. */
  readonly placeOf?: (field: string) => string;
}

/** The obstacles of a form on top of it; each leads to its field. */
export function FormErrors({ form, placeOf = (field) => field }: FormErrorsProps) {
  return (
    <ErrorSummary
      ref={form.summary}
      errors={[
        ...form.general.map((message) => ({ message })),
        ...form.errors.map(({ field, message }) => ({ message, href: `#${placeOf(field)}` })),
      ]}
    />
  );
}
