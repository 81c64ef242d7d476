import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

interface SwitchProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
  readonly name?: string;
}

/** A setting that takes effect at once. */
export function Switch({ label, hint, checked, onChange, disabled = false, name }: SwitchProps) {
  return (
    <label className="flex min-h-control items-start justify-between gap-4 py-1.5">
      <span className="min-w-0">
        <span className="block text-ui font-medium text-ink">{label}</span>
        {hint ? <span className="block text-ui text-ink-2">{hint}</span> : null}
      </span>
      <span className="relative mt-0.5 inline-flex h-6 w-11 shrink-0">
        <input
          type="checkbox"
          role="switch"
          aria-checked={checked}
          name={name}
          checked={checked}
          disabled={disabled}
          onChange={(event) => onChange(event.currentTarget.checked)}
          className="peer absolute inset-0 m-0 size-full cursor-pointer appearance-none rounded-round border border-line-strong bg-sunken transition-colors checked:border-brand checked:bg-brand disabled:cursor-not-allowed disabled:opacity-50"
        />
        <span
          aria-hidden="true"
          className={classNames(
            'forced-fill pointer-events-none absolute top-1 size-4 rounded-round bg-line-strong transition-transform',
            'inset-s-1 peer-checked:translate-x-5 peer-checked:bg-on-brand',
          )}
        />
      </span>
    </label>
  );
}
