import { type Ref, type TextareaHTMLAttributes, useId, useState } from 'react';
import { classNames } from './class-names.ts';
import { controlStyle } from './control-style.ts';
import { useFieldControl } from './field.tsx';
import { useLabels } from './ui-provider.tsx';

export interface TextareaProps extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  readonly ref?: Ref<HTMLTextAreaElement>;
  /** Longest answer; typing further is allowed and said, never cut off. */
  readonly limit?: number;
}

/** A longer answer, with a counter of what is left. */
export function Textarea({ limit, rows = 5, onInput, className, ...rest }: TextareaProps) {
  const labels = useLabels();
  const counterId = useId();
  const [length, setLength] = useState(String(rest.value ?? rest.defaultValue ?? '').length);
  const used = rest.value === undefined ? length : String(rest.value).length;
  const left = (limit ?? 0) - used;
  const control = useFieldControl({
    ...rest,
    'aria-describedby': limit === undefined ? rest['aria-describedby'] : counterId,
  });
  return (
    <>
      <textarea
        rows={rows}
        {...rest}
        {...control}
        onInput={(event) => {
          setLength(event.currentTarget.value.length);
          onInput?.(event);
        }}
        className={classNames(controlStyle, 'field-sizing-content min-h-24 resize-y py-2', className)}
      />
      {limit === undefined ? null : (
        <p
          id={counterId}
          className={classNames('mt-1.5 text-ui', left < 0 ? 'font-semibold text-danger' : 'text-ink-2')}
        >
          {left < 0 ? labels.charactersOver(-left) : labels.charactersLeft(left)}
        </p>
      )}
    </>
  );
}
