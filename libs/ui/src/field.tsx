import { CircleAlert } from 'lucide-react';
import { createContext, type ReactNode, useContext, useId, useMemo } from 'react';
import { classNames } from './class-names.ts';
import { useLabels } from './ui-provider.tsx';

interface FieldState {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
}

const FieldContext = createContext<FieldState | null>(null);

/** What a control inside a Field takes over: its id, its description and whether it is in error. */
export function useFieldControl(own: {
  readonly id?: string | undefined;
  readonly 'aria-describedby'?: string | undefined;
}) {
  const field = useContext(FieldContext);
  return {
    id: own.id ?? field?.id,
    'aria-describedby': [own['aria-describedby'], field?.describedBy].filter(Boolean).join(' ') || undefined,
    'aria-invalid': field?.invalid ? (true as const) : undefined,
  };
}

export function FieldError({ id, children }: { readonly id?: string; readonly children: ReactNode }) {
  return (
    <p id={id} className="mt-1.5 flex items-start gap-1.5 text-ui font-medium text-danger">
      <CircleAlert aria-hidden="true" className="mt-[0.2em] size-[1.1em] shrink-0" />
      <span>{children}</span>
    </p>
  );
}

interface FieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  /** Says so behind the label; everything else is needed. */
  readonly optional?: boolean;
  /** The id of the control: what an error summary links to. */
  readonly id?: string;
  /** The label is the question of the page; `page` makes it the page's heading too. */
  readonly large?: boolean | 'page';
  readonly children: ReactNode;
  readonly className?: string;
}

export function questionStyle(large: boolean | 'page'): string {
  if (large === 'page') return 'font-display text-3xl font-semibold';
  return large ? 'font-display text-2xl font-semibold' : 'text-ui font-semibold';
}

/** The one question of a page is its heading. */
export function Question({ isPage, children }: { readonly isPage: boolean; readonly children: ReactNode }) {
  return isPage ? <h1>{children}</h1> : children;
}

/** Label, hint, control and error of one answer. */
export function Field({ label, hint, error, optional = false, id, large = false, children, className }: FieldProps) {
  const labels = useLabels();
  const generated = useId();
  const controlId = id ?? generated;
  const hintId = hint ? `${controlId}-hint` : undefined;
  const errorId = error ? `${controlId}-error` : undefined;
  const describedBy = [hintId, errorId].filter(Boolean).join(' ') || undefined;
  const state = useMemo(
    () => ({ id: controlId, describedBy, invalid: errorId !== undefined }),
    [controlId, describedBy, errorId],
  );
  return (
    <div className={classNames('min-w-0', errorId && 'border-s-4 border-danger ps-3', className)}>
      <Question isPage={large === 'page'}>
        <label htmlFor={controlId} className={classNames('block text-ink', questionStyle(large))}>
          {label}
          {optional ? <span className="font-normal text-ink-2"> ({labels.optional})</span> : null}
        </label>
      </Question>
      {hint ? (
        <p id={hintId} className="mt-0.5 text-ui text-ink-2">
          {hint}
        </p>
      ) : null}
      {error ? <FieldError id={errorId}>{error}</FieldError> : null}
      <div className="mt-1.5">
        <FieldContext value={state}>{children}</FieldContext>
      </div>
    </div>
  );
}
