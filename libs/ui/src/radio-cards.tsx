import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Fieldset } from './fieldset.tsx';

export interface RadioOption {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly icon?: ReactNode;
  readonly disabled?: boolean;
}

interface RadioCardsProps {
  readonly legend: ReactNode;
  readonly name: string;
  /** What an error summary links to; the name unless given. */
  readonly id?: string;
  readonly options: readonly RadioOption[];
  readonly value?: string;
  readonly defaultValue?: string;
  readonly onChange?: (value: string) => void;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly optional?: boolean;
  readonly large?: boolean | 'page';
  /** Side by side from 640 px. */
  readonly columns?: 1 | 2 | 3;
}

const grids = { 1: '', 2: 'sm:grid-cols-2', 3: 'sm:grid-cols-3' } as const;

/** One choice of a few, each a large target; plain radio buttons underneath. */
export function RadioCards(props: RadioCardsProps) {
  const { name, id = name, options, value, defaultValue, onChange, columns = 1, ...field } = props;
  return (
    <Fieldset {...field} id={id}>
      <div className={classNames('grid gap-2', grids[columns])}>
        {options.map((option) => (
          <label
            key={option.value}
            className="flex min-h-control items-start gap-3 rounded-control border border-line-strong bg-surface px-3.5 py-2.5 transition-colors enabled-hover:bg-sunken has-checked:border-brand has-checked:bg-brand-soft has-checked:text-on-brand-soft has-checked:ring-1 has-checked:ring-brand has-disabled:cursor-not-allowed has-disabled:border-line has-disabled:bg-sunken has-disabled:text-ink-2 has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              disabled={option.disabled}
              {...(value === undefined
                ? { defaultChecked: option.value === defaultValue }
                : { checked: option.value === value })}
              onChange={() => onChange?.(option.value)}
              className="mt-0.5 size-5 shrink-0 accent-brand outline-none"
            />
            <span className="min-w-0 flex-1">
              <span className="block text-ui font-semibold">{option.label}</span>
              {option.hint ? <span className="block text-ui">{option.hint}</span> : null}
            </span>
            {option.icon}
          </label>
        ))}
      </div>
    </Fieldset>
  );
}
