import { CircleAlert } from 'lucide-react';
import { type Ref, useId } from 'react';
import { useLabels } from './ui-provider.tsx';
import { useFieldNames } from './use-field-names.ts';

export interface SummaryError {
  readonly message: string;
  /** Where it can be put right. */
  readonly href?: string;
}

interface ErrorSummaryProps {
  readonly errors: readonly SummaryError[];
  readonly title?: string;
  /** The form moves the focus here after a refusal. */
  readonly ref?: Ref<HTMLDivElement>;
}

/** What stands in the way, on top of the form; each line names its field and leads to it. */
export function ErrorSummary({ errors, title, ref }: ErrorSummaryProps) {
  const labels = useLabels();
  const titleId = useId();
  const names = useFieldNames(errors.flatMap(({ href }) => href ?? []));
  if (errors.length === 0) return null;
  return (
    <div
      ref={ref}
      role="alert"
      tabIndex={-1}
      aria-labelledby={titleId}
      className="skip-target rounded-card border-2 border-danger bg-danger-soft px-5 py-4"
    >
      <h2 id={titleId} className="flex items-center gap-2 font-display text-lg font-semibold text-danger">
        <CircleAlert aria-hidden="true" className="size-5 shrink-0" />
        {title ?? labels.errorSummary}
      </h2>
      <ul className="mt-1 grid">
        {errors.map(({ message, href }) => (
          <li key={`${href ?? ''} ${message}`} className="text-danger">
            {href === undefined ? (
              <span className="inline-block py-1">{message}</span>
            ) : (
              <a
                href={href}
                className="inline-flex min-h-7 items-center py-1 font-medium text-danger underline underline-offset-2 hover:decoration-2"
              >
                {withName(names[href], message)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function withName(name: string | undefined, message: string): string {
  if (name === undefined) return message;
  return /[?:]$/.test(name) ? `${name} ${message}` : `${name}: ${message}`;
}
