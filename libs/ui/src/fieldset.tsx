import { type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';
import { FieldError, Question, questionStyle } from './field.tsx';
import { useLabels } from './ui-provider.tsx';

interface FieldsetProps {
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly optional?: boolean;
  readonly id?: string;
  /** The legend is the question of the page; `page` makes it the page's heading too. */
  readonly large?: boolean | 'page';
  readonly children: ReactNode;
  readonly className?: string;
}

/** Several controls that answer one question. */
export function Fieldset({
  legend,
  hint,
  error,
  optional = false,
  id,
  large = false,
  children,
  className,
}: FieldsetProps) {
  const labels = useLabels();
  const generated = useId();
  const ownId = id ?? generated;
  const describedBy = [hint ? `${ownId}-hint` : '', error ? `${ownId}-error` : ''].filter(Boolean).join(' ');
  return (
    <fieldset
      id={ownId}
      aria-describedby={describedBy || undefined}
      className={classNames('m-0 min-w-0 border-0 p-0', error ? 'border-s-4 border-danger ps-3' : undefined, className)}
    >
      <legend className={classNames('p-0 text-ink', questionStyle(large))}>
        <Question isPage={large === 'page'}>
          {legend}
          {optional ? <span className="font-normal text-ink-2"> ({labels.optional})</span> : null}
        </Question>
      </legend>
      {hint ? (
        <p id={`${ownId}-hint`} className="mt-0.5 text-ui text-ink-2">
          {hint}
        </p>
      ) : null}
      {error ? <FieldError id={`${ownId}-error`}>{error}</FieldError> : null}
      <div className={classNames('grid gap-2', large ? 'mt-4' : 'mt-2')}>{children}</div>
    </fieldset>
  );
}
