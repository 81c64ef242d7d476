import { type ReactNode, useId } from 'react';

interface ChoiceBarProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly icon?: ReactNode }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of two or three, side by side, signs with words for screen readers where the sign is enough. */
export function ChoiceBar<Value extends string>({ label, options, value, onChange }: ChoiceBarProps<Value>) {
  const name = useId();
  return (
    <fieldset className="m-0 inline-flex min-w-0 rounded-control border border-line-strong bg-surface p-0.5">
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          title={option.label}
          className="relative inline-flex min-h-7 min-w-9 cursor-pointer items-center justify-center gap-1.5 rounded-[6px] px-2 text-sm text-ink-2 transition-colors has-checked:bg-brand-soft has-checked:font-semibold has-checked:text-on-brand-soft has-focus-visible:outline-3 has-focus-visible:outline-focus forced:has-checked:outline-2"
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            className="sr-only"
          />
          {option.icon ? (
            <>
              <span aria-hidden="true" className="grid size-4 place-items-center *:size-4">
                {option.icon}
              </span>
              <span className="sr-only">{option.label}</span>
            </>
          ) : (
            option.label
          )}
        </label>
      ))}
    </fieldset>
  );
}
