import type { InputHTMLAttributes, ReactNode, Ref } from 'react';
import { classNames } from './class-names.ts';
import { useFieldControl } from './field.tsx';

interface CheckboxProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly ref?: Ref<HTMLInputElement>;
}

export const boxStyle = 'tick-box';

/** One yes or no; the whole line is the target. */
export function Checkbox({ label, hint, className, ...rest }: CheckboxProps) {
  const { id, ...described } = useFieldControl(rest);
  return (
    <label className={classNames('flex min-h-control items-start gap-3 py-1.5', className)}>
      <input
        type="checkbox"
        {...rest}
        {...described}
        id={rest.id ?? (rest.name ? undefined : id)}
        className={classNames(boxStyle, 'mt-0.5')}
      />
      <span className="min-w-0">
        <span className="block text-ui text-ink">{label}</span>
        {hint ? <span className="block text-ui text-ink-2">{hint}</span> : null}
      </span>
    </label>
  );
}
