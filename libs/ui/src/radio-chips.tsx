import type { ReactNode } from 'react';
import { Fieldset } from './fieldset.tsx';

interface RadioChipsProps {
  readonly legend: ReactNode;
  readonly name: string;
  /** What an error summary links to; the name unless given. */
  readonly id?: string;
  readonly options: readonly { readonly value: string; readonly label: ReactNode }[];
  readonly defaultValue?: string;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly optional?: boolean;
  readonly large?: boolean | 'page';
}

/** One choice of many short words: all in sight, one touch, plain radio buttons underneath. */
export function RadioChips({ name, id = name, options, defaultValue, ...field }: RadioChipsProps) {
  return (
    <Fieldset {...field} id={id}>
      <div className="flex flex-wrap gap-2">
        {options.map((option) => (
          <label
            key={option.value}
            className="inline-flex min-h-control cursor-pointer items-center gap-2 rounded-control border border-line-strong bg-surface px-3 py-1.5 text-ui transition-colors enabled-hover:bg-sunken has-checked:border-brand has-checked:bg-brand-soft has-checked:font-semibold has-checked:text-on-brand-soft has-checked:ring-1 has-checked:ring-brand has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              defaultChecked={option.value === defaultValue}
              className="size-4 shrink-0 accent-brand outline-none"
            />
            {option.label}
          </label>
        ))}
      </div>
    </Fieldset>
  );
}
